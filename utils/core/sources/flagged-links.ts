import type { Finding } from '../checks/finding.ts';
import type { Pack } from '../checks/pack.ts';
import { fold } from '../text/fold.ts';
import { startMeter } from '../text/meter.ts';
import { findLinks } from './find-links.ts';
import { parseLink } from './host.ts';
import { judgeLink, type LinkEnd } from './judge-link.ts';

/** Kinds whose finding is a link. */
const KINDS = new Set(['commercial-link', 'short-link', 'service-link']);

/** The address a finding about a link stands on, in the text or beside it. */
export function linkOf({ kind, text }: Pick<Finding, 'kind' | 'text'>): URL | undefined {
  if (!KINDS.has(kind)) return undefined;
  const meter = startMeter();
  return findLinks(fold(text, meter), meter)[0]?.url ?? parseLink(text);
}

/** The places the findings of a review lead to, each once: host and verdict are all that is kept of them. */
export function flaggedEnds(findings: readonly Pick<Finding, 'kind' | 'text'>[], pack: Pack): LinkEnd[] {
  const ends = new Map<string, LinkEnd>();
  for (const finding of findings) {
    const url = linkOf(finding);
    if (!url) continue;
    const end = judgeLink(url, pack);
    ends.set(`${end.host} ${end.verdict}`, end);
  }
  return [...ends.values()];
}
