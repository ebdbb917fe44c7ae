/** Where a link leads, decided by the URL standard alone: full-width letters, 。 as a dot and user info are its business. */

/** A link found in a text: the span as it stands, and where it leads. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly url: URL;
}

const REDIRECT_KEYS = new Set([
  'url',
  'u',
  'target',
  'to',
  'goto',
  'redirect',
  'redirect_url',
  'returnurl',
  'link',
]);

/** A scheme, told from `host:8080` by what follows the colon. */
const HAS_SCHEME = /^[a-z][a-z0-9+.-]{0,30}:(?!\d{1,5}(?:[/?#]|$))/i;

/**
 * Parses what a person may have pasted (`taobao.com/x`, `//a.cn`, `https://…`) into a URL, or `undefined` where there is
 * no host to go to (`mailto:`, `javascript:`, plain words that are no address).
 */
export function parseLink(value: string): URL | undefined {
  const trimmed = value.trim();
  const url = URL.parse(HAS_SCHEME.test(trimmed) ? trimmed : `http://${trimmed.replace(/^[/\\]+/, '')}`);
  return url && url.hostname !== '' ? url : undefined;
}

/** Lower-case ASCII host without a trailing dot; two spellings of one host are equal after this. */
export function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/\.$/, '');
}

/**
 * The link's own host and every parent of it with two labels or more, longest first: `a.b.cn` → `a.b.cn`, `b.cn`.
 * SEAM: the public suffix list will cut this at the registrable domain.
 */
export function hostChain(url: URL): string[] {
  const labels = hostOf(url).split('.').slice(-10);
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** Addresses a redirecting link carries in its query (`?url=https://…`), one level deep. */
export function findCarried(url: URL): URL[] {
  const carried: URL[] = [];
  for (const [key, value] of url.searchParams) {
    if (!REDIRECT_KEYS.has(key.toLowerCase()) || !/^(?:https?:)?\/\//i.test(value)) continue;
    const target = parseLink(value);
    if (target) carried.push(target);
  }
  return carried;
}
