import type { OwnAccount } from '../checks/pack.ts';
import type { DraftAttachment } from '../draft/draft.ts';
import { hostOf } from './host.ts';

type Owner = { readonly ownAccounts?: readonly OwnAccount[] | undefined };

/**
 * Whether a link leads to a shop the unit has confirmed as its own or the government's: its id is a host
 * (`shop1.youzan.com`, that host and no other) or a host with a path (`shop.jd.com/index-1.html`, what lies below it).
 */
export function isOwnLink(url: URL, pack: Owner): boolean {
  const place = `${hostOf(url)}${url.pathname}`;
  return (pack.ownAccounts ?? []).some(({ kind, id }) => {
    if (kind !== 'shop' || id === null || !id.includes('.')) return false;
    const own = id.replace(/^https?:\/\//, '').replace(/\/+$/, '');
    return place === own || place.startsWith(`${own}/`);
  });
}

/**
 * Whether a card is one of the unit's own: by what it opens (appid, shop address) where the page tells it, otherwise by
 * its exact name, which the platforms give only once.
 */
export function isOwnCard({ text, url }: DraftAttachment, pack: Owner): boolean {
  const words = new Set([text.trim(), ...text.split(/\s+/)]);
  return (pack.ownAccounts ?? []).some(({ name, id }) => {
    const opened = url?.split(/[/?]/, 1)[0] ?? '';
    if (id !== null && /^wx[0-9a-f]{16}$/i.test(opened)) return opened.toLowerCase() === id.toLowerCase();
    return words.has(name) || (id !== null && words.has(id));
  });
}
