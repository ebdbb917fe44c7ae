import type { Pack } from '../checks/pack.ts';
import { findCommerceEntry, isShort } from './commerce-entry.ts';
import { hostOf } from './host.ts';
import { findDisguise, isGovernmentHost } from './look-alike.ts';
import { isOwnLink } from './own-places.ts';

/** 判断: what may be said of the place a link leads to, from its host and the pack alone. */
export const LINK_VERDICTS = [
  'government',
  'own',
  'commercial',
  'short',
  'thirdParty',
  'disguised',
  'unknown',
] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** Where a link ends, as far as it is shown and recorded: never the whole address. */
export interface LinkEnd {
  readonly host: string;
  readonly verdict: LinkVerdict;
}

/** Longest host name there is. */
const LONGEST_HOST = 253;

/** Judges a place: `thirdParty` is one the pack asks about, `unknown` anybody else's. */
export function judgeLink(url: URL, pack: Pack): LinkEnd {
  return { host: hostOf(url).slice(0, LONGEST_HOST), verdict: verdictOn(url, pack) };
}

function verdictOn(url: URL, pack: Pack): LinkVerdict {
  if (isOwnLink(url, pack)) return 'own';
  const entry = findCommerceEntry(url, pack);
  if (entry) return isShort(entry) ? 'short' : entry.level === 'note' ? 'thirdParty' : 'commercial';
  if (findDisguise(url)) return 'disguised';
  return isGovernmentHost(hostOf(url)) ? 'government' : 'unknown';
}
