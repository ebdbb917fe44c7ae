import { judgeDraft, type SourceContext } from './draft-sources.ts';
import type { HostVerdict } from './judge-host.ts';
import type { NameVerdict } from './judge-name.ts';
import { judgeLinks } from './link-agreement.ts';

/** Where a source showed itself: in the text, in passing, as the author of the reposted card, as a link. */
export const SEEN = ['named', 'reported', 'author', 'link', 'unnamed'] as const;
export const RECORD_VERDICTS = [
  'listed',
  'government',
  'local',
  'unknown',
  'forbidden',
  'missing',
  'party',
  'platform',
  'selfMedia',
  'publicInterest',
  'disguised',
] as const;

/** What the ledger keeps of one source: its category and host and the verdict, never the words or the address. */
export interface SourceRecord {
  readonly seen: (typeof SEEN)[number];
  readonly verdict: (typeof RECORD_VERDICTS)[number];
  readonly category: string | null;
  readonly host: string | null;
}

/** A repost names a few; the rest of a flood is not kept. */
const MOST = 50;

/** What is to be recorded of a draft's sources; empty where it is no repost. Links count beside a repost only. */
export function recordSources(context: SourceContext): readonly SourceRecord[] {
  const { names, unnamed, author } = judgeDraft(context);
  if (!author && names.length === 0 && unnamed.length === 0) return [];
  const links = judgeLinks(context).map(
    ({ host, verdict }): SourceRecord => ({
      seen: 'link',
      verdict: verdict.kind,
      category: categoryOf(verdict),
      host: host.slice(0, 253),
    }),
  );
  return [
    ...names.map((name) => fromName(name.cue, name)),
    ...(author ? [fromName('author', author)] : []),
    ...unnamed.map((): SourceRecord => ({ seen: 'unnamed', verdict: 'missing', category: null, host: null })),
    ...links,
  ].slice(0, MOST);
}

function fromName(seen: SourceRecord['seen'], { verdict, source }: NameVerdict): SourceRecord {
  return { seen, verdict, category: source?.category ?? null, host: null };
}

function categoryOf(verdict: HostVerdict): string | null {
  return verdict.kind === 'listed' ? verdict.source.category : null;
}
