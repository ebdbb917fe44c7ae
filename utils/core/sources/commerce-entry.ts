import type { CommerceHost, Pack } from '../checks/pack.ts';
import { findCarried, hostChain } from './host.ts';
import { isOwnLink } from './own-places.ts';

/** Categories of hosts that only pass on: where they lead is not known before somebody has gone there. */
const SHORT = new Set(['短链', '平台短链', '小程序短链']);

/** The most specific entry of the pack for a link itself or for an address it carries; none for the unit's own shops. */
export function findCommerceEntry(url: URL, pack: Pack): CommerceHost | undefined {
  const entries = entriesOf(pack);
  for (const target of [url, ...findCarried(url)]) {
    if (isOwnLink(target, pack)) continue;
    const entry = entryFor(target, entries);
    if (entry) return entry;
  }
  return undefined;
}

function entryFor(url: URL, entries: ReadonlyMap<string, CommerceHost>): CommerceHost | undefined {
  const scheme = entries.get(`${url.protocol}//`);
  if (scheme) return scheme;
  for (const host of hostChain(url)) {
    const entry = entries.get(`${host}/${url.pathname.split('/')[1] ?? ''}`) ?? entries.get(host);
    if (entry) return entry;
  }
  return undefined;
}

/** Whether an entry is a shortener's: its links say nothing until they are followed. */
export function isShort({ category }: CommerceHost): boolean {
  return SHORT.has(category);
}

const entriesByPack = new WeakMap<Pack, ReadonlyMap<string, CommerceHost>>();

function entriesOf(pack: Pack): ReadonlyMap<string, CommerceHost> {
  const known = entriesByPack.get(pack);
  if (known) return known;
  const entries = new Map(pack.commerceHosts.map((entry) => [entry.host, entry]));
  entriesByPack.set(pack, entries);
  return entries;
}
