import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = { before: 2, after: 20 };
const PATTERN =
  /(?:减少|下降|降低|缩小|缩短|减低|下滑|下跌|降幅达|下调|压缩)(?:了|近|约|逾|超过|到原来的|将近|整整){0,2}(?:\d{1,6}(?:\.\d{1,3})?|[一二两三四五六七八九十几数百千半]{1,4})多?倍/y;

export const decreaseByTimes = defineRule({
  id: 'decrease-by-times',
  kind: 'decrease-by-times',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '减少用“倍”', en: 'Decrease counted in times' },
  why: {
    zh_CN: '“倍”只用于增加；减少请用百分比、分数或具体数字（如“下降50%”“减少一半”）。',
    en: '倍 counts growth only; say a decrease in per cent, a fraction or a figure.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关；出版物上数字用法 GB/T 15835-2011',
  check: (_text, { folded, meter }) =>
    findNear(PATTERN, '减下降缩压', folded.text, REACH, meter).map(({ at, match: [whole] }) =>
      unfold(folded, { start: at, end: at + whole.length }),
    ),
  flags: ['成本⟦下降了2倍⟧', '排放量⟦减少一倍⟧。', '办理时间⟦缩短了近三倍⟧', '价格⟦降低1.5倍⟧，'],
  passes: ['成本下降50%', '产量增加2倍', '用时缩短一半，效率提高3倍', '减少倍加辛苦的重复劳动'],
});
