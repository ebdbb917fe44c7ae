import type { Checkpoint } from '#utils/core/ledger/event.ts';
import { type ChainBreak, createVerifier } from '#utils/core/ledger/verify.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { type LedgerStream, readCheckpoint, streamLedger } from '#utils/data/tables/ledger.ts';

/** Told after each batch; `total` is the count at the start, and may grow while work goes on. */
export type Progress = (done: number, total: number) => void;

/** What a chain was found to be, and the checkpoint kept apart that it was compared with. */
export interface Verified {
  readonly count: number;
  readonly broken: ChainBreak | null;
  readonly checkpoint: Checkpoint;
}

/** Checks the chain from the first row to the checkpoint kept apart. Throws the signal's reason when cancelled. */
export async function verifyLedger(db: LedgerDb, progress: Progress, signal: AbortSignal): Promise<Verified> {
  const verifier = createVerifier();
  const source = readLedger(db, progress, signal);
  for (;;) {
    const step = await source.next();
    const broken = step.done ? verifier.finish(step.value) : await verifier.feed(step.value);
    if (step.done || broken) {
      const checkpoint = step.done ? step.value : await readCheckpoint(db);
      return { count: verifier.seen().count, broken, checkpoint };
    }
  }
}

/** The whole ledger in batches, then its checkpoint, telling how far it is. Throws the signal's reason when cancelled. */
export async function* readLedger(db: LedgerDb, progress: Progress, signal: AbortSignal): LedgerStream {
  const { count } = await readCheckpoint(db);
  const source = streamLedger(db, signal);
  let done = 0;
  for (;;) {
    const step = await source.next();
    if (step.done) return step.value;
    yield step.value;
    done += step.value.length;
    progress(done, Math.max(done, count));
  }
}
