import type { DraftContext } from '../checks/define-rule.ts';
import { carriesQuoted, type Draft } from '../draft/draft.ts';
import { fold, unfold } from '../text/fold.ts';
import { type Cue, findAttributions } from './find-attributions.ts';
import { judgeName, type NameVerdict } from './judge-name.ts';
import { indexOf, plainName, type SourceIndex } from './source-list.ts';
import { type NamePart, splitJoined, splitList, splitPieces } from './split-names.ts';

/** A source a draft names, where and with what verdict. Offsets into the field as it stands. */
export interface JudgedName extends NameVerdict {
  readonly cue: 'named' | 'reported';
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export interface CuePlace {
  readonly cue: Extract<Cue, 'bare' | 'collected'>;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** What a draft says about where it is from. */
export interface DraftSources {
  readonly names: readonly JudgedName[];
  /** A repost without a name, or put together from sources it does not list. */
  readonly unnamed: readonly CuePlace[];
  /** The author of the post that goes out with it; `null` where there is none or it could not be read. */
  readonly author: (NameVerdict & { readonly name: string }) | null;
}

/** Any of the words a repost is told by, and more: only whether it is worth to load the list. */
const HINT = /来源|源自|来自|稿源|转自|转发自|编译自|摘自|转载|综合|据.{2,30}(?:报道|消息)|[（(【[「]\s*转/;

/** Whether a draft may have sources to judge. `false` is certain. */
export function mayRepost(draft: Draft): boolean {
  return carriesQuoted(draft) || Object.values(draft.fields).some((text) => HINT.test(text));
}

const NOTHING: DraftSources = { names: [], unnamed: [], author: null };

/** Not a repost at all: written by the unit itself. */
const OWN =
  /^(?:原创|自采|自制|自编|本(?:报|网|站|台|刊|局|单位|院|区|市|县|街道|部门|号|公众号|账号|平台|中心|微博|微信).{0,12})$/;
/** Unnamed people and media: it may be a fair way to write, it only is no source. */
const GENERIC =
  /^(?:有关|相关|多家|多方|最新|此前|当地|公开|国内|国外|外|境外|海外|有|各|部分|一些|该|上述|新闻|电视|权威)?(?:媒体|外媒|报|公开|资料|方面|官方|通讯社)?$/;

/** What judging needs of a check. */
export type SourceContext = Pick<DraftContext, 'draft' | 'pack' | 'sources' | 'meter'>;

const judged = new WeakMap<SourceContext, DraftSources>();

/** Judges a draft's sources once for all rules of one check. Without a list there is nothing to judge by. */
export function judgeDraft(context: SourceContext): DraftSources {
  if (!context.sources) return NOTHING;
  const known = judged.get(context);
  if (known) return known;
  const sources = judge(context, indexOf(context.sources));
  judged.set(context, sources);
  return sources;
}

function judge(context: SourceContext, index: SourceIndex): DraftSources {
  const { draft, pack, meter } = context;
  const names: JudgedName[] = [];
  const unnamed: CuePlace[] = [];
  for (const [field, text] of Object.entries(draft.fields)) {
    const folded = fold(text, meter);
    for (const { cue, span } of findAttributions(folded.text, meter)) {
      if (cue === 'bare' || cue === 'collected') {
        unnamed.push({ cue, field, ...unfold(folded, span) });
        continue;
      }
      const parts = judgeParts(folded.text.slice(span.start, span.end), span.start, context, index);
      if (parts === null) unnamed.push({ cue: 'collected', field, ...unfold(folded, span) });
      for (const { part, verdict } of parts ?? [])
        names.push({ ...verdict, cue, field, ...unfold(folded, part), name: part.name });
    }
  }
  const author = (carriesQuoted(draft) && draft.quoted?.author) || '';
  const isOwn = author === '' || plainName(author) === plainName(draft.account ?? '');
  return {
    names,
    unnamed,
    author: isOwn ? null : { ...judgeName(author, index, pack.localSources), name: author },
  };
}

interface JudgedPart {
  readonly part: NamePart;
  readonly verdict: NameVerdict;
}

/** The names of one attribution; `null` where 综合 is all it says. */
function judgeParts(
  text: string,
  start: number,
  { draft, pack }: SourceContext,
  index: SourceIndex,
): readonly JudgedPart[] | null {
  const exact = index.names.get(plainName(text));
  const whole = { name: text, start, end: start + text.length };
  const parts = exact ? [whole] : splitList(text, start);
  if (parts.length === 0) return null;
  const account = plainName(draft.account ?? '');
  return parts
    .filter(({ name }) => !OWN.test(name) && !GENERIC.test(name) && plainName(name) !== account)
    .flatMap((part) => judgePart(part, (name) => judgeName(name, index, pack.localSources)));
}

/** One name of a list; where it is unknown, the names 和 joins, or the one known piece that tells who it is. */
function judgePart(part: NamePart, judge: (name: string) => NameVerdict): readonly JudgedPart[] {
  const judgeOne = (each: NamePart): JudgedPart => ({ part: each, verdict: judge(each.name) });
  const isKnown = ({ verdict }: JudgedPart) => verdict.verdict !== 'unknown';
  const own = judgeOne(part);
  if (isKnown(own)) return [own];
  const joined = splitJoined(part).map(judgeOne);
  if (joined.some(isKnown)) return joined;
  return [splitPieces(part).map(judgeOne).find(isKnown) ?? own];
}
