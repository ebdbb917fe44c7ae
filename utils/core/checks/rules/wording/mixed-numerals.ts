import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = { before: 3, after: 30 };
const COUNTER = '[个名人户家所座条项件次处辆台套场期批位只头亩吨米元]';
const DIGITS = '\\d{1,6}';
const HAN = '[二两三四五六七八九十百千万]{1,5}';
/** One measure in both notations within one list. 一 is left out: 一个 is also an article. */
const PATTERN = new RegExp(
  `(?:(?<![\\d.第])${DIGITS}(${COUNTER})[^\\d，。；！？、（）(),;!?:\\n]{1,10}[、和及与]${HAN}\\1|(?<![\\d.一二两三四五六七八九十百千万第几])${HAN}(${COUNTER})[^\\d，。；！？、（）(),;!?:\\n]{1,10}[、和及与]${DIGITS}\\2)`,
  'y',
);

export const mixedNumerals = defineRule({
  id: 'mixed-numerals',
  kind: 'mixed-numerals',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '同一序列数字写法不一致', en: 'Two number styles in one series' },
  why: {
    zh_CN: '同一场合的数字形式应一致：“3个社区、5个小区”，不写“3个社区、五个小区”。',
    en: 'Numbers of one series take one form: 3个社区、5个小区.',
  },
  clause: '出版物上数字用法 GB/T 15835-2011 4.3',
  check: (_text, { folded, meter }) =>
    findNear(PATTERN, '0123456789二两三四五六七八九十百千万', folded.text, REACH, meter).map(
      ({ at, match: [whole] }) => unfold(folded, { start: at, end: at + whole.length }),
    ),
  flags: [
    '涉及⟦3个社区、五个⟧小区',
    '⟦两名干部和3名⟧群众',
    '新建⟦12座公厕、三座⟧桥梁',
    '慰问⟦五户困难家庭、10户⟧老党员',
  ],
  passes: ['涉及3个社区、5个小区', '三个社区、五个小区', '3名干部和一名群众', '第三项工作和5个小组'],
});
