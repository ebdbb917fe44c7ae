import { hashEvent } from './chain.ts';
import { type Checkpoint, GENESIS } from './event.ts';

/** Why a row is the first bad one. */
export type BreakReason =
  | 'not-a-row'
  | 'seq-gap'
  | 'prev-mismatch'
  | 'hash-mismatch'
  | 'count-mismatch'
  | 'head-mismatch'
  | 'missing-checkpoint';

/** `row` counts from 1; a break at the end (rows cut off or added) names the first position in doubt. */
export interface ChainBreak {
  readonly row: number;
  readonly reason: BreakReason;
}

export interface Verifier {
  /** Checks the next rows; stops at the first bad one and reports it, also on every later call. */
  feed(rows: readonly unknown[]): Promise<ChainBreak | null>;
  /** Compares what was fed with the checkpoint kept apart; call once, at the end. */
  finish(checkpoint: Checkpoint | null): ChainBreak | null;
  /** Count and head of the good rows so far. */
  seen(): Checkpoint;
}

interface RowShape {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/** An incremental check of one chain; keeps a counter and two hashes, whatever the length. */
export function createVerifier(): Verifier {
  let count = 0;
  let head = GENESIS;
  let lastSeq: number | null = null;
  let broken: ChainBreak | null = null;

  const judge = (row: unknown, hash: string | null): BreakReason | null => {
    if (!isRowShape(row)) return 'not-a-row';
    if (row.hash !== hash) return 'hash-mismatch';
    if (!follows(row.seq, lastSeq)) return 'seq-gap';
    return row.prev === head ? null : 'prev-mismatch';
  };

  return {
    async feed(rows) {
      if (broken) return broken;
      const hashes = await Promise.all(rows.map(hashOrNull));
      for (const [index, row] of rows.entries()) {
        const reason = judge(row, hashes[index] ?? null);
        if (reason) {
          broken = { row: count + 1, reason };
          return broken;
        }
        const { seq, hash } = row as RowShape;
        lastSeq = seq;
        head = hash;
        count += 1;
      }
      return null;
    },
    finish(checkpoint) {
      broken ??= endBreak({ count, head }, checkpoint);
      return broken;
    },
    seen: () => ({ count, head }),
  };
}

function endBreak(seen: Checkpoint, kept: Checkpoint | null): ChainBreak | null {
  if (!kept) return { row: seen.count + 1, reason: 'missing-checkpoint' };
  if (kept.count !== seen.count) {
    return { row: Math.min(kept.count, seen.count) + 1, reason: 'count-mismatch' };
  }
  return kept.head === seen.head ? null : { row: Math.max(seen.count, 1), reason: 'head-mismatch' };
}

/** Our writer counts from 1; a chain of another tool that counts from 0 is as sound, `prev` pins its start. */
function follows(seq: number, last: number | null): boolean {
  return last === null ? seq === 0 || seq === 1 : seq === last + 1;
}

function isRowShape(row: unknown): row is RowShape {
  if (typeof row !== 'object' || row === null) return false;
  const { seq, prev, hash } = row as Partial<Record<keyof RowShape, unknown>>;
  return Number.isSafeInteger(seq) && typeof prev === 'string' && typeof hash === 'string';
}

/** `null` for what has no canonical form: such a row cannot match any hash. */
async function hashOrNull(row: unknown): Promise<string | null> {
  if (!isRowShape(row)) return null;
  try {
    return await hashEvent({ ...row });
  } catch {
    return null; // a lone surrogate or NaN: reported as 'hash-mismatch' by the caller
  }
}
