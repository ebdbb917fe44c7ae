import { findNear } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = { before: 4, after: 16 };
/** 12，000元, 3. 5%, 3。5万: a separator the keyboard got wrong, made certain by the unit behind. */
const PATTERN =
  /(?<![\d.,:、，\-第])(?:(\d{1,3})(，|, | )(\d{3})(?=[万亿余多]?(?:元|人|户|家|亩|吨|平方|立方|公里|千米|米|辆|台|件|套|株|只|头)|%)|(\d{1,6})(?:。|\. | \.)(\d{1,2})(?=%|万|亿|元|公里|平方|个百分点|倍|℃|吨|亩|米))/y;

export const brokenNumber = defineRule({
  id: 'broken-number',
  kind: 'broken-number',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '数字中间的符号不规范', en: 'Wrong mark inside a number' },
  why: {
    zh_CN: '数字中间不用全角标点和空格：写“12000元”“3.5%”，不写“12，000元”“3。5%”。',
    en: 'No full-width mark or space stands inside a number: 12000元, 3.5%.',
  },
  clause: '出版物上数字用法 GB/T 15835-2011 5.1.1、5.1.3',
  check: (text, { meter }) =>
    findNear(PATTERN, '0123456789', text, REACH, meter).map(({ at, match }) => {
      const [whole, head, , tail, units, fraction] = match;
      const fix = head === undefined ? `${units}.${fraction}` : `${head}${tail}`;
      return { start: at, end: at + whole.length, fix };
    }),
  flags: ['共计⟦12，000⟧元', '增长⟦3。5⟧%', '投资⟦1 200⟧万元', '面积⟦3. 5⟧万平方米'],
  passes: ['共计12000元', '增长3.5%', '912、212路公交', '电话：110，119', '分3，2组进行'],
});
