import { Dexie } from 'dexie';
import type { LedgerDb } from '../db.ts';

/** What rows are looked for; a field left out or `null` says nothing. */
export interface LedgerFilter {
  /** First local date and the one after the last, `YYYY-MM-DD`. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly kind?: string | null;
  readonly account?: string | null;
  readonly operator?: string | null;
}

const NARROWING = ['kind', 'account', 'operator'] as const;

/**
 * Numbers of the rows that fit all of the filter, in the order they were written. Only indexes are read, no row: a
 * million rows behind it cost nothing, and a list can fetch the few it shows with `db.ledger.bulkGet`.
 */
export async function findSeqs(db: LedgerDb, filter: LedgerFilter): Promise<readonly number[]> {
  const from = filter.from ?? Dexie.minKey;
  const to = filter.to ?? Dexie.maxKey;
  const wanted = NARROWING.flatMap((field) => {
    const value = filter[field];
    return typeof value === 'string' ? [{ field, value }] : [];
  });
  const sets = await Promise.all(
    wanted.map(({ field, value }) =>
      db.ledger.where(`[${field}+at]`).between([value, from], [value, to], true, false).primaryKeys(),
    ),
  );
  const all = sets.length ? sets : [await db.ledger.where('at').between(from, to, true, false).primaryKeys()];
  const [least = [], ...others] = all.toSorted((one, other) => one.length - other.length);
  const known = others.map((keys) => new Set(keys));
  return least.filter((seq) => known.every((keys) => keys.has(seq))).sort((one, other) => one - other);
}
