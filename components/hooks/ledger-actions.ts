import type { Checkpoint, Tombstone } from '#utils/core/ledger/event.ts';
import { type ChainBreak, createVerifier } from '#utils/core/ledger/verify.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { readCheckpoint, readTombstone } from '#utils/data/tables/heads.ts';
import { type LedgerStream, streamLedger } from '#utils/data/tables/ledger.ts';

/** Told after each batch; `total` is the count at the start, and may grow while work goes on. */
export type Progress = (done: number, total: number) => void;

/** What a chain was found to be, and the checkpoint kept apart that it was compared with. */
export interface Verified {
  /** Rows that were checked; those deleted by retention are in `pruned`. */
  readonly count: number;
  readonly pruned: Tombstone | null;
  readonly broken: ChainBreak | null;
  readonly checkpoint: Checkpoint;
}

/** Checks the chain from the first row, or from the tombstone of those before it, to the checkpoint kept apart. Throws the signal's reason when cancelled. */
export async function verifyLedger(db: LedgerDb, progress: Progress, signal: AbortSignal): Promise<Verified> {
  const { source, pruned } = await openLedger(db, progress, signal);
  const verifier = createVerifier(pruned);
  for (;;) {
    const step = await source.next();
    const broken = step.done ? verifier.finish(step.value) : verifier.feed(step.value);
    if (step.done || broken) {
      const checkpoint = step.done ? step.value : await readCheckpoint(db);
      return { count: verifier.seen().count - (pruned?.count ?? 0), pruned, broken, checkpoint };
    }
  }
}

/** Everything there is, and the tombstone it starts from. The source throws the signal's reason when cancelled. */
export async function openLedger(
  db: LedgerDb,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ readonly source: LedgerStream; readonly pruned: Tombstone | null }> {
  const pruned = await readTombstone(db);
  return { source: readAll(db, progress, signal, pruned), pruned };
}

/** The whole ledger in batches, then its checkpoint, telling how far it is. */
async function* readAll(
  db: LedgerDb,
  progress: Progress,
  signal: AbortSignal,
  start: Tombstone | null,
): LedgerStream {
  const count = await db.ledger.count();
  const source = streamLedger(db, signal, start);
  let done = 0;
  for (;;) {
    const step = await source.next();
    if (step.done) return step.value;
    yield step.value;
    done += step.value.length;
    progress(done, Math.max(done, count));
  }
}
