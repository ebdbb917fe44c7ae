import { anyOf, isVisible, type SelectorList } from '../dom/locate.ts';
import type { Form, FormSpec, PageKind, Site } from './define-site.ts';
import { findEditors, findForms, findOrphans } from './find-forms.ts';

/** Key of the first selector list that should have found something on this page and did not; `null`: none is to blame. */
export function findMissingKey(
  site: Site,
  doc: Document,
  page: PageKind | null,
  forms: readonly Form[],
): string | null {
  const present = new Set(forms.map((form) => form.surface));
  const wanted = [...(page?.requires ?? []), ...(page?.requiresAny ?? [])];
  const absent = site.forms.find(({ surface }) => wanted.includes(surface) && !present.has(surface));
  const spec = absent ?? site.forms.find((candidate) => hasOrphan(site, candidate, doc, forms));
  if (!spec) return null;
  return keyOf(site, findEditors(spec, doc).length ? spec.button : spec.editor);
}

export interface Circumstances {
  readonly version: string;
  /** The browser's own name for itself (`navigator.userAgent`). */
  readonly userAgent: string;
  readonly address: string;
  readonly page: string;
  readonly state: string;
}

/**
 * What a maintainer needs to repair an adapter, as plain lines: counts of matches by selector key. Nothing that anybody
 * wrote is in it: no text, no attribute, no address beyond its host and the shape of its path.
 */
export function describePage(
  site: Site,
  doc: Document,
  { version, userAgent, ...where }: Circumstances,
): string {
  const counts = Object.entries(site.selectors).map(([key, list]) => `  ${key}: ${count(doc, list)}`);
  const forms = findForms(site, doc).map((form) => form.surface);
  return [
    `先审 Xianshen ${version}`,
    `browser: ${userAgent.match(/(?:Firefox|Edg|Chrome)\/[\d.]+/g)?.join(' ') ?? 'unknown'}`,
    `site: ${site.id}`,
    `page: ${where.page}`,
    `address: ${shapeOf(where.address)}`,
    `state: ${where.state}`,
    `logged out: ${site.isLoggedOut(doc)}`,
    `forms: ${forms.join(', ') || 'none'}`,
    'selectors (visible / in the page):',
    ...counts,
  ].join('\n');
}

/** Host and path with every part that may be a name or a number replaced: `https://weibo.com/u/#`, `…/*`. */
function shapeOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return 'unknown';
  const parts = url.pathname.split('/').map((part) => {
    if (/^\d+$/.test(part)) return '#';
    return /^[a-z_-]{0,24}$/.test(part) ? part : '*';
  });
  return url.origin + parts.join('/');
}

function count(doc: Document, list: SelectorList): string {
  const found = [...doc.querySelectorAll(anyOf(list))];
  return `${found.filter(isVisible).length} / ${found.length}`;
}

function hasOrphan(site: Site, spec: FormSpec, doc: Document, forms: readonly Form[]): boolean {
  return findOrphans({ ...site, forms: [spec] }, doc, forms).length > 0;
}

/** Lists are told apart by their first entry: some are made of others. */
function keyOf(site: Site, list: SelectorList): string | null {
  return Object.entries(site.selectors).find(([, own]) => own[0] === list[0])?.[0] ?? null;
}
