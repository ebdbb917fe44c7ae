import { endsHan, isHan, startsHan } from '../../../text/han.ts';
import { findParagraphs } from '../../../text/paragraphs.ts';
import { findCharacters } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** A quotation longer than this is pointed at by its two marks, not painted whole. */
const PAINTED = 40;

export const straightQuote = defineRule({
  id: 'straight-quote',
  kind: 'straight-quote',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '直引号', en: 'Straight quotation marks' },
  why: {
    zh_CN: '中文引号用弯引号“ ”，里层用‘ ’，不用键盘上的直引号。',
    en: 'Chinese quotations use “ ” and inside them ‘ ’, not the straight marks of the keyboard.',
  },
  clause: 'GB/T 15834-2011 4.8、5.1；仑政办〔2020〕44号 二(三) 文字关',
  check: (text, context) =>
    findParagraphs(text, context.meter).flatMap(({ start, end }) =>
      judge(text.slice(start, end), start, context),
    ),
  flags: [
    '引进了⟦"治水利器"⟧智能泵闸',
    "打造⟦'最美'⟧乡村",
    '获评⟦"A级"⟧企业和⟦"五好"⟧单位',
    '他说⟦"⟧今天开工。',
  ],
  passes: [
    '引进了“治水利器”智能泵闸。',
    'The "best" city, it\'s Ningbo\'s port.',
    '屏幕为65"，代码<a href="x">为链接。',
    '会议时间为10\'30"。',
  ],
});

function judge(paragraph: string, offset: number, { meter }: FieldContext): FieldHit[] {
  return ['"', "'"].flatMap((quote) => {
    const places = findCharacters(paragraph, quote, meter).filter((at) => isQuote(paragraph, at));
    if (places.length % 2 === 1)
      return places
        .filter((at) => isBesideHan(paragraph, at))
        .map((at) => ({ start: offset + at, end: offset + at + 1 }));
    const hits: FieldHit[] = [];
    for (let index = 0; index + 1 < places.length; index += 2)
      hits.push(...toHits(paragraph, places[index] ?? 0, places[index + 1] ?? 0, offset));
    return hits;
  });
}

/** Inches, minutes, attributes and apostrophes are no quotation marks. */
function isQuote(text: string, at: number): boolean {
  const left = text.charAt(at - 1);
  const right = text.charAt(at + 1);
  if (text.charAt(at) === "'") return isHan(left) || isHan(right);
  return (
    left !== '=' &&
    !(/[=<>/]/.test(right) && !isHan(left)) &&
    !(/\d/.test(left) && !isHan(right) && !/[A-Za-z]/.test(right))
  );
}

function isBesideHan(text: string, at: number): boolean {
  return endsHan(text.charAt(at - 1)) || startsHan(text.charAt(at + 1));
}

function toHits(text: string, from: number, to: number, offset: number): FieldHit[] {
  const isChinese = isBesideHan(text, from) || isBesideHan(text, to);
  if (!isChinese || to - from < 2) return [];
  const [open, close] = text.charAt(from) === '"' ? ['“', '”'] : ['‘', '’'];
  if (to - from <= PAINTED)
    return [{ start: offset + from, end: offset + to + 1, fix: open + text.slice(from + 1, to) + close }];
  return [
    { start: offset + from, end: offset + from + 1, fix: open },
    { start: offset + to, end: offset + to + 1, fix: close },
  ];
}
