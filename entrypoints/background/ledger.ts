import { browser } from '#imports';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import type { Result } from '#utils/core/result.ts';
import { openDb } from '#utils/data/db.ts';
import { type AppendError, createLedgerWriter, type LedgerEntry } from '#utils/data/ledger-writer.ts';
import { ensureDevice } from '#utils/data/settings.ts';
import { sweepQuarantine } from '#utils/data/tables/quarantine.ts';
import { log } from '#utils/log.ts';

const db = openDb();

const writer = createLedgerWriter(db, async () => {
  const settings = await ensureDevice(browser.storage.local, () => crypto.randomUUID());
  return { device: settings.device, unit: settings.unit || null, operator: settings.operator || null };
});

/** Appends one record; resolves when it is on disk. A failure is a value, logged by kind. */
export async function record(entry: LedgerEntry): Promise<Result<LedgerEvent, AppendError>> {
  const result = await writer.append(entry);
  if (!result.ok) log.error('ledger', `${entry.kind}: ${result.error}`);
  return result;
}

/** Sets rows this version cannot read aside; they are counted and shown, never dropped. */
export async function sweepLedger(): Promise<void> {
  const moved = await sweepQuarantine(db);
  if (moved > 0) log.warn('ledger', `rows set aside: ${moved}`);
}
