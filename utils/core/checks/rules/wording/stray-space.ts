import { isHan } from '../../../text/han.ts';
import { lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const POINTS = '，。、；：！？”》）】';
/** The platform needs the blank after a mention and a topic keeps its own. */
const MENTION = /[@＠][^\s，。：；！？]{1,31}$|(?:链接|视频|投票|全文)$/;
const OPENERS = '“《（【';

export const straySpace = defineRule({
  id: 'stray-space',
  kind: 'stray-space',
  scope: 'field',
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
  ],
  passes: [
    '姓 名：张三　性 别：男',
    '记者 张三 通讯员 李四',
    '【通知】 明日停水',
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
  if (isHan(left) && isHan(right) && text.charAt(start) === '\t' && end - start === 1)
    return [{ start, end, fix: '' }];
  return [];
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u3000' || character === '\u00a0';
}
