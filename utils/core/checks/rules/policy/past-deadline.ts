import { dayOf, isRealDay, numberOf } from '../../../calendar/day.ts';
import { findDates, findNumericDates, type WrittenDate } from '../../../text/dates.ts';
import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** 截至 alone dates a figure; a deadline has an action before it or 时间, 日期, 期限 after it. */
const DEADLINE_BEFORE =
  /(?:(?:报名|申报|申请|投稿|征稿|征集|报送|提交|受理|缴费|参保|登记|预约|投票|反馈|认购|认领|领取|征求意见|投标)(?:时间|日期)?(?:将|即将)?截[止至](?:时间|日期)?|截止(?:时间|日期|期限)|最后期限)(?:为|是|:|到|至|于|在){0,2} ?$|请(?:各[\u4e00-\u9fa5]{1,8})?[于在] ?$/;
/** 报名时间：5月1日至5月20日: the second date ends the time in which something can be done. */
const PERIOD_BEFORE =
  /(?:报名|申报|申请|投稿|征稿|征集|报送|受理|缴费|参保|登记|预约|投票|公示|征求意见)(?:时间|期限|日期|期)?(?:为|:|自|从){0,2}[^,，。;\n]{0,26}(?:至|到|-|~) ?$/;
const DEADLINE_AFTER = /^(?:\([^)\n]{1,6}\))?(?:\d{1,2}[:时点]\d{0,2})?(?:之|以)?前/;
const DONE = /已|共有|收到|结束|完成|当时|曾/;
/** An older date is a report about the past, not a deadline somebody forgot to move. */
const OLDEST_WITH_YEAR = 400;
const OLDEST_WITHOUT_YEAR = 60;

export const pastDeadline = defineRule({
  id: 'past-deadline',
  kind: 'past-deadline',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '截止日期已过', en: 'The deadline has passed' },
  why: {
    zh_CN: '截止日期早于发布时间，读者已无法办理。请核对日期和年份。',
    en: 'The deadline lies before the time of publishing. Check the date and its year.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (_text, context) => {
    if (context.at === null) return [];
    const { text } = context.folded;
    const dates = [...findDates(text, context.meter), ...findNumericDates(text, context.meter)];
    return dates.flatMap((date) => judge(date, context) ?? []);
  },
  flags: [
    '报名截止时间为⟦2026年5月20日⟧，欢迎参加。',
    '申报截止⟦5月30日⟧。',
    '请于⟦5月28日前⟧反馈意见',
    '投稿截至⟦2025年12月31日⟧',
    '报名时间：2026年5月1日至⟦5月20日⟧，申报截止时间⟦2026-05-20⟧',
    '请各单位于⟦今年4月30日17时前⟧报送。',
  ],
  passes: [
    '报名截止时间为2026年6月20日，请于6月1日前反馈意见。',
    '截至5月20日，全区已完成投资12亿元。',
    '报名截止时间为5月20日，共有120人报名。',
    '请于12月31日前缴费，征求意见截止日期为2019年8月13日。',
  ],
});

function judge(date: WrittenDate, context: FieldContext): FieldHit | undefined {
  const { folded, meter, at } = context;
  const today = dayOf(at);
  const { month, day } = date;
  if (!today || day === null || !isRealDay(date.year, month, day)) return undefined;
  const behind = lookBehind(folded.text, date.start, 44, meter);
  const cue = (DEADLINE_BEFORE.exec(behind) ?? PERIOD_BEFORE.exec(behind))?.[0];
  if (cue === undefined) return undefined;
  const ahead = lookAhead(folded.text, date.end, 24, meter).split('\n')[0] ?? '';
  const before = DEADLINE_AFTER.exec(ahead)?.[0] ?? '';
  if ((cue.startsWith('请') && before === '') || DONE.test(ahead)) return undefined;
  // 2018年9月17日至9月21日: the end is of the year of the beginning.
  const said = date.year ?? readYear(/((?:19|20)\d\d)年[^,，。;\n]{0,20}$/.exec(behind)?.[1]);
  const hasYear = said !== null || date.offset !== null;
  const year = said ?? today.year + (date.offset ?? 0);
  const late = numberOf(today) - numberOf({ year, month, day });
  if (late <= 0 || late > (hasYear ? OLDEST_WITH_YEAR : OLDEST_WITHOUT_YEAR)) return undefined;
  return unfold(folded, { start: date.start, end: date.end + before.length });
}

function readYear(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}
