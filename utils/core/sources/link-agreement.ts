import { fold } from '../text/fold.ts';
import type { JudgedName, SourceContext } from './draft-sources.ts';
import { findLinks } from './find-links.ts';
import { hostOf, parseLink } from './host.ts';
import { type HostVerdict, isWithin, judgeHost } from './judge-host.ts';
import { indexOf, plainName } from './source-list.ts';

/** A link of a draft and whose place it leads to. */
export interface JudgedLink {
  readonly host: string;
  readonly verdict: HostVerdict;
  /** The page calls it the original, as 阅读原文 does. */
  readonly isOriginal: boolean;
}

/** The links of a draft, in its texts, beside them and behind its cards. Empty without a list of sources. */
export function judgeLinks({ draft, pack, sources, meter }: SourceContext): JudgedLink[] {
  if (!sources) return [];
  const index = indexOf(sources);
  const read = (url: URL | undefined, text: string): JudgedLink[] =>
    url
      ? [
          {
            host: hostOf(url),
            verdict: judgeHost(url, index, pack.localSources),
            isOriginal: /原文|来源|出处/.test(text.slice(0, 20)),
          },
        ]
      : [];
  return [
    ...draft.links.flatMap(({ url, text }) => read(parseLink(url), text)),
    ...draft.attachments.flatMap(({ url, text }) => (url ? read(parseLink(url), text) : [])),
    ...Object.values(draft.fields).flatMap((text) =>
      findLinks(fold(text, meter), meter).flatMap(({ url }) => read(url, '')),
    ),
  ];
}

/**
 * The first link that contradicts what the draft names as its source, `null` where none does. A link to government or
 * to a platform says nothing about the author; where one link is the source's own the others are further reading.
 */
export function findContradiction(
  names: readonly JudgedName[],
  links: readonly JudgedLink[],
): { readonly name: JudgedName; readonly link: JudgedLink } | null {
  const known = names.filter(
    ({ cue, verdict }) => cue === 'named' && verdict !== 'unknown' && verdict !== 'forbidden',
  );
  const [name] = known;
  if (!name || links.some((link) => known.some((each) => isOwnHost(each, link)))) return null;
  const link = links.find((each) => contradicts(each, name));
  return link ? { name, link } : null;
}

function isOwnHost({ source, local }: JudgedName, { host, verdict }: JudgedLink): boolean {
  const own = [...(source?.hosts.map((each) => each.host) ?? []), ...(local?.host ? [local.host] : [])];
  if (own.some((each) => isWithin(host, each))) return true;
  if (verdict.kind === 'local') return plainName(verdict.local.name) === plainName(local?.name ?? '');
  return verdict.kind === 'listed' && verdict.source.name === source?.name;
}

function contradicts({ verdict, isOriginal }: JudgedLink, name: JudgedName): boolean {
  switch (verdict.kind) {
    case 'selfMedia':
    case 'disguised':
      return true;
    case 'listed':
      // Hosts nobody else has confirmed contradict nobody.
      return name.verdict === 'listed' && verdict.confidence !== 'recalled';
    case 'unknown':
      return isOriginal && name.source?.hosts.some(({ confidence }) => confidence !== 'recalled') === true;
    default:
      return false;
  }
}
