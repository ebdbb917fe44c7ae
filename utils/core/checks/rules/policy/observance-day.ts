import { dayOf } from '../../../calendar/day.ts';
import { OBSERVANCES, type Observance } from '../../../calendar/observances.ts';
import { readHanNumber } from '../../../text/dates.ts';
import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { cue, cueSet, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const NAMES = cueSet(OBSERVANCES.map((observance) => ({ ...cue(observance.name), observance })));
const ATTRIBUTE =
  '(?:我国|我们的|的|中国|全国|国际|世界|国家|全民|人民|南京大屠杀死难者|首都|今年|“|#|"){0,4}';
const NTH = '第(\\d{1,3}|[一二三四五六七八九十]{1,4})[个届]';
const COUNTED = new RegExp(`${NTH}${ATTRIBUTE}$`);
const DATED = new RegExp(
  `(?<!\\d)(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日(?:,?(?:是|为|系|即|正值|恰逢|迎来)|,(?=第)|)(?:${NTH})?${ATTRIBUTE}$`,
);
const YEAR_BEFORE =
  /((?:19|20)\d\d)年(?:\d{1,2}月(?:\d{1,2}日)?)?,?(?:是|为|迎来|将迎来|正值|恰逢)?(?:我国|全国)?$/;
const DATE_AFTER = /^(?:[”"#])?\((\d{1,2})月(\d{1,2})日\)/;
/** 教师节前夕 and 教师节活动 fall on other days than the day itself. */
const AROUND = /^(?:[”"#])?(?:前|后|来临|期间|活动|主题|系列|宣传|庆祝|表彰|座谈|假期|放假|调休|当周|周)/;

export const observanceDay = defineRule({
  id: 'observance-day',
  kind: 'observance-day',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '节日、纪念日的日期或届数有误', en: 'Wrong date or count of an observance' },
  why: {
    zh_CN: '所写日期不是这个节日，或第几个与年份不符。请核对。',
    en: 'That is not the date of this day, or its count does not follow from the year. Please check.',
  },
  clause: '仑政办〔2020〕44号 二(二) 重要节日及纪念日、主题日',
  check: (_text, context) =>
    findCues(NAMES, context.folded.text, context.meter).flatMap(({ start, end, cue: { observance } }) =>
      judge(observance, start, end, context),
    ),
  flags: [
    '⟦9月9日是教师节⟧，向全区教师致敬。',
    '⟦12月3日是第7个国家宪法日⟧',
    '今年⟦国家公祭日（12月12日）⟧将举行公祭仪式',
    '2021年9月10日是⟦第38个教师节⟧',
    '⟦9月9日教师节⟧，⟦12月12日，第13个国家公祭日⟧',
    '今天是⟦第54个世界环境日⟧',
  ],
  passes: [
    '9月10日是教师节，9月9日教师节前夕走访慰问。',
    '2021年9月10日是第37个教师节，12月4日是国家宪法日。',
    '今天是第55个世界环境日，11月8日为记者节，11月9日为119消防日。',
    '9月22日迎来第三个中国农民丰收节，护士节（5月12日）前走访。',
  ],
});

function judge(observance: Observance, start: number, end: number, context: FieldContext): FieldHit[] {
  const { folded, meter } = context;
  const behind = lookBehind(folded.text, start, 48, meter);
  const ahead = lookAhead(folded.text, end, 12, meter);
  const dated = DATED.exec(behind);
  const isAround = AROUND.test(ahead);
  if (dated && !isAround && isOther(observance, dated[2], dated[3]))
    return [
      {
        ...unfold(folded, { start: start - dated[0].length, end }),
        level: 'warn',
        why: explainDay(observance),
      },
    ];
  const after = DATE_AFTER.exec(ahead);
  if (after && isOther(observance, after[1], after[2]))
    return [
      {
        ...unfold(folded, { start, end: end + after[0].length }),
        level: 'warn',
        why: explainDay(observance),
      },
    ];
  const counted = COUNTED.exec(behind);
  const right =
    counted &&
    countFor(observance, dated?.[1] ?? YEAR_BEFORE.exec(behind.slice(0, -counted[0].length))?.[1], context);
  if (!counted || right === undefined || right === null) return [];
  const count = /\d/.test(counted[1] ?? '') ? Number(counted[1]) : readHanNumber(counted[1] ?? '');
  const off = Math.abs(count - right.count);
  if (count === 0 || off === 0 || (!right.isSaid && off > 1)) return [];
  return [{ ...unfold(folded, { start: start - counted[0].length, end }), why: explainCount(right.count) }];
}

function isOther({ on }: Observance, month: string | undefined, day: string | undefined): boolean {
  return on !== null && (Number(month) !== on[0] || Number(day) !== on[1]);
}

/** The count of the year the text names, or else of the year of publishing, where only off-by-one is an error. */
function countFor({ first }: Observance, said: string | undefined, { at }: FieldContext) {
  const year = said === undefined ? dayOf(at)?.year : Number(said);
  if (first === null || year === undefined) return undefined;
  return { count: year - first + 1, isSaid: said !== undefined };
}

function explainDay({ name, on }: Observance) {
  const [month, day] = on ?? [0, 0];
  return {
    zh_CN: `${name}是${month}月${day}日。请核对日期。`,
    en: `${name} is kept on ${month}-${day}. Check the date.`,
  };
}

function explainCount(count: number) {
  return {
    zh_CN: `按年份推算应为第${count}个。请核对年份和届数。`,
    en: `Counted from the year it is number ${count}. Check both.`,
  };
}
