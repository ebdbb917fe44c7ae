import { getDomain, getPublicSuffix, parse } from 'tldts';

/** Where a link leads, decided by the URL standard alone: full-width letters, 。 as a dot and user info are its business. */

/** A link found in a text: the span as it stands, and where it leads. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly url: URL;
}

/** Names under which redirecting pages are told where to go, in lower case without separators. */
const REDIRECT_KEYS = new Set(
  'url u target targeturl to tourl goto gotourl go redirect redirecturl redirecturi returnurl returnto return next nexturl continue dest destination jump jumpurl backurl callback forward link linkurl href out gourl'.split(
    ' ',
  ),
);

/** More than a redirecting link ever has: the rest is a flood. */
const MOST_PARAMETERS = 50;

/** What is asked of the public suffix list is a host already. */
const AS_HOST = { extractHostname: false, validateHostname: false };

const MOST_SUBDOMAINS = 8;

/** A scheme, told from `host:8080` by what follows the colon. */
const HAS_SCHEME = /^[a-z][a-z0-9+.-]{0,30}:(?!\d{1,5}(?:[/?#]|$))/i;

/** What an address turned out to be. `inline`: it carries its content or code itself (`data:`, `javascript:`, `blob:`). */
export type Address =
  | { readonly kind: 'host'; readonly url: URL }
  | { readonly kind: 'inline'; readonly scheme: string }
  | { readonly kind: 'broken' };

/** Reads an address of any origin; never throws. Host-less ones are told apart because only some are a slip of the pen. */
export function readAddress(value: string): Address {
  const url = toUrl(value);
  if (!url) return { kind: 'broken' };
  return url.hostname === '' ? { kind: 'inline', scheme: url.protocol } : { kind: 'host', url };
}

/**
 * Parses what a person may have pasted (`taobao.com/x`, `//a.cn`, `https://…`) into a URL, or `undefined` where there is
 * no host to go to (`mailto:`, `javascript:`, plain words that are no address).
 */
export function parseLink(value: string): URL | undefined {
  const url = toUrl(value);
  return url && url.hostname !== '' ? url : undefined;
}

function toUrl(value: string): URL | null {
  const trimmed = value.trim();
  return URL.parse(HAS_SCHEME.test(trimmed) ? trimmed : `http://${trimmed.replace(/^[/\\]+/, '')}`);
}

/** Lower-case ASCII host without a trailing dot; two spellings of one host are equal after this. */
export function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/\.$/, '');
}

/**
 * The link's own host and every parent of it down to the one somebody registered, longest first: `a.b.com.cn` →
 * `a.b.com.cn`, `b.com.cn`. Never a public suffix alone. An IP address or a name without dots stands for itself.
 */
export function hostChain(url: URL): string[] {
  const host = hostOf(url);
  const registered = getDomain(host, AS_HOST);
  if (!registered) return [host];
  const own = registered.split('.').length;
  const labels = host.split('.').slice(-(own + MOST_SUBDOMAINS));
  return labels.slice(0, labels.length - own + 1).map((_, index) => labels.slice(index).join('.'));
}

/** The name somebody registered, `bl.gov.cn` for `www.bl.gov.cn`; of an IP address or public suffix the host itself. */
export function registeredHost(url: URL): string {
  return getDomain(hostOf(url), AS_HOST) ?? hostOf(url);
}

/** The part of a host that anybody may register names under, `gov.cn` for `www.bl.gov.cn`; `''` for an IP address. */
export function publicSuffix(host: string): string {
  return getPublicSuffix(host, AS_HOST) ?? '';
}

/**
 * Addresses a redirecting link carries in its query or behind its `#` (`?url=https://…`), decoded once, one level deep:
 * a place that itself redirects is for whoever opens it.
 */
export function findCarried(url: URL): URL[] {
  const carried: URL[] = [];
  const behind = url.hash.replace(/^#[^?=&]*[?&]/, '').replace(/^#/, '');
  const parameters = [...url.searchParams].slice(0, MOST_PARAMETERS);
  if (behind.includes('=')) parameters.push(...[...new URLSearchParams(behind)].slice(0, MOST_PARAMETERS));
  for (const [key, value] of parameters) {
    if (!REDIRECT_KEYS.has(key.toLowerCase().replace(/[_-]/g, '')) || !leadsOut(value)) continue;
    const target = parseLink(value);
    if (target) carried.push(target);
  }
  return carried;
}

/** With a scheme, scheme-relative, or a bare host of a known ending (`url=item.taobao.com/x`). */
function leadsOut(value: string): boolean {
  if (/^\s*(?:https?:|[/\\])[/\\]/i.test(value)) return true;
  const host = /^[a-z0-9.-]{4,200}(?=[/:?#]|$)/i.exec(value)?.[0];
  return host?.includes('.') === true && parse(host, AS_HOST).isIcann === true;
}
