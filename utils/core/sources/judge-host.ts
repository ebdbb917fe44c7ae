import { hostOf } from './host.ts';
import { type Disguise, findDisguise, isGovernmentHost, isPublicInterestHost } from './look-alike.ts';
import type { ApprovedSource, Confidence, HostEntry, LocalSource, SourceIndex } from './source-list.ts';

/** Whose place a link leads to, as far as its host tells. */
export type HostVerdict =
  | { readonly kind: 'government' | 'party' | 'platform' | 'selfMedia' | 'publicInterest' | 'unknown' }
  | { readonly kind: 'listed'; readonly source: ApprovedSource; readonly confidence: Confidence }
  | { readonly kind: 'local'; readonly local: LocalSource }
  | { readonly kind: 'disguised'; readonly disguise: Disguise };

const GOVERNMENT: HostVerdict = { kind: 'government' };
const UNKNOWN: HostVerdict = { kind: 'unknown' };
/** A host with more labels than this is looked up from the right only. */
const MOST_LABELS = 12;

/**
 * Judges where a link leads: its tricks first, then government endings, the unit's own list, then the list of sources,
 * the most specific entry first. Sub-domains belong to their host; a host's path only where the list names one.
 */
export function judgeHost(url: URL, index: SourceIndex, locals: readonly LocalSource[]): HostVerdict {
  const host = hostOf(url);
  // Nearly all links are plain: only these could hide anything.
  if (url.username !== '' || host.includes('xn--') || /g[o0]v/.test(host)) {
    const disguise = findDisguise(url);
    if (disguise) return { kind: 'disguised', disguise };
  }
  if (isGovernmentHost(host)) return GOVERNMENT;
  const local = locals.find((each) => each.host !== null && isWithin(host, each.host));
  if (local) return { kind: 'local', local };
  const entry = findEntry(host, url, index);
  if (entry) return verdictOf(entry);
  return isPublicInterestHost(host) ? { kind: 'publicInterest' } : UNKNOWN;
}

/** Whether a host is this one or one of its sub-domains. */
export function isWithin(host: string, parent: string): boolean {
  return (
    host === parent || (host.endsWith(parent) && host.charCodeAt(host.length - parent.length - 1) === 0x2e)
  );
}

function findEntry(host: string, url: URL, { hosts }: SourceIndex): HostEntry | undefined {
  const [, segment = ''] = url.pathname.split('/', 2);
  let name = host;
  for (let labels = 0; labels < MOST_LABELS; labels += 1) {
    const entry = (segment && hosts.get(`${name}/${segment}`)) || hosts.get(name);
    if (entry) return entry;
    const dot = name.indexOf('.');
    if (dot < 0) return undefined;
    name = name.slice(dot + 1);
  }
  return undefined;
}

function verdictOf({ kind, source, confidence }: HostEntry): HostVerdict {
  if (kind === 'listed') return source ? { kind, source, confidence } : UNKNOWN;
  return { kind };
}
