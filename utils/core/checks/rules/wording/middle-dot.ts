import { isHan } from '../../../text/han.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** Look-alikes of U+00B7: bullet, katakana dots, hyphenation point, operators, full-width full stop. */
const LOOKALIKES = '•・･‧∙⋅．';

export const middleDot = defineRule({
  id: 'middle-dot',
  kind: 'middle-dot',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '间隔号写法', en: 'Form of the middle dot' },
  why: {
    zh_CN: '人名、书名中间的间隔号是“·”（U+00B7），用别的圆点会搜不到这个名字。',
    en: 'The dot inside names and titles is · (U+00B7); with another dot the name cannot be found by search.',
  },
  clause: 'GB/T 15834-2011 4.14；仑政办〔2020〕44号 二(三) 文字关',
  check: (text, context) =>
    findCharacters(text, LOOKALIKES, context.meter).flatMap((at) => judge(text, at, context)),
  flags: ['阿卜杜拉⟦•⟧买买提同志', '列夫⟦・⟧托尔斯泰的小说', '《论语⟦．⟧学而》', '约翰⟦‧⟧史密斯来访'],
  passes: [
    '阿卜杜拉·买买提同志',
    '• 请带身份证\n• 请提前到场',
    '阿凡提·买买提、《论语·学而》',
    '北仑区发布高温预警●镇海区发布大风预警',
  ],
});

function judge(text: string, at: number, { meter }: FieldContext): FieldHit[] {
  const left = lookBehind(text, at, 3, meter);
  const right = lookAhead(text, at + 1, 1, meter);
  if (!isHan(left.slice(-1)) || !isHan(right)) return [];
  if (text.charAt(at) === '．' && /(?:^|[^\u4e00-\u9fa5])[一二三四五六七八九十]{1,3}$/.test(left)) return [];
  return [{ start: at, end: at + 1, fix: '·' }];
}
