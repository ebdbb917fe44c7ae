import { findParagraphs } from '../../../text/paragraphs.ts';
import { lookAhead } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const STYLES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '一、', pattern: /^([一二三四五六七八九十]{1,3})、/ },
  { name: '（一）', pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]/ },
  { name: '（1）', pattern: /^[（(](\d{1,2})[）)]/ },
  { name: '1）', pattern: /^(\d{1,2})[）)]/ },
  { name: '1.', pattern: /^(\d{1,2})[.．、](?!\d)/ },
  { name: '①', pattern: /^([①-⑳])/ },
];
/** From the outermost level inwards; a heading of an outer level starts the inner ones anew. */
const LEVEL_NAMES = STYLES.map(({ name }) => name);
const HAN_DIGITS = '一二三四五六七八九';

const REPEATED = {
  zh_CN: '这个序号与上一项相同。请核对编号。',
  en: 'This number is the same as that of the item before. Check the numbering.',
};

interface Item {
  readonly level: number;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

export const listNumbering = defineRule({
  id: 'list-numbering',
  kind: 'list-numbering',
  scope: 'field',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '序号不连续', en: 'Numbering with a gap' },
  why: {
    zh_CN: '序号与上一项接不上，可能漏了一项或编错了号。请核对。',
    en: 'The number does not follow the item before: an item may be missing or misnumbered. Check it.',
  },
  clause: 'GB/T 9704-2012 7.3.3；仑政办〔2020〕44号 二(三) 文字关',
  check: findBreaks,
  flags: [
    '一、总体要求\n二、主要任务\n⟦四、⟧保障措施',
    '1.报名\n2.初审\n⟦2.⟧复审',
    '（一）学习\n⟦（三）⟧考试',
    '①报名\n⟦③⟧缴费',
    '一、要求\n（一）总则\n二、任务\n（一）近期\n⟦（三）⟧远期',
  ],
  passes: [
    '一、总体要求\n二、主要任务\n三、保障措施',
    '一、要求\n（一）总则\n（二）细则\n二、任务\n（一）近期\n（二）远期',
    '1.报名\n2.初审\n1.身份证\n2.户口本',
    '3.请带身份证\n4.请提前到场',
    '6、7号楼明日停水\n9号楼后天停水',
  ],
});

function findBreaks(text: string, { meter }: FieldContext): FieldHit[] {
  const last: (Item | undefined)[] = [];
  const hits: FieldHit[] = [];
  for (const { start } of findParagraphs(text, meter)) {
    const item = readItem(lookAhead(text, start, 8, meter), start);
    if (!item) continue;
    const before = last[item.level];
    last.length = item.level + 1;
    last[item.level] = item;
    // A list that starts again at one, or jumps far, is another list.
    if (!before || item.value === before.value + 1 || item.value === 1) continue;
    if (item.value === before.value) hits.push({ start: item.start, end: item.end, why: REPEATED });
    else if (item.value > before.value && item.value <= before.value + 3)
      hits.push({ start: item.start, end: item.end });
  }
  return hits;
}

function readItem(ahead: string, start: number): Item | undefined {
  for (const [level, name] of LEVEL_NAMES.entries()) {
    const match = STYLES[level]?.pattern.exec(ahead);
    if (!match) continue;
    if (name === '1.' && /^\d{1,2}、\d/.test(ahead)) return undefined;
    const value = readValue(match[1] ?? '');
    return value === undefined ? undefined : { level, value, start, end: start + match[0].length };
  }
  return undefined;
}

/** 1 to 99 from digits, Chinese numerals or circled digits; anything else is no number. */
function readValue(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[①-⑳]$/.test(text)) return text.charCodeAt(0) - 0x245f;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match) return undefined;
  const [, tens, ten, ones] = match;
  if (!ten) return ones === undefined ? digitOf(tens) : undefined;
  return (tens === undefined ? 1 : digitOf(tens)) * 10 + digitOf(ones);
}

function digitOf(character: string | undefined): number {
  return character === undefined ? 0 : HAN_DIGITS.indexOf(character) + 1;
}
