import { isRealDay, numberOf } from '../../../calendar/day.ts';
import { findDates, type WrittenDate } from '../../../text/dates.ts';
import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import type { Span } from '../../../text/span.ts';
import { defineRule, type FieldContext } from '../../define-rule.ts';

const CLOCK = '(?:[上下]午)?\\d{1,2}(?::\\d{2}|[时点])';
const TO = new RegExp(`^(?:\\([^)\\n]{1,6}\\))? ?(?:${CLOCK})? ?(?:至|到|-{1,2}|~) ?$`);
const TO_DAY = /^(?:\([^)\n]{1,6}\))? ?(?:至|到|-{1,2}|~) ?(\d{1,2}) ?[日号](?!线|楼)/;
const TIME_BEFORE = /(?<![\d:.])(\d{1,2})(?::([0-5]\d)|[时点](?:([0-5]?\d)分)?) ?$/;
const TIME_AFTER = /^ ?(\d{1,2})(?::([0-5]\d)(?![\d:])|[时点](?:([0-5]?\d)分)?)/;
const YEAR_BEFORE = /(?<![\d-])((?:19|20)\d\d)年?$/;
const YEAR_AFTER = /^((?:19|20)\d\d)年(?!度)/;
/** The second time may be of the other half of the day, or the two numbers a score. */
const OTHER_HALF = /下午|[晚夜]|凌晨|比分|比为/;
/** Shops and offices do not close before seven, a night shift does not begin before six in the evening. */
const NIGHT_BEGINS = 18;
const NIGHT_ENDS = 7;
/** A range of nearly a year without a year is more likely an end before its beginning. */
const NEARLY_A_YEAR = 300;

export const reversedRange = defineRule({
  id: 'reversed-range',
  kind: 'reversed-range',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '起止时间颠倒', en: 'A range that ends before it begins' },
  why: {
    zh_CN: '结束时间早于开始时间。请核对起止时间；跨年、跨夜的请写明年份或“次日”。',
    en: 'The end lies before the beginning. Check both; where it runs into the next year or day, say so.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (_text, context) =>
    [...findDateRanges(context), ...findTimeRanges(context), ...findYearRanges(context)].map((span) =>
      unfold(context.folded, span),
    ),
  flags: [
    '报名时间：⟦7月5日至7月3日⟧',
    '展期为⟦2020年9月1日—2020年8月5日⟧',
    '⟦7月15日至3日⟧停水',
    '开放时间⟦14:00—12:00⟧',
    '⟦7月5日9:00至7月3日⟧17:00，⟦14时至12时⟧',
    '实施期限为⟦2023—2021年⟧',
    '⟦9月20日至8月25日⟧受理',
  ],
  passes: [
    '报名时间：7月3日至7月5日，7月3日至5日，2020年12月28日至1月3日。',
    '供暖期11月15日至3月15日，值班22:00—6:00，营业8:30—5:30。',
    '统计年度为7月1日至6月30日，实施期限为2021—2023年。',
    '夜场晚上9:00—7:00，上午9:30—下午5:00，7月15日—8月3日。',
  ],
});

function findDateRanges({ folded, meter }: FieldContext): Span[] {
  const dates = findDates(folded.text, meter);
  return dates.flatMap((first, index) => {
    if (first.day === null || !isRealDay(first.year, first.month, first.day)) return [];
    const tail = lookAhead(folded.text, first.end, 14, meter);
    const day = TO_DAY.exec(tail);
    if (day && Number(day[1]) < first.day) return [{ start: first.start, end: first.end + day[0].length }];
    const second = dates[index + 1];
    if (second?.day == null || second.start - first.end > 16) return [];
    const isRange = TO.test(folded.text.slice(first.end, second.start));
    return isRange && isReversed(first, second) ? [{ start: first.start, end: second.end }] : [];
  });
}

function isReversed(first: WrittenDate, second: WrittenDate): boolean {
  if (second.offset !== null || first.offset !== null) return false;
  const year = first.year ?? 2001;
  const days = daysBetween(
    year,
    first,
    second.year !== null && first.year === null ? year : (second.year ?? year),
    second,
  );
  if (first.year !== null && second.year !== null) return days < 0;
  if (second.year !== null) return false;
  if (first.month === second.month) return days < 0;
  const intoNextYear = days + 365;
  return days < 0 && intoNextYear > NEARLY_A_YEAR && intoNextYear < 363;
}

function daysBetween(yearA: number, a: WrittenDate, yearB: number, b: WrittenDate): number {
  const start = numberOf({ year: yearA, month: a.month, day: a.day ?? 1 });
  return numberOf({ year: yearB, month: b.month, day: b.day ?? 1 }) - start;
}

function findTimeRanges({ folded, meter }: FieldContext): Span[] {
  return findCharacters(folded.text, '-~至到', meter).flatMap((at) => {
    if (folded.text[at - 1] === '-') return [];
    const behind = lookBehind(folded.text, at, 12, meter).split('\n').at(-1) ?? '';
    const before = TIME_BEFORE.exec(behind);
    if (!before || OTHER_HALF.test(behind)) return [];
    const gap = folded.text[at + 1] === '-' ? 2 : 1;
    const after = TIME_AFTER.exec(lookAhead(folded.text, at + gap, 8, meter));
    if (!after) return [];
    const [start, end] = [minutes(before), minutes(after)];
    const isDaytime = start < NIGHT_BEGINS * 60 && end >= NIGHT_ENDS * 60 && start >= 5 * 60;
    if (end >= start || !isDaytime) return [];
    return [{ start: at - before[0].length, end: at + gap + after[0].length }];
  });
}

function minutes([, hours, rest, spelt]: RegExpExecArray): number {
  return Number(hours) * 60 + Number(rest ?? spelt ?? 0);
}

function findYearRanges({ folded, meter }: FieldContext): Span[] {
  return findCharacters(folded.text, '-~至', meter).flatMap((at) => {
    if (folded.text[at - 1] === '-') return [];
    const before = YEAR_BEFORE.exec(lookBehind(folded.text, at, 6, meter));
    const gap = folded.text[at + 1] === '-' ? 2 : 1;
    const after = before && YEAR_AFTER.exec(lookAhead(folded.text, at + gap, 7, meter));
    if (!before || !after || Number(after[1]) >= Number(before[1])) return [];
    return [{ start: at - before[0].length, end: at + gap + after[0].length }];
  });
}
