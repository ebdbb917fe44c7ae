import { BOARD_DAYS, type Board, pairPolicies } from '#utils/core/policies/pairing.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { readKindsSince } from '#utils/data/tables/ledger.ts';
import { type Live, useLive } from './use-live.ts';

const DAY_MS = 86_400_000;
const KINDS: ReadonlySet<string> = new Set([
  'review.passed',
  'publish.confirmed',
  'publish.pending',
  'publish.failed',
  'publish.unknown',
  'explanation.paired',
]);

/** The board of the last 90 days, live. `now`: ISO 8601; `limit`: days a policy may be without explanation. */
export function usePolicies(db: LedgerDb, now: string, limit: number): Live<Board> {
  return useLive(async () => {
    const from = new Date(Date.parse(now) - BOARD_DAYS * DAY_MS).toISOString().slice(0, 10);
    const { rows } = await readKindsSince(db, KINDS, from);
    return pairPolicies(rows, now, limit);
  }, `policies ${now} ${limit}`);
}
