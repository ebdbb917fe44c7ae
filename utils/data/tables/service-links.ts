import { LINK_OUTCOMES } from '#utils/core/sources/link-outcome.ts';
import { z } from '#utils/zod.ts';
import type { LedgerDb, ServiceLinkRow } from '../db.ts';

/** More than a person goes through one by one; beyond it nothing is added by itself. */
const MOST = 500;

const Moment = z.iso.datetime({ offset: true });

const Row = z.object({
  place: z.url({ protocol: /^https?$/ }).max(400),
  name: z.string().max(60),
  seen: Moment.nullable(),
  checked: Moment.nullable(),
  outcome: z.enum(LINK_OUTCOMES).nullable(),
  status: z.number().int().min(100).max(599).nullable(),
  end: z.string().max(253).nullable(),
});

const FRESH = { name: '', seen: null, checked: null, outcome: null, status: null, end: null };

/** Changes one row, or adds it. Background only. */
export async function writeServiceLink(
  db: LedgerDb,
  place: string,
  change: Partial<Omit<ServiceLinkRow, 'place'>>,
): Promise<ServiceLinkRow> {
  return db.transaction('rw', db.serviceLinks, async () => {
    const before = Row.safeParse(await db.serviceLinks.get(place)).data;
    const row = Row.parse({ ...FRESH, ...before, ...change, place });
    await db.serviceLinks.put(row);
    return row;
  });
}

/** Notes that these places stood in a passed review. A full register takes no new ones. Background only. */
export async function noteServiceLinks(db: LedgerDb, places: readonly string[], seen: string): Promise<void> {
  const known = new Set(await db.serviceLinks.toCollection().primaryKeys());
  let room = MOST - known.size;
  for (const place of places) {
    if (!known.has(place)) room -= 1;
    if (known.has(place) || room >= 0) await writeServiceLink(db, place, { seen });
  }
}

/** All rows, by place; a row this version cannot read is left out. */
export async function readServiceLinks(db: LedgerDb): Promise<readonly ServiceLinkRow[]> {
  const rows = await db.serviceLinks.orderBy('place').toArray();
  return rows.flatMap((row) => Row.safeParse(row).data ?? []);
}
