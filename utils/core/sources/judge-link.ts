import type { Pack } from '../checks/pack.ts';
import { findCommerceEntry, isShort } from './commerce-entry.ts';
import { hostOf } from './host.ts';
import { isOwnLink } from './own-places.ts';

/** 判断: what may be said of the place a link leads to, from its host alone. */
export const LINK_VERDICTS = ['government', 'own', 'commercial', 'short', 'listed', 'unknown'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** Where a link ends, as far as it is shown and recorded: never the whole address. */
export interface LinkEnd {
  readonly host: string;
  readonly verdict: LinkVerdict;
}

/** Judges a place by its host and the pack: `listed` is a third party the pack asks about, `unknown` anybody else. */
export function judgeLink(url: URL, pack: Pack): LinkEnd {
  const host = hostOf(url).slice(0, 253);
  if (isOwnLink(url, pack)) return { host, verdict: 'own' };
  const entry = findCommerceEntry(url, pack);
  if (entry) {
    if (isShort(entry)) return { host, verdict: 'short' };
    return { host, verdict: entry.level === 'note' ? 'listed' : 'commercial' };
  }
  return { host, verdict: isGovernment(host) ? 'government' : 'unknown' };
}

/** `*.gov.cn` and `*.政务`: given out to government bodies only. */
export function isGovernment(host: string): boolean {
  return /(?:^|\.)(?:gov\.cn|xn--zfr164b)$/.test(host);
}
