import { endsHan } from '../../../text/han.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
const POINTS = '，。、；：！？,;:!?';
/** Of marks typed one after another the weaker was meant to be replaced. */
const STRENGTH = '、，；。';

const MIXED = {
  zh_CN: '两个点号不能连用。请按句意留下一个。',
  en: 'Two marks cannot stand side by side. Keep the one the sentence needs.',
};

export const doubledMark = defineRule({
  id: 'doubled-mark',
  kind: 'doubled-mark',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '标点重复', en: 'Doubled mark' },
  why: {
    zh_CN: '同一个标点连用了两次，多半是多敲了一下。请只留一个。',
    en: 'The same mark stands twice, most likely a slip of the finger. Keep one.',
  },
  clause: 'GB/T 15834-2011 4.1—4.7；仑政办〔2020〕44号 二(三) 文字关',
  check: findDoubled,
  flags: [
    '公园享受落霞与孤鹜齐飞的美景⟦。。⟧',
    '以更加奋发有为的精神状态⟦，，⟧更加扎实的作风',
    '具体方案为⟦：：⟧县财政安排资金',
    '以上几点⟦，。⟧请知悉⟦、、⟧谢谢。',
    '请大家注意⟦,，⟧明日停水。',
    '好不好⟦？。⟧欢迎参加。',
  ],
  passes: [
    '他说：“好。”随后，大家鼓掌。',
    '真的吗？！请以通报为准。',
    'std::map与a,,b是代码，12:30;13:30是时间。',
    '他沉默了……，然后离开。',
  ],
});

function findDoubled(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!POINTS.includes(text.charAt(at))) continue;
    const start = at;
    while (at + 1 < text.length && POINTS.includes(text.charAt(at + 1))) at += 1;
    if (at > start) hits.push(...judge(text, start, at + 1));
  }
  return hits;
}

function judge(text: string, start: number, end: number): FieldHit[] {
  const marks = Array.from(text.slice(start, Math.min(end, start + 12)), (mark) => FULL[mark] ?? mark);
  const kinds = new Set(marks);
  // Dots for an ellipsis and rows of question or exclamation marks have rules of their own.
  if (marks.every((mark) => mark === '！' || mark === '？')) return [];
  if (kinds.size === 1 && kinds.has('。') && end - start > 2) return [];
  const isPlain = /^[,;:!?]+$/.test(text.slice(start, Math.min(end, start + 12)));
  if (isPlain && !endsHan(text.charAt(start - 1))) return [];
  const [first = ''] = marks;
  if (kinds.size === 1) return [{ start, end, fix: first }];
  const strengths = marks.map((mark) => STRENGTH.indexOf(mark));
  const strongest = Math.max(...strengths);
  const isClear = !strengths.includes(-1) && strengths.at(-1) === strongest;
  if (isClear) return [{ start, end, why: MIXED, fix: STRENGTH.charAt(strongest) }];
  return [{ start, end, why: MIXED, ...(first === '？' || first === '！' ? { level: 'note' } : {}) }];
}
