import type { LedgerDb } from '#utils/data/db.ts';
import { countQuarantine } from '#utils/data/tables/quarantine.ts';
import { type Live, useLive } from './use-live.ts';

/** How many rows this machine keeps, and how many of them cannot be read; renewed when rows are added. */
export function useStored(db: LedgerDb): Live<{ readonly rows: number; readonly quarantine: number }> {
  return useLive(
    async () => ({ rows: await db.ledger.count(), quarantine: await countQuarantine(db) }),
    'stored',
  );
}
