import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { type BenchInput, loadPack } from './bench-input.ts';
import type { Row } from './row.ts';
import { processorTime } from './timing.ts';

const AT = '2026-06-01T09:00:00+08:00';
/** Milliseconds after which a linter has shown enough: rates are those of what it read. */
const PATIENCE = 6000;

/** How many alarms a linter raises on a text. */
type Lint = (text: string) => number;

/** Our checks beside two linters for Chinese text, in their default settings, each text a post of its own, by processor time. */
export async function measureLinters({ texts, name }: BenchInput): Promise<Row[]> {
  const pack = loadPack();
  const ours = measure((text) => run(plainDraft(text), pack, { at: AT }).length, texts);
  const others: string[] = [];
  for (const [peer, load] of Object.entries(PEERS)) {
    const lint = await load().catch((error: unknown) => describe(error));
    others.push(`${peer} ${typeof lint === 'string' ? `does not load: ${lint}` : measure(lint, texts)}`);
  }
  return [
    {
      what: 'linters, alarms per 10,000 characters',
      ours,
      aim: '',
      peer: others.join('; '),
      notes: name,
    },
  ];
}

const PEERS: Readonly<Record<string, () => Promise<Lint>>> = {
  // It counts lines to change, not places.
  autocorrect: async () => {
    const { lintFor } = await import('@huacnlee/autocorrect');
    return (text) => (lintFor(text, 'text') as { lines: readonly unknown[] }).lines.length;
  },
  zhlint: async () => {
    const { run: lint } = await import('zhlint');
    return (text) => lint(text, { rules: { preset: 'default' } }).validations.length;
  },
};

/** Alarms and speed over the texts it did not throw at, as words. */
function measure(lint: Lint, texts: readonly string[]): string {
  let [spent, characters, alarms, read, thrown] = [0, 0, 0, 0, 0];
  for (const text of texts) {
    const start = processorTime();
    const found = attempt(lint, text);
    if (found === null) thrown += 1;
    else {
      spent += processorTime() - start;
      characters += text.length;
      alarms += found;
    }
    read += 1;
    if (spent > PATIENCE) break;
  }
  const rate = `${((alarms * 10_000) / characters).toFixed(1)} alarms, ${(characters / spent).toFixed(0)} characters/ms`;
  return `${rate}, ${read} texts${thrown > 0 ? `, threw at ${thrown}` : ''}`;
}

function attempt(lint: Lint, text: string): number | null {
  try {
    return lint(text);
  } catch (error) {
    // The peer's own fault, counted and said in the table.
    if (error instanceof Error) return null;
    throw error;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
