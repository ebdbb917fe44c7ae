import { sha256Hex } from '#utils/core/draft/fingerprint.ts';
import { z } from '#utils/zod.ts';
import type { LedgerDb, RegisteredPageRow } from '../db.ts';

/** More than a desk reposts from in a month; beyond it the oldest go. */
const MOST = 60;

const Row = z.object({
  key: z.string(),
  host: z.string().min(1).max(253),
  title: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
  grams: z.array(z.number().int().min(0)).min(1).max(100_000),
});

/** Keeps a page's fingerprints; one that was registered before takes its own place. Background only. */
export async function writeRegisteredPage(db: LedgerDb, page: Omit<RegisteredPageRow, 'key'>): Promise<void> {
  const key = await sha256Hex(JSON.stringify([page.host, page.grams]));
  await db.registeredPages.put(Row.parse({ ...page, key }));
}

/**
 * Registered pages, newest first, after those from before `since` (ISO 8601) and those beyond the number kept have been
 * deleted. A row this version cannot read is deleted as well: it can be registered again.
 */
export async function sweepRegisteredPages(
  db: LedgerDb,
  since: string,
): Promise<readonly RegisteredPageRow[]> {
  const rows = await db.registeredPages.toArray();
  const kept = rows
    .flatMap((row) => Row.safeParse(row).data ?? [])
    .filter(({ at }) => Date.parse(at) >= Date.parse(since))
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .slice(0, MOST);
  const keys = new Set(kept.map(({ key }) => key));
  await db.registeredPages.bulkDelete(rows.map(({ key }) => key).filter((key) => !keys.has(key)));
  return kept;
}
