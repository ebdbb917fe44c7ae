import { isHan } from '../../../text/han.ts';
import { lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** A remark longer than this is pointed at by its two brackets, not painted whole. */
const PAINTED = 40;
const DEEPEST = 8;
const IN_ADDRESS = /[a-z]{2,6}:\/\/\S*$|www\.\S*$/i;

interface Open {
  readonly at: number;
  /** Where the last Chinese character before it stands. */
  readonly han: number;
  holds: boolean;
}

export const halfwidthBracket = defineRule({
  id: 'halfwidth-bracket',
  kind: 'halfwidth-bracket',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '半角括号', en: 'Half-width brackets around Chinese' },
  why: {
    zh_CN: '括号里是中文时用全角括号“（）”，前后两个要一致。',
    en: 'Brackets around Chinese are full-width （）, and both of a pair are of the same width.',
  },
  clause: 'GB/T 15834-2011 4.9、5.1；仑政办〔2020〕44号 二(三) 文字关',
  check: findBrackets,
  flags: [
    '本次活动⟦(由区文旅局主办)⟧免费开放。',
    '（联系人：王科长⟦)⟧请于周五前报名。',
    '北仑区⟦(⟧开发区）管委会',
    '二氧化碳⟦(一种气体)⟧与CO2(g)不同写法。',
  ],
  passes: [
    '二氧化碳浓度为420ppm(2023)，电话(0574)12345678。',
    '函数f(x)与m(3)，版本(beta)。',
    '北仑区（开发区）管委会（区政府）',
    '今天真开心(^_^)，见http://a.cn/(词)。',
    '包括：1)身份证；2)户口本。',
  ],
});

function findBrackets(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  let open: Open[] = [];
  let han = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isHan(character)) han = at;
    else if (character === '\n') open = [];
    else if (character === '(' || character === '（') {
      const outer = open.at(-1);
      if (outer) outer.holds = true;
      if (open.length === DEEPEST) open.shift();
      open.push({ at, han, holds: false });
    } else if (character === ')' || character === '）') {
      const from = open.pop();
      if (!from || from.han === han) continue;
      if (text.charAt(from.at) === '（' && character === '）') continue;
      if (!IN_ADDRESS.test(lookBehind(text, from.at, 24, meter))) hits.push(...toHits(text, from, at));
    }
  }
  return hits;
}

function toHits(text: string, from: Open, to: number): FieldHit[] {
  const isHalf = text.charAt(from.at) === '(' && text.charAt(to) === ')';
  if (isHalf && !from.holds && to - from.at <= PAINTED)
    return [{ start: from.at, end: to + 1, fix: `（${text.slice(from.at + 1, to)}）` }];
  const hits: FieldHit[] = [];
  if (text.charAt(from.at) === '(') hits.push({ start: from.at, end: from.at + 1, fix: '（' });
  if (text.charAt(to) === ')') hits.push({ start: to, end: to + 1, fix: '）' });
  return hits;
}
