import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = { before: 6, after: 8 };
const PATTERN =
  /(?<!\d)(?:0([1-9])月(?:(0?)(\d{1,2})(?=[日号]))?|(?<=(?<!\d)1[0-2]月|(?<!\d)[1-9]月)0([1-9])(?=[日号]))/y;

export const paddedDate = defineRule({
  id: 'padded-date',
  kind: 'padded-date',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '日期前有虚位“0”', en: 'Zero in front of a month or day' },
  why: {
    zh_CN: '行文中的月、日不编虚位：写“7月1日”，不写“07月01日”。',
    en: 'In running text months and days carry no leading zero: 7月1日, not 07月01日.',
  },
  clause: 'GB/T 9704-2012 7.3.5.4',
  check: (_text, { folded, meter }) =>
    findNear(PATTERN, '01', folded.text, REACH, meter).flatMap(
      ({ at, match: [whole, month, , day, lone] }) => {
        if (whole === '') return [];
        const fix = month === undefined ? (lone ?? '') : `${month}月${day === undefined ? '' : Number(day)}`;
        return [{ ...unfold(folded, { start: at, end: at + whole.length }), fix }];
      },
    ),
  flags: ['2026年⟦07月01⟧日', '⟦07月⟧份的安排', '7月⟦05⟧日上午', '⟦05月26⟧日00时54分'],
  passes: ['2026年7月1日', '10月20日', '2026-07-01', '第007号文件', '10月前完成'],
});
