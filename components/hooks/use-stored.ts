import type { LedgerDb } from '#utils/data/db.ts';
import { countQuarantine } from '#utils/data/tables/quarantine.ts';
import { type Live, useLive } from './use-live.ts';

export interface Stored {
  readonly rows: number;
  /** Of rows that cannot be read. */
  readonly quarantine: number;
  /** What the browser thinks the extension takes up; `null` where it does not say. */
  readonly bytes: number | null;
}

/** How much this machine keeps; renewed when rows are added. */
export function useStored(db: LedgerDb): Live<Stored> {
  return useLive(async () => {
    const [rows, quarantine] = await Promise.all([db.ledger.count(), countQuarantine(db)]);
    const { usage = null } = await navigator.storage.estimate();
    return { rows, quarantine, bytes: usage };
  }, 'stored');
}
