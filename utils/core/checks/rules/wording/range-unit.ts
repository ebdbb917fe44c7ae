import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = { before: 3, after: 26 };
const PATTERN =
  /(?<![\d.\-~至到:/年月日第])(\d{1,9}(?:\.\d{1,4})?)(-{1,2}|[~～至到])(\d{1,9}(?:\.\d{1,4})?)(%|‰|[万亿])(?![\d%])/y;

export const rangeUnit = defineRule({
  id: 'range-unit',
  kind: 'range-unit',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '数值范围前一个数缺单位', en: 'First number of a range without its unit' },
  why: {
    zh_CN: '百分数和“万”“亿”在数值范围里不能省略：写“5%—10%”“3万—5万元”，否则会误读为5至10%。',
    en: 'Per cent signs, 万 and 亿 stand on both numbers of a range: 5%—10%, 3万—5万元.',
  },
  clause: '出版物上数字用法 GB/T 15835-2011 5.1.5',
  check: (_text, { folded, meter }) =>
    findNear(PATTERN, '0123456789', folded.text, REACH, meter).map(({ at, match }) => {
      const [whole, from = '', dash = '', to = '', unit = ''] = match;
      const span = unfold(folded, { start: at, end: at + whole.length });
      return { ...span, fix: `${from}${unit}${/^-/.test(dash) ? '—' : dash}${to}${unit}` };
    }),
  flags: ['增长⟦5-10%⟧', '奖励⟦3-5万⟧元', '投资⟦2.5～3亿⟧元', '占比⟦10至15%⟧左右', '费率⟦3—5‰⟧'],
  passes: ['增长5%—10%', '奖励3万—5万元', '5—10人', '2020-2025年', '比分为3:2，占5%'],
});
