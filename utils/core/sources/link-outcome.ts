import type { Draft } from '../draft/draft.ts';
import { fold } from '../text/fold.ts';
import { startMeter } from '../text/meter.ts';
import { findLinks } from './find-links.ts';
import { hostOf, parseLink, registeredHost } from './host.ts';

/** 逐个检查: how a registered link fared when it was opened. */
export const LINK_OUTCOMES = [
  'ok',
  'moved',
  'missing',
  'certificate',
  'timeout',
  'unreachable',
  'closed',
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** What was seen of one opened link. `status` is `null` where the browser does not let us see it. */
export interface LinkSight {
  readonly url: URL | null;
  readonly error: string | null;
  readonly status: number | null;
}

/** The browsers' names for a certificate that does not hold, and for an answer that does not come. */
const CERTIFICATE = /CERT|SSL|SEC_ERROR|MOZILLA_PKIX/i;
const TIMEOUT = /timeout|TIMED_OUT|NET_TIMEOUT/i;

const MOST_PLACES = 100;
const LONGEST_PLACE = 400;

/** What became of a link: another registrable host counts as moved, `www.` before the same one does not. */
export function outcomeOf(place: URL, { url, error, status }: LinkSight): LinkOutcome {
  if (error !== null) {
    if (error === 'closed') return 'closed';
    if (CERTIFICATE.test(error)) return 'certificate';
    return TIMEOUT.test(error) ? 'timeout' : 'unreachable';
  }
  if (status !== null && status >= 400) return 'missing';
  if (!url) return 'unreachable';
  return registeredHost(url) === registeredHost(place) ? 'ok' : 'moved';
}

/** The part of an address that is kept: scheme, host and path; what follows may name a person. */
export function placeOf(address: string): string | undefined {
  const url = parseLink(address);
  if (!url || !/^https?:$/.test(url.protocol) || !hostOf(url).includes('.')) return undefined;
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${url.protocol}//${hostOf(url)}${port}${url.pathname}`.slice(0, LONGEST_PLACE);
}

/** The places a draft links to, in its texts and beside them, each once. */
export function placesIn({ fields, links }: Draft): readonly string[] {
  const meter = startMeter();
  const written = Object.values(fields).flatMap((text) =>
    findLinks(fold(text, meter), meter).map(({ url }) => url.href),
  );
  const places = [...written, ...links.map(({ url }) => url)].flatMap((address) => placeOf(address) ?? []);
  return [...new Set(places)].slice(0, MOST_PLACES);
}
