import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const PART = '上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|夜里|深夜';
const BEFORE = new RegExp(`(${PART})? ?(?<![\\d.])(?<!\\d:)(\\d{1,2})$`);
const AFTER = /^(?::(\d{2})(?![\d:])|[时点](?:(\d{1,2})分)?)/;
const END_OF_TIME = /^时(?![代期])|^点(?:$|[,。;、)前至到-])/;
/** Hours a part of the day may carry, in either system; 12 belongs to the night as well as to noon. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  上午: [0, 12],
  早上: [1, 11],
  早晨: [1, 11],
  清晨: [1, 11],
  凌晨: [0, 12],
  中午: [1, 14],
  下午: [1, 19],
  傍晚: [3, 20],
};
/** What must stand before a bare 24:30: two numbers with a colon are scores and ratios too. */
const TIME_BEFORE = /(?:[日号天晚夜]|时间(?:为|是|:)?|\d{1,2}:\d{2} ?(?:-{1,2}|~|至|到))\)? ?$/;

export const clockTime = defineRule({
  id: 'clock-time',
  kind: 'clock-time',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '时刻不成立', en: 'A time that cannot be' },
  why: {
    zh_CN: '时段与钟点不符，或一天没有这个时刻。请改用24小时制，或上午、下午配12小时制；零点后写次日0时。',
    en: 'The part of the day and the hour disagree, or no day has that time. Use either clock, not a mix; after midnight it is 0:30 of the next day.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威；GB/T 15835-2011',
  check: (_text, context) =>
    findCharacters(context.folded.text, ':时点', context.meter).flatMap((at) => judge(at, context) ?? []),
  flags: [
    '会议于⟦上午14:00⟧开始',
    '⟦下午21:00⟧关门',
    '营业至⟦晚上24:30⟧',
    '7月5日⟦24:30⟧发车',
    '开放时间9:00—⟦25:00⟧',
    '⟦上午9时75分⟧',
    '时间：⟦25:00⟧，⟦上午15时⟧前到',
  ],
  passes: [
    '上午9:00、下午2:30、下午9:00、晚上8:00各一场。',
    '下午14:00签到，晚上20:00结束，24:00闭馆，凌晨2点清场。',
    '比分25:20，比例为24:30，上午12时前到。',
    '30分钟后到达，第25时段，上午20点建议已采纳，经度118:75',
  ],
});

function judge(at: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const behind = lookBehind(folded.text, at, 16, meter);
  const before = BEFORE.exec(behind);
  const after = before && AFTER.exec(lookAhead(folded.text, at, 6, meter));
  if (!before || !after) return undefined;
  const [, part] = before;
  const hour = Number(before[2]);
  const minute = after[1] ?? after[2];
  // 上午20点建议 has twenty suggestions: 点 alone needs the end of a clause after it.
  const isExact = minute !== undefined || END_OF_TIME.test(folded.text.slice(at, at + 2));
  const span = unfold(folded, { start: at - before[0].trimStart().length, end: at + after[0].length });
  if (part !== undefined) return contradicts(part, hour, Number(minute ?? 0), isExact) ? span : undefined;
  if (after[1] === undefined || !TIME_BEFORE.test(behind.slice(0, -before[0].length))) return undefined;
  const isPossible = hour < 24 || (hour === 24 && after[1] === '00');
  return isPossible && Number(after[1]) < 60 ? undefined : hour <= 30 ? span : undefined;
}

function contradicts(part: string, hour: number, minute: number, isExact: boolean): boolean {
  if (hour > 30) return false;
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return isExact;
  const hours = HOURS[part];
  return hours !== undefined && isExact && (hour < hours[0] || hour > hours[1]) && hour < 24;
}
