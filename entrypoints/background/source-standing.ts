import type { Standing } from '#utils/core/provenance/provenance.ts';
import { isGovernmentHost } from '#utils/core/sources/look-alike.ts';

/** 名单状态 of a host by the lists in force. */
export async function standingOf(host: string): Promise<Standing> {
  return isGovernmentHost(host) ? 'government' : 'unknown';
}
