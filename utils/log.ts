export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface LogEntry {
  readonly level: LogLevel;
  readonly scope: string;
  readonly what: string;
  count: number;
}

const CAPACITY = 200;
const recent: LogEntry[] = [];

/**
 * The only logger. `what` names an operation, a rule id, a selector key or a length, never draft text, replies, names
 * or addresses: the buffer may be handed to a stranger with a bug report.
 */
export const log = {
  info: (scope: string, what: string) => write('info', scope, what),
  warn: (scope: string, what: string) => write('warn', scope, what),
  error: (scope: string, what: string, error?: unknown) =>
    write('error', scope, error === undefined ? what : `${what}: ${describe(error)}`),
};

/** The last entries, oldest first, repeated ones counted once. */
export function recentLog(): readonly LogEntry[] {
  return recent.map((entry) => ({ ...entry }));
}

function write(level: LogLevel, scope: string, what: string): void {
  const known = recent.find((entry) => entry.level === level && entry.scope === scope && entry.what === what);
  if (known) {
    known.count += 1;
    return;
  }
  recent.push({ level, scope, what, count: 1 });
  if (recent.length > CAPACITY) recent.shift();
  if (level === 'warn' || level === 'error') console[level](`[xianshen] ${scope}: ${what}`);
}

/** Kind and place of an error without its message, which may quote page content. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = error.stack?.split('\n').find((line) => /\.(?:[cm]?js|tsx?):\d+/.test(line));
  return `${error.name}${place ? ` at ${place.trim().replace(/^at /, '')}` : ''}`;
}
