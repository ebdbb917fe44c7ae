import { findNear } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = { before: 2, after: 6 };
/** Look-alikes of 〇: 零, a circle, the letter O, the digit 0. */
const PATTERN = /(?<![〇零○一二三四五六七八九十百千万亿])[一二][〇零○OＯoо0０一二三四五六七八九]{3}(?=年)/y;

export const chineseYearZero = defineRule({
  id: 'chinese-year-zero',
  kind: 'chinese-year-zero',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '汉字年份的“〇”写错', en: 'Wrong zero in a year written in characters' },
  why: {
    zh_CN: '汉字书写的年份，“0”写作“〇”（二〇二六年），不写“零”“○”“O”“0”。',
    en: 'A year in characters writes zero as 〇 (二〇二六年), not 零, ○, O or 0.',
  },
  clause: '出版物上数字用法 GB/T 15835-2011 5.2.2',
  check: (text, { meter }) =>
    findNear(PATTERN, '一二', text, REACH, meter).flatMap(({ at, match: [year] }) => {
      const fix = year.replace(/[零○OＯoо0０]/g, '〇');
      return fix === year ? [] : [{ start: at, end: at + year.length, fix }];
    }),
  flags: [
    '⟦二零二六⟧年一月十五日',
    '⟦二O一三⟧年十一月六日',
    '⟦二0一七⟧年五月',
    '截至⟦二○二五⟧年底',
    '⟦一九零一⟧年',
  ],
  passes: ['二〇二六年一月十五日', '2026年1月15日', '一百零二年的历史', '一九四九年', '二零零高地'],
});
