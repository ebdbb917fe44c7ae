import { ANNIVERSARIES } from '../../../calendar/anniversaries.ts';
import { dayOf } from '../../../calendar/day.ts';
import { readHanNumber } from '../../../text/dates.ts';
import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { cue, cueSet, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const NAMES = ANNIVERSARIES.flatMap(({ names }) => names).sort((a, b) => b.length - a.length);
const YEARS = new Map(ANNIVERSARIES.flatMap(({ names, year }) => names.map((name) => [name, year] as const)));
const COUNTED = new RegExp(
  `(${NAMES.join('|')})(?:暨[^,。;\n]{2,12})?(?:的|第)?(\\d{1,3}|[一二三四五六七八九十百零]{1,6}) ?$`,
);
/** 2021年是…100周年: the text itself says which year it counts for. */
const SAID_YEAR =
  /((?:19|20)\d\d)年(?:,)?(?:是|为|系|正值|恰逢|适逢|喜逢|迎来|将迎来)?(?:了|我国|我军|伟大的)?$/;
const CERTAIN = /[年月日],?(?:是|为|系|正值|恰逢|适逢|喜逢)(?:我国|我军|伟大的)?$/;
/** The year meant is not that of publishing. */
const OTHER_YEAR =
  /迎接|喜迎|献礼|即将|筹备|明年|去年|前年|后年|当年|那年|时隔|曾|纪念章|\d年|回顾|历史|[“《#]$/;

const THIS_YEAR = /今年|今天|正值|恰逢|适逢|喜逢|庆祝[^,，。;\n]{0,6}$/;
const SEVERAL_REACH = 40;
const CUE = cueSet([cue('周年')]);

export const anniversaryCount = defineRule({
  id: 'anniversary-count',
  kind: 'anniversary-count',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '周年数有误', en: 'Wrong anniversary' },
  why: {
    zh_CN: '周年数与年份推算不符。请按起始年份重新计算。',
    en: 'The anniversary does not follow from the year. Count again from the founding year.',
  },
  clause: '仑政办〔2020〕44号 二(二) 重要节日及纪念日',
  check: (_text, context) =>
    findCues(CUE, context.folded.text, context.meter).flatMap(
      ({ start, end }) => judge(start, end, context) ?? [],
    ),
  flags: [
    '2021年是⟦中国共产党成立101周年⟧',
    '今年是⟦中华人民共和国成立76周年⟧。',
    '今年是⟦建党一百零四周年⟧。',
    '热烈庆祝⟦香港回归祖国28周年⟧',
    '2019年是⟦五四运动101周年⟧，2015年正值⟦抗战胜利71周年⟧',
  ],
  passes: [
    '2021年是中国共产党成立100周年，今年是建党105周年。',
    '2019年举行了庆祝新中国成立70周年大会，迎接建军100周年。',
    '2020年，为庆祝建党100周年，启动“红色印记”项目。',
    '围绕改革开放47周年、新中国成立76周年、中国共产党成立106周年开展系列活动。',
    '公司成立20周年，珠峰登顶60周年。',
  ],
});

function judge(start: number, end: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const behind = lookBehind(folded.text, start, 44, meter).split('\n').at(-1) ?? '';
  const counted = COUNTED.exec(behind);
  if (!counted) return undefined;
  const [all, name = '', digits = ''] = counted;
  const count = /\d/.test(digits) ? Number(digits) : readHanNumber(digits);
  if (count === 0) return undefined;
  const founded = YEARS.get(name) ?? 0;
  const lead = behind.slice(0, -all.length);
  const span = unfold(folded, { start: start - all.length, end });
  const said = SAID_YEAR.exec(lead);
  if (said) {
    const isRight = founded + count === Number(said[1]);
    return isRight || !CERTAIN.test(lead)
      ? undefined
      : { ...span, level: 'warn', why: explain(Number(said[1]) - founded) };
  }
  const today = dayOf(context.at);
  if (!today || OTHER_YEAR.test(lead.slice(-16)) || isOneOfSeveral(start, end, context)) return undefined;
  const right = today.year - founded;
  const off = count - right;
  // One short is last year's text; one over is wrong only where it is said of this year, since people prepare ahead.
  const isSlip = off === -1 || (off === 1 && THIS_YEAR.test(lead));
  return isSlip ? { ...span, why: explain(right) } : undefined;
}

/** 改革开放40周年、新中国成立70周年: a plan that names several anniversaries spans several years. */
function isOneOfSeveral(start: number, end: number, { folded, meter }: FieldContext): boolean {
  const before =
    lookBehind(folded.text, start, SEVERAL_REACH, meter)
      .split(/[。\n]/)
      .at(-1) ?? '';
  const after = lookAhead(folded.text, end, SEVERAL_REACH, meter).split(/[。\n]/)[0] ?? '';
  return (before + after).includes('周年');
}

function explain(count: number) {
  return {
    zh_CN: `按年份推算应为${count}周年。请核对年份和周年数。`,
    en: `Counted from the year it is anniversary number ${count}. Check both.`,
  };
}
