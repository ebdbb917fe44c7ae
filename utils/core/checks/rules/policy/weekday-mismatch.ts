import { type CalendarDay, dayOf, isRealDay, numberOf, weekdayOf } from '../../../calendar/day.ts';
import { findDates, findNumericDates, type WrittenDate } from '../../../text/dates.ts';
import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** 周 also begins names and ranges (周一至周五): outside brackets something must end the weekday. */
const AFTER =
  /^(?: ?(?:上午|下午|晚上?|中午)?\d{1,2}(?::\d{2}|[时点]半?)(?= ?\())? ?(?:\( ?(?:星期|周|礼拜)([一二三四五六日天])(?=[ ,)上下早晚中凌0-9])|,? ?(?:星期|周|礼拜)([一二三四五六日天])(?=$|[ ,。;)上下早晚中凌0-9]))/;
const BEFORE = /(?:星期|周|礼拜)([一二三四五六日天]) ?\($/;
const NAMES = ['日', '一', '二', '三', '四', '五', '六'];
/** Only so near to publishing is the year of a date without one beyond doubt. */
const DAYS_BACK = 31;
const DAYS_AHEAD = 62;

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  kind: 'weekday-mismatch',
  scope: 'field',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '日期与星期不符', en: 'Date and weekday disagree' },
  why: {
    zh_CN: '日期与星期对不上，读者可能因此错过。请对照日历，改正其中一处。',
    en: 'The date does not fall on that weekday, and readers may miss it. Check the calendar and correct one of the two.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (_text, context) => {
    const { text } = context.folded;
    const dates = [...findDates(text, context.meter), ...findNumericDates(text, context.meter)];
    let year: number | null = null;
    return dates.flatMap((date) => {
      year = date.year ?? year;
      return judge(date, year, context) ?? [];
    });
  },
  flags: [
    '定于⟦2020年7月31日（星期四）⟧召开会议',
    '⟦2026年6月5日周六⟧上午举行',
    '活动时间：⟦6月6日（周五）⟧9:00',
    '2020年7月30日发文，⟦7月31日（星期四）⟧起施行。',
    '时间：⟦2026-06-08（星期二）⟧，⟦2026年6月8日下午2点（周二）⟧报到',
    '请⟦星期三（2020年7月31日⟧）到场',
  ],
  passes: [
    '定于2020年7月31日（星期五）召开会议，周五（2020年7月31日）报到。',
    '活动时间：6月6日（周六）9:00，2026年6月7日星期日休息。',
    '2020年7月31日周一帆同志到场，自7月31日周一至周五开放。',
    '去年4月26日（星期六）上班，1月8日（周五）补休。',
  ],
});

function judge(date: WrittenDate, textYear: number | null, context: FieldContext): FieldHit | undefined {
  const { month, day } = date;
  if (day === null) return undefined;
  const found = findWeekday(date, context);
  if (!found) return undefined;
  const years = date.year === null ? guessYears(date, textYear, context) : [date.year];
  const days = years.filter((year) => isRealDay(year, month, day)).map((year) => ({ year, month, day }));
  if (!days.length || days.some((one) => weekdayOf(one) === found.weekday)) return undefined;
  const span = unfold(context.folded, found);
  return { ...span, why: explain(days[0]), ...(date.year === null ? { level: 'note' } : {}) };
}

function findWeekday({ start, end }: WrittenDate, { folded, meter }: FieldContext) {
  const after = AFTER.exec(lookAhead(folded.text, end, 18, meter));
  if (after) {
    const closing = folded.text[end + after[0].length] === ')' ? 1 : 0;
    return { start, end: end + after[0].length + closing, weekday: numberOfName(after[1] ?? after[2]) };
  }
  const before = BEFORE.exec(lookBehind(folded.text, start, 6, meter));
  return before ? { start: start - before[0].length, end, weekday: numberOfName(before[1]) } : undefined;
}

/** The years a date without one can belong to: the one the text last named and that of publishing, if it is near. */
function guessYears(date: WrittenDate, textYear: number | null, { at }: FieldContext): number[] {
  const today = dayOf(at);
  if (today && date.offset !== null) return [today.year + date.offset];
  if (date.offset !== null) return [];
  if (textYear !== null) return today ? [textYear, today.year] : [textYear];
  if (!today || date.day === null) return [];
  const { month, day } = date;
  const near = (year: number) => {
    const away = numberOf({ year, month, day }) - numberOf(today);
    return away >= -DAYS_BACK && away <= DAYS_AHEAD;
  };
  return [today.year, today.year + 1, today.year - 1].filter(near);
}

function numberOfName(name: string | undefined): number {
  return name === '天' ? 0 : NAMES.indexOf(name ?? '');
}

function explain(day: CalendarDay | undefined) {
  if (!day) return weekdayMismatch.why;
  const { year, month, day: date } = day;
  return {
    zh_CN: `${year}年${month}月${date}日是星期${NAMES[weekdayOf(day)]}。请对照日历，改正日期或星期。`,
    en: `${year}-${month}-${date} falls on 星期${NAMES[weekdayOf(day)]}. Correct the date or the weekday.`,
  };
}
