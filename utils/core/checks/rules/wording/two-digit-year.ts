import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = { before: 4, after: 10 };
/** Only with what makes a date of it: 26年 alone may be a span of time, 20岁—26年 part of a range. */
const PATTERN =
  /(?<![\d.:/~\-第近约逾达历共整经满了前后过第到至])\d{2}年(?=(?:1[0-2]|0?[1-9])月(?:\d{1,2}[日号]|[份底初末，。至])|[上下]半年|年[初底中末]|第[一二三四1-4]季度)/y;

export const twoDigitYear = defineRule({
  id: 'two-digit-year',
  kind: 'two-digit-year',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '年份未写全', en: 'Year not written in full' },
  why: {
    zh_CN: '年份用四位数写全：写“2026年”，不写“26年”。',
    en: 'Write the year with four digits: 2026年, not 26年.',
  },
  clause: '出版物上数字用法 GB/T 15835-2011 5.1.4',
  check: (_text, { folded, meter, at: now }) =>
    findNear(PATTERN, '0123456789', folded.text, REACH, meter).map(({ at, match: [year] }) => {
      const span = unfold(folded, { start: at, end: at + year.length });
      // The century is certain only for the years just behind us.
      const recent = now !== null && Number(year.slice(0, 2)) <= Number(now.slice(2, 4)) + 1;
      return { ...span, ...(recent ? { fix: `20${year}` } : {}) };
    }),
  flags: ['⟦26年⟧3月15日起施行', '自⟦25年⟧下半年以来', '⟦08年⟧12月底完工', '⟦98年⟧6月3日，'],
  passes: [
    '2026年3月15日起施行',
    '历时26年3个月',
    '从教26年，今年退休',
    '第26年年会',
    '建成26年后',
    '有期徒刑10年6个月',
  ],
});
