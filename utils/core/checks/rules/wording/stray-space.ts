import { isHan } from '../../../text/han.ts';
import type { Meter } from '../../../text/meter.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const POINTS = '，。、；：！？”》）】';
/** The platform needs the blank after a mention and a topic keeps its own. */
const MENTION = /[@＠][^\s，。：；！？]{1,31}$|(?:链接|视频|投票|全文)$/;
const OPENERS = '“《（【';

/** How much of a clause is looked at on either side. */
const CLAUSE = 24;
const CLAUSE_BEFORE = /(?:[，；。]|[^一二三四五六七八九十0-9]、)([\u4e00-\u9fa5]{1,20})$/;
const CLAUSE_AFTER = /^([\u4e00-\u9fa5]{1,20})[，。、；！？]/;
const NAMES = /记者|通讯员|编辑|作者|来源|摄影|审核|责编|供图|组长|主任|成员/;

const INSIDE = {
  zh_CN: '一句话中间有空格：多半是换行或复制带来的，也可能漏了标点。请删去空格或补上标点。',
  en: 'A space inside a sentence: usually left over from a line break or pasting, or a mark is missing. Remove it or add the mark.',
};

export const straySpace = defineRule({
  id: 'stray-space',
  kind: 'stray-space',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '多余空格', en: 'Space that does not belong' },
  why: {
    zh_CN: '中文词句之间、标点前后不留空格。请删去；用来分栏或对齐的可忽略。',
    en: 'Chinese text has no spaces inside a sentence or beside its marks. Remove them unless they align columns.',
  },
  clause: 'GB/T 15834-2011 5.1；仑政办〔2020〕44号 二(三) 文字关',
  check: findSpaces,
  flags: [
    '据悉⟦ ，⟧项目已经开工。',
    '请携带⟦“ ⟧身份证”原件',
    '全区共有⟦\t⟧十二个镇街参与',
    '印发《办法⟦ 》⟧，自即日起施行。',
    '近日，全⟦区 十⟧二个镇街完成排查。',
  ],
  passes: [
    '姓 名：张三　性 别：男',
    '记者 张三 通讯员 李四',
    '【通知】 明日停水',
    '获奖的有张三、李四，（记者王五 赵六）。',
    '三、信访由来 高速公路途经我镇，征地两亩。',
    '局　长 王五',
    '感谢@北仑应急 ，转发周知。',
    '共有 120 人参加 AI 大赛',
  ],
});

function findSpaces(text: string, context: FieldContext): FieldHit[] {
  context.meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text.charAt(at))) continue;
    const start = at;
    while (at + 1 < text.length && isSpace(text.charAt(at + 1))) at += 1;
    hits.push(...judge(text, start, at + 1, context));
  }
  return hits;
}

function judge(text: string, start: number, end: number, { meter }: FieldContext): FieldHit[] {
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  if (isHan(left) && right !== '' && POINTS.includes(right))
    return MENTION.test(lookBehind(text, start, 32, meter)) ? [] : [{ start, end: end + 1, fix: right }];
  if (left !== '' && OPENERS.includes(left) && isHan(right)) return [{ start: start - 1, end, fix: left }];
  if (!isHan(left) || !isHan(right)) return [];
  if (text.charAt(start) === '\t' && end - start === 1) return [{ start, end, fix: '' }];
  return isInSentence(text, start, end, meter) ? [{ start: start - 1, end: end + 1, why: INSIDE }] : [];
}

/** Inside one clause, marks on both sides of it: elsewhere a blank parts names, headings and columns. */
function isInSentence(text: string, start: number, end: number, meter: Meter): boolean {
  const before = CLAUSE_BEFORE.exec(lookBehind(text, start, CLAUSE, meter))?.[1] ?? '';
  if (before === '' || NAMES.test(before)) return false;
  const after = CLAUSE_AFTER.exec(lookAhead(text, end, CLAUSE, meter))?.[1] ?? '';
  // 姓 名 and 局 长 are spread to the width of their neighbours.
  return after !== '' && before.length + after.length > 2;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u3000' || character === '\u00a0';
}
