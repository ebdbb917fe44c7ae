import type { Meter } from '../text/meter.ts';
import { findCharacters, matchNear } from '../text/scan.ts';
import type { Span } from '../text/span.ts';

/**
 * How a text says where it is from. `named`: 来源：X, 转自X. `reported`: 据X报道. `bare`: it says that it is a repost and
 * names nobody. `collected`: 综合 without the sources it was put together from.
 */
export type Cue = 'named' | 'reported' | 'bare' | 'collected';

export interface Attribution {
  readonly cue: Cue;
  /** Where the names stand, or the cue itself where there are none. */
  readonly span: Span;
}

/** What may stand before a cue that begins something of its own. */
const EDGE = '^|[\\s(\\[【「|丨,。;!?:>…\\])】」—*•●■◆▌▍◎☞、-]';
const WRITING = '文章|稿件|信息|内容|消息|新闻|文字|图文|文图|本文|原文|全文|以上';

const NAMED = new RegExp(
  [
    `(?<=${EDGE}|${WRITING}|综合)来源\\s*[:|丨/]`,
    `(?<=(?:${WRITING})(?:均|系|为|主要)?)(?:来源于|来自于?|源自|转自|摘自)`,
    `(?<=${EDGE})稿源\\s*[:|丨]`,
    `(?<=${EDGE}|${WRITING}|系)(?:转自|转发自|综合自|综合整理自|编译自)\\s*[:|丨]?`,
    `(?<!请|须|需|应|勿|得|止)转载自\\s*[:|丨]?`,
    `(?<=${EDGE})综合\\s*[:|丨]`,
    `(?<=${EDGE})综合(?=[^\\n,。;!?()]{2,40}(?:报道|消息|整理)(?:[)\\]】。\\s]|$))`,
  ].join('|'),
  'y',
);
const REPORTED = new RegExp(`(?<=${EDGE}|[”"》])据(?=\\s*[^\\n,。;!?:()]{2,28}?(?:报道|消息[,，:]))`, 'y');
const BARE = new RegExp(
  [
    '[(\\[【「]\\s*(?:转载|转)\\s*[)\\]】」](?=\\s*(?:[《【。:!]|$|\\n))',
    '(?<=(?:^|\\n)\\s{0,4})[(\\[【「]\\s*(?:转载|转)\\s*[)\\]】」]',
    '(?<=(?:^|\\n)\\s{0,4})转载\\s*[:|丨]',
    '(?<=(?:本文|文章|以上内容)(?:系|为|属于?|均为)?)转载(?![自于请须需时])',
  ].join('|'),
  'y',
);
const COLLECTED = /(?<=[([【])综合(?:报道|整理|消息)?(?=[)\]】])/y;

/** The characters the patterns begin with, so that only those places are looked at, and by the right pattern. */
const PATTERNS = [
  { cue: 'named', pattern: NAMED, at: '来源稿转综编摘' },
  { cue: 'reported', pattern: REPORTED, at: '据' },
  { cue: 'bare', pattern: BARE, at: '([【「转' },
  { cue: 'collected', pattern: COLLECTED, at: '综' },
] as const;
const ANCHORS = '来源稿转综编摘据([【「';
const REACH = { before: 8, after: 60 };

/** A name goes on until a mark, a line's end or the label of what follows it. */
const NAMES = /[^\n,。;!?)\]】」』…|丨#•●]{0,60}/y;
const LABEL =
  /记者|作者|编辑|责编|责任|校对|审核|监制|通讯员|图片|摄影|时间|日期|发布于|点击|阅读原|初审|复审|终审|一审|二审|三审|制作|供图|值班|编审|转载请|版权|链接|网址|http|详情/;

/**
 * Every place where a text says whom it is from. In: the folded text, so that marks are half-width. Offsets into it, in
 * UTF-16 code units. Linear: each cue looks at a bounded stretch. A cue inside another's names is not told again.
 */
export function findAttributions(text: string, meter: Meter): Attribution[] {
  const found: Attribution[] = [];
  let done = 0;
  for (const at of findCharacters(text, ANCHORS, meter)) {
    if (at < done) continue;
    const attribution = readAt(text, at, meter);
    if (!attribution) continue;
    found.push(attribution);
    done = attribution.span.end;
  }
  return found;
}

function readAt(text: string, at: number, meter: Meter): Attribution | null {
  const first = text.charAt(at);
  for (const { cue, pattern, at: anchors } of PATTERNS) {
    const match = anchors.includes(first) ? matchNear(pattern, text, at, REACH, meter) : null;
    if (!match) continue;
    if (cue === 'named') return readNames(cue, text, at, at + match[0].length, meter);
    if (cue === 'reported') return readNames(cue, text, at, at + 1, meter);
    return { cue, span: { start: at, end: at + match[0].length } };
  }
  return null;
}

function readNames(
  cue: 'named' | 'reported',
  text: string,
  at: number,
  from: number,
  meter: Meter,
): Attribution {
  const run = matchNear(NAMES, text, from, { before: 0, after: 60 }, meter)?.[0] ?? '';
  const label = LABEL.exec(run)?.index ?? run.length;
  const own = cue === 'reported' ? (/报道|消息/.exec(run)?.index ?? run.length) : label;
  const names = run.slice(0, own);
  const start = from + names.length - names.trimStart().length;
  const end = from + names.trimEnd().length;
  // Nothing is named: what is shown is the cue.
  return end > start ? { cue, span: { start, end } } : { cue: 'bare', span: { start: at, end: from } };
}
