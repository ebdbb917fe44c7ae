import type { LedgerEvent } from '../ledger/event.ts';

/**
 * One list of the rows of several ledgers. Rows that stand in more than one (same hash, or same id) are taken once.
 * Each machine's rows keep the order it wrote them in, whatever its clock said; between machines the earlier goes first.
 */
export function unionOf(lists: readonly (readonly LedgerEvent[])[]): readonly LedgerEvent[] {
  const hashes = new Set<string>();
  const ids = new Set<string>();
  const once = lists.flat().filter(({ hash, id }) => {
    if (hashes.has(hash) || ids.has(id)) return false;
    hashes.add(hash);
    ids.add(id);
    return true;
  });
  const chains = [...Map.groupBy(once, ({ device }) => device).values()];
  return chains
    .flatMap((chain) => {
      let latest = Number.NEGATIVE_INFINITY;
      return chain
        .toSorted((one, other) => one.seq - other.seq)
        .map((row) => {
          latest = Math.max(latest, Date.parse(row.at));
          return { row, at: latest };
        });
    })
    .sort((one, other) => one.at - other.at)
    .map(({ row }) => row);
}
