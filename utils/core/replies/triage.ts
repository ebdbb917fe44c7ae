import type { Span } from '../text/span.ts';
import { CARDS, type TriageCard } from './triage-cards.ts';
import { EMERGENCIES, HAZARDS, SIGNS } from './triage-signs.ts';

export const TRIAGE_LEVELS = ['emergency', 'illegal', 'rumour', 'opinion', 'ordinary'] as const;
/** What a message calls for first; the strictest comes first. */
export type TriageLevel = (typeof TRIAGE_LEVELS)[number];

/** Proposed, never decided: a person looks at the message and at what was seen. */
export interface Triage {
  readonly level: TriageLevel;
  /** Where its signs stand in the text, UTF-16 code units, end exclusive, in order; empty for `ordinary`. */
  readonly saw: readonly Span[];
  /** `null` for `ordinary`. */
  readonly card: TriageCard | null;
}

/** Longest part of a message that is read, UTF-16 code units: the limit keeps the work small on any input. */
const LONGEST = 20_000;
const MOST_SEEN = 5;
/** Said right before a sign: it did not happen, is to be prevented, or is somebody's lesson. */
const NOT_SO =
  /(?:试想|引起|以免|容易|没有?|并未|未|不会|不是|并非|不曾|无人|谨防|严防|防止?|预防|避免|杜绝|防范|如何应对|假如|万一|关于|学习|宣传|演练|演习|讲座|培训|知识|电影|小说|电视剧|游戏)[^，。！？；,.!?;\n]{0,6}$/;
/** Said in the same clause before or after a sign: it is over, or only spoken of. */
const OVER_BEFORE =
  /(?:去年|前年|上个?月|上周|以前|曾经|当年|早年|几年前|\d{1,2}年前|多年前|20[01]\d年|小时候|历史上|那年|往年|近几年|近年来?)[^。！？；!?;\n]{0,14}$/;
const OVER_AFTER =
  /^[^，。！？；,.!?;\n]{0,6}(?:事件|事故|隐患|风险|演练|演习|应急预案|知识|讲座|宣传|培训|险|保险|赔偿金|鉴定|怎么预防|如何预防|的电影|的小说|案例)|^[^。！？；!?;\n]{0,8}(?:已经?(?:获救|脱险|扑灭|找到|化解|解决|解除)|是假的|已辟谣|不实)/;

/** 分诊: how urgent a citizen's message looks, with what was seen. Linear; knows neither time nor person. */
export function triage(message: string): Triage {
  const text = message.slice(0, LONGEST);
  for (const level of TRIAGE_LEVELS) {
    if (level === 'ordinary') break;
    const saw = findSigns(text, SIGNS[level]);
    if (saw.length) return { level, saw, card: level === 'emergency' ? emergencyCard(text) : CARDS[level] };
  }
  return { level: 'ordinary', saw: [], card: null };
}

/** What somebody may be hurt by if it is left as it is, in a message that is otherwise ordinary: same spans as `saw`. */
export function findHazards(message: string): readonly Span[] {
  return findSigns(message.slice(0, LONGEST), HAZARDS);
}

/** The card with the number on top that what was seen calls for. */
function emergencyCard(text: string): TriageCard {
  const first = EMERGENCIES.find(([, sign]) => findSigns(text, [sign]).length)?.[0];
  const { calls, ...card } = CARDS.emergency;
  return {
    ...card,
    calls: calls.toSorted((one, other) => +(other.number === first) - +(one.number === first)),
  };
}

function findSigns(text: string, signs: readonly RegExp[]): readonly Span[] {
  return signs
    .flatMap((sign) => [...text.matchAll(sign)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => isMeant(text, span))
    .toSorted((one, other) => one.start - other.start)
    .slice(0, MOST_SEEN);
}

function isMeant(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return !NOT_SO.test(before) && !OVER_BEFORE.test(before) && !OVER_AFTER.test(text.slice(end, end + 20));
}
