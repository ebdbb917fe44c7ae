import { type CalendarDay, dayOf, isRealDay, numberOf } from '../../../calendar/day.ts';
import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const WORDS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };
/** The day beside the word: in brackets, after a comma or 是; a month may be missing. */
const BESIDE =
  /([前昨今明后])[天日](?:上午|下午|晚上|晚)?(?:[(,]| ?是)? ?(?:((?:19|20)\d\d)年)?(?:(\d{1,2}) ?月 ?)?(\d{1,2}) ?[日号](?![线楼元])/y;
/** 今天（星期二）, 6月2日（今天）: the weekday or the date on the other side. */
const WEEKDAY = /([前昨今明后])[天日] ?[(,]? ?(?:星期|周|礼拜)([一二三四五六日天])(?=[ ,)上下早晚中]|$)/y;
const DATE_BEFORE = /(?:((?:19|20)\d\d)年)?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号] ?\( ?$/;
const WEEKDAYS = '日一二三四五六';
/** 以前天, 声明日, 此后天: the first character belongs to a word before it. */
const OTHER_WORD = /[以此之提目当生文说光透声证表今前的]$/;
/** Farther away than this the text speaks about another year or another month. */
const NEAR_DAYS = 45;
const NEAR_BARE_DAYS = 3;

export const relativeDay = defineRule({
  id: 'relative-day',
  kind: 'relative-day',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '“今天”“明天”与发布日期不符', en: 'Today or tomorrow is another day' },
  why: {
    zh_CN: '按发布时间推算，这里的日期不是所说的那一天。请核对，或只写日期。',
    en: 'Counted from the time of publishing this is not that day. Check it, or write the date alone.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (_text, context) => {
    const today = dayOf(context.at);
    if (!today) return [];
    return findCharacters(context.folded.text, '前昨今明后', context.meter).flatMap(
      (at) => judge(at, today, context) ?? [],
    );
  },
  flags: [
    '⟦今天（5月31日⟧）上午举行',
    '⟦明天是6月3日⟧，请带好雨具',
    '⟦昨日，6月1日⟧，我区召开会议',
    '⟦今日（2日⟧）起施工',
    '⟦6月2日（今天⟧），⟦明天（周三⟧）',
  ],
  passes: [
    '今天（6月1日）上午举行，明天是6月2日，昨天（31日）下雨。',
    '今天共有3人报名，明天12:35重播，今日7时许。',
    '提前天数为5日，以前日5日为限，说明日期。',
    '去年的今天（8月13日）台风登陆。',
  ],
});

function judge(at: number, today: CalendarDay, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  if (OTHER_WORD.test(lookBehind(folded.text, at, 1, meter))) return undefined;
  const match = matchNear(BESIDE, folded.text, at, { before: 0, after: 24 }, meter);
  if (match) {
    const [all, word = '', year, month, day] = match;
    const isOther = isOtherDay({ year, month, day }, meant(word, today), today);
    return isOther ? unfold(folded, { start: at, end: at + all.length }) : undefined;
  }
  const weekday = matchNear(WEEKDAY, folded.text, at, { before: 0, after: 10 }, meter);
  if (weekday) {
    const [all, word = '', name = ''] = weekday;
    const isSame = (meant(word, today) + 4) % 7 === WEEKDAYS.indexOf(name === '天' ? '日' : name);
    return isSame ? undefined : unfold(folded, { start: at, end: at + all.length });
  }
  const behind = DATE_BEFORE.exec(lookBehind(folded.text, at, 16, meter));
  if (!behind || !/^[天日]\)/.test(lookAhead(folded.text, at + 1, 2, meter))) return undefined;
  const [all, year, month, day] = behind;
  const isOther = isOtherDay({ year, month, day }, meant(folded.text.charAt(at), today), today);
  return isOther ? unfold(folded, { start: at - all.length, end: at + 2 }) : undefined;
}

function meant(word: string, today: CalendarDay): number {
  return numberOf(today) + (WORDS[word] ?? 0);
}

interface Written {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

/** Whether a date, taken as near the day meant as it can be, is another day, yet near enough to be meant as it. */
function isOtherDay({ year, month, day }: Written, expected: number, today: CalendarDay): boolean {
  const written = [-1, 0, 1].flatMap((off) => {
    const monthOff = month === undefined ? today.month + off : Number(month);
    const yearOff = year === undefined ? today.year + (month === undefined ? 0 : off) : Number(year);
    const one = wrap({ year: yearOff, month: monthOff, day: Number(day) });
    return isRealDay(one.year, one.month, one.day) ? [numberOf(one)] : [];
  });
  const away = Math.min(...written.map((one) => Math.abs(one - expected)));
  return away !== 0 && away <= (month === undefined ? NEAR_BARE_DAYS : NEAR_DAYS);
}

function wrap({ year, month, day }: CalendarDay): CalendarDay {
  if (month === 0) return { year: year - 1, month: 12, day };
  return month === 13 ? { year: year + 1, month: 1, day } : { year, month, day };
}
