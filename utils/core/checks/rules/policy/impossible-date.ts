import { isRealDay } from '../../../calendar/day.ts';
import { findDates, findNumericDates, type WrittenDate } from '../../../text/dates.ts';
import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** The lunar calendar has a thirtieth of the second month; a sentence may also speak about a day that is not there. */
const OTHER_CALENDAR = /(?:农历|阴历|旧历|古历|藏历|回历)[^，,。;\n]{0,8}$/;
const SPOKEN_OF = /^[^，,。;\n]{0,6}(?:不存在|没有这一天)|^[\u4e00-\u9fa5]?均/;

/** ①5月6日: folding made a digit of a list mark. */
const LIST_MARK = /[\u2460-\u24ff\u00b2\u00b3\u00b9\u2070-\u2089]/;

export const impossibleDate = defineRule({
  id: 'impossible-date',
  kind: 'impossible-date',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '日期不存在', en: 'A date that does not exist' },
  why: {
    zh_CN: '日历上没有这一天。请对照原件改正月、日或年份。',
    en: 'The calendar has no such day. Compare with the original and correct the month, day or year.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威；GB/T 15835-2011',
  check: (_text, context) => findDatesIn(context).flatMap((date) => judge(date, context) ?? []),
  flags: [
    '请于⟦2月30日⟧前报名。',
    '工程于⟦2022年11月31日⟧完工。',
    '⟦2021年2月29日⟧起施行',
    '时间：⟦2022-11-31⟧',
    '⟦4月31号⟧停水',
    '⟦2020年13月⟧印发',
    '⟦二〇二〇年六月三十一日⟧',
  ],
  passes: [
    '截至12月31日，有效期至2020年2月29日。',
    '时间：2022-11-30，版本2020.13.1.4，编号2020-13-45678',
    '二〇二〇年七月三十一日印发，农历2月30日休息。',
    '①5月6日观测流星雨，②4月3日闭馆',
    '共12月31天，租期0月0日，电话0574-11-31。',
  ],
});

function findDatesIn({ folded, meter }: FieldContext): WrittenDate[] {
  // Between two dots or dashes a wrong month is more often a version or a code than a date.
  const numeric = findNumericDates(folded.text, meter).filter(({ month }) => month >= 1 && month <= 12);
  return [
    ...findDates(folded.text, meter),
    ...numeric.filter(({ day }) => day !== null && day >= 29 && day <= 31),
  ];
}

function judge({ start, end, year, month, day }: WrittenDate, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  if (month === 0 && (day === null || day === 0)) return undefined;
  const isReal = day === null ? year === null || month <= 12 : isRealDay(year, month, day);
  if (isReal) return undefined;
  if (OTHER_CALENDAR.test(lookBehind(folded.text, start, 12, meter))) return undefined;
  if (LIST_MARK.test(folded.raw.charAt(unfold(folded, { start, end }).start))) return undefined;
  if (SPOKEN_OF.test(lookAhead(folded.text, end, 10, meter))) return undefined;
  return unfold(folded, { start, end });
}
