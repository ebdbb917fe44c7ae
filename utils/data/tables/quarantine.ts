import type { LedgerDb } from '../db.ts';
import { parseRow } from '../ledger-row.ts';
import { streamLedger } from './ledger.ts';

/**
 * Moves every row this version cannot read out of the ledger, and back every row it can read again (after a rollback
 * and a new upgrade). Nothing is dropped: the chain then names the gap, and `count` tells how many are kept apart.
 * Background only. Out: how many rows are in quarantine afterwards.
 */
export async function sweepQuarantine(db: LedgerDb, signal?: AbortSignal): Promise<number> {
  await restoreReadable(db);
  for await (const batch of streamLedger(db, signal)) {
    const bad = batch.flatMap((row) => {
      const result = parseRow(row);
      return result.ok ? [] : [{ seq: row.seq, reason: result.error, row }];
    });
    if (!bad.length) continue;
    await db.transaction('rw', db.ledger, db.quarantine, async () => {
      await db.quarantine.bulkAdd(bad);
      await db.ledger.bulkDelete(bad.map(({ seq }) => seq));
    });
  }
  return countQuarantine(db);
}

/** Rows kept apart because they could not be read. */
export async function countQuarantine(db: LedgerDb): Promise<number> {
  return db.quarantine.count();
}

async function restoreReadable(db: LedgerDb): Promise<void> {
  await db.transaction('rw', db.ledger, db.quarantine, async () => {
    for (const { no, row } of await db.quarantine.toArray()) {
      const result = parseRow(row);
      if (!result.ok || (await db.ledger.get(result.value.seq))) continue;
      await db.ledger.add(result.value);
      await db.quarantine.delete(no);
    }
  });
}
