import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Checkpoint } from '#utils/core/ledger/event.ts';
import { type BreakReason, createVerifier } from '#utils/core/ledger/verify.ts';

type Reason =
  | BreakReason
  | 'missing-header'
  | 'bad-header'
  | 'bad-json'
  | 'bad-checkpoint'
  | 'after-checkpoint'
  | 'unreadable-file';
type Verdict = { ok: true; count: number; head: string } | { ok: false; row: number; reason: Reason };

const BATCH = 256;

/**
 * `eval -- ledger FILE`: verifies an exported chain, streaming. stdout gets one JSON line; out: exit code, 0 when
 * complete, 1 with the first bad row (counted from 1, the header not counted), 2 for a missing argument.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [file] = args;
  if (!file) {
    process.stderr.write('usage: eval -- ledger FILE\n');
    return 2;
  }
  const verdict = await verifyFile(file).catch((error: unknown): Verdict => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { ok: false, row: 0, reason: 'unreadable-file' };
  });
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  return verdict.ok ? 0 : 1;
}

async function verifyFile(file: string): Promise<Verdict> {
  const verifier = createVerifier();
  let pending: unknown[] = [];
  let header = false;
  let checkpoint: Checkpoint | null = null;
  const flush = async (): Promise<Verdict | null> => {
    const broken = await verifier.feed(pending);
    pending = [];
    return broken && { ok: false, ...broken };
  };
  const stop = async (reason: Reason): Promise<Verdict> => {
    const row = verifier.seen().count + pending.length + 1;
    return (await flush()) ?? { ok: false, row, reason };
  };

  const input = createReadStream(file, 'utf8');
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = header ? text : text.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    const value = parseLine(line);
    if (!header) {
      if (value === undefined || value.type !== 'xianshen-ledger')
        return { ok: false, row: 0, reason: 'missing-header' };
      if (value.version !== 1) return { ok: false, row: 0, reason: 'bad-header' };
      header = true;
    } else if (checkpoint) {
      return stop('after-checkpoint');
    } else if (value === undefined) {
      return stop('bad-json');
    } else if (value.type === 'checkpoint') {
      checkpoint = parseCheckpoint(value);
      if (!checkpoint) return stop('bad-checkpoint');
    } else {
      pending.push(value);
      const broken = pending.length >= BATCH ? await flush() : null;
      if (broken) return broken;
    }
  }
  if (!header) return { ok: false, row: 0, reason: 'missing-header' };
  const broken = await flush();
  if (broken) return broken;
  const end = verifier.finish(checkpoint);
  return end ? { ok: false, ...end } : { ok: true, ...verifier.seen() };
}

function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // reported by the caller as 'bad-json'
  }
}

function parseCheckpoint({ count, head }: Record<string, unknown>): Checkpoint | null {
  return typeof count === 'number' && typeof head === 'string' ? { count, head } : null;
}
