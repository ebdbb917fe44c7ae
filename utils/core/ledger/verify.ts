import { hashEvent } from './chain.ts';
import { type Checkpoint, GENESIS, type Tombstone } from './event.ts';

/** Why a row is the first bad one. */
export type BreakReason =
  | 'not-a-row'
  | 'seq-gap'
  | 'prev-mismatch'
  | 'hash-mismatch'
  | 'count-mismatch'
  | 'head-mismatch'
  | 'missing-checkpoint'
  | 'unsigned-tombstone';

/**
 * `row` counts from 1, rows deleted by retention included; a break at the end (rows cut off or added) names the first
 * position in doubt.
 */
export interface ChainBreak {
  readonly row: number;
  readonly reason: BreakReason;
}

export interface Verifier {
  /** Checks the next rows; stops at the first bad one and reports it, also on every later call. */
  feed(rows: readonly unknown[]): ChainBreak | null;
  /** Compares what was fed with the checkpoint kept apart; call once, at the end. */
  finish(checkpoint: Checkpoint | null): ChainBreak | null;
  /** Count and head of the good rows so far, from the chain's beginning, deleted ones included. */
  seen(): Checkpoint;
}

interface RowShape {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/**
 * An incremental check of one chain; keeps a counter and two hashes, whatever the length. `start`: the chain goes on
 * from a tombstone; it is whole only if a row of it signs that very tombstone.
 */
export function createVerifier(start: Tombstone | null = null): Verifier {
  let count = start?.count ?? 0;
  let head = start?.head ?? GENESIS;
  let lastSeq = start?.seq ?? null;
  let isSigned = start === null;
  let broken: ChainBreak | null = null;

  const judge = (row: unknown): BreakReason | null => {
    if (!isRowShape(row)) return 'not-a-row';
    if (row.hash !== hashOrNull(row)) return 'hash-mismatch';
    if (!follows(row.seq, lastSeq)) return 'seq-gap';
    return row.prev === head ? null : 'prev-mismatch';
  };

  return {
    feed(rows) {
      if (broken) return broken;
      for (const row of rows) {
        const reason = judge(row);
        if (reason) {
          broken = { row: count + 1, reason };
          return broken;
        }
        const { seq, hash } = row as RowShape;
        lastSeq = seq;
        head = hash;
        count += 1;
        if (start && !isSigned) isSigned = isSignature(row, start);
      }
      return null;
    },
    finish(checkpoint) {
      broken ??= endBreak({ count, head }, checkpoint);
      if (start && !isSigned) broken ??= { row: start.count + 1, reason: 'unsigned-tombstone' };
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

/** Whether the row is the `ledger.pruned` that was written when these rows were deleted. */
function isSignature(row: unknown, { count, head, signedBy }: Tombstone): boolean {
  const { kind, data } = row as { kind?: unknown; data?: Readonly<Record<string, unknown>> | null };
  return (
    kind === 'ledger.pruned' && data?.count === count && data.head === head && data.signedBy === signedBy
  );
}

/** `null` for what has no canonical form: such a row cannot match any hash. */
function hashOrNull(row: RowShape): string | null {
  try {
    return hashEvent({ ...row });
  } catch {
    return null; // a lone surrogate or NaN: reported as 'hash-mismatch' by the caller
  }
}
