import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule, type FieldHit } from '../../define-rule.ts';

const REACH = { before: 4, after: 16 };
const POINTS = /(\d{1,4}(?:\.\d{1,4})?)(?:%个?百分点|个?百分比点|百分点)/y;
const HUNDREDTHS = /百分之(\d{1,3}(?:\.\d{1,4})?)/y;

export const percentForm = defineRule({
  id: 'percent-form',
  kind: 'percent-form',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '百分数写法不规范', en: 'Percentage not in standard form' },
  why: {
    zh_CN: '两个百分数之差写“3个百分点”，不带“%”；阿拉伯数字写“30%”，“百分之”后用汉字（百分之三十）。',
    en: 'A difference of percentages is 3个百分点 without %; digits take %, and 百分之 takes characters.',
  },
  clause: '出版物上数字用法 GB/T 15835-2011',
  check: (_text, { folded, meter }) => [
    ...findNear(POINTS, '0123456789', folded.text, REACH, meter)
      .filter(({ at }) => !/[\d.]/.test(folded.text.charAt(at - 1)))
      .map(({ at, match: [whole, number] }): FieldHit => {
        return { ...unfold(folded, { start: at, end: at + whole.length }), fix: `${number}个百分点` };
      }),
    ...findNear(HUNDREDTHS, '百', folded.text, REACH, meter).map(
      ({ at, match: [whole, number] }): FieldHit => {
        return { ...unfold(folded, { start: at, end: at + whole.length }), fix: `${number}%` };
      },
    ),
  ],
  flags: ['提高⟦3%个百分点⟧', '上升⟦2.3百分点⟧', '回落⟦1.5%百分点⟧，', '增长⟦百分之30⟧', '下降⟦2个百分比点⟧'],
  passes: ['提高3个百分点', '增长30%', '增长百分之三十', '上升0.5个百分点，占比达到百分之百'],
});
