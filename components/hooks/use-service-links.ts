import type { LedgerDb, ServiceLinkRow } from '#utils/data/db.ts';
import { readServiceLinks } from '#utils/data/tables/service-links.ts';
import { type Live, useLive } from './use-live.ts';

/** The register of links, live: a check shows row by row. */
export function useServiceLinks(db: LedgerDb): Live<readonly ServiceLinkRow[]> {
  return useLive(() => readServiceLinks(db), 'service links');
}
