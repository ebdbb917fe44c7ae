import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const DIGITS = '一二三四五六七八九';
/** What approximate numbers count; grades, sessions, months and clauses are lists of two instead. */
const COUNTED =
  /^(?:[十百千万]{0,2})(?:个(?!专项|方面)|天|名|人(?!组)|次(?!会)|年(?!级|代|期)|小时|分钟|岁|里路|户|斤|块钱|亩|米|公里|倍)/;
const IN_SERIES = /[第周十百千万期等、一二三四五六七八九]$/;

export const approximateNumber = defineRule({
  id: 'approximate-number',
  kind: 'approximate-number',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '概数中的顿号', en: 'List comma inside an approximate number' },
  why: {
    zh_CN: '相邻数字连用表示概数时不加顿号，写“三五天”“七八个”；如确指两项（三级和四级），可保留。',
    en: 'Neighbouring numerals that mean “three to five” take no 、. Keep it where two separate items are meant.',
  },
  clause: 'GB/T 15834-2011 4.5.3.5；GB/T 15835-2011 4.2.2',
  check: (text, context) =>
    findCharacters(text, '、', context.meter).flatMap((at) => judge(text, at, context)),
  flags: ['大约⟦三、五⟧天办结', '来了⟦七、八⟧个人', '年龄在⟦五、六⟧十岁左右', '等候⟦两、三⟧小时'],
  passes: [
    '大约三五天办结，来了七八个人。',
    '三、四级医院，三、四年级学生，第二、三产业。',
    '一、二、三月份，第五、六条，二、三季度。',
    '一、三个方面情况说明如下：',
  ],
});

function judge(text: string, at: number, { meter }: FieldContext): FieldHit[] {
  const left = text.charAt(at - 1) === '两' ? 1 : DIGITS.indexOf(text.charAt(at - 1));
  const right = DIGITS.indexOf(text.charAt(at + 1));
  if (left < 0 || right < 0 || (right !== left + 1 && !(left === 2 && right === 4))) return [];
  if (IN_SERIES.test(lookBehind(text, at - 1, 1, meter)) || !lookBehind(text, at - 1, 1, meter).trim())
    return [];
  return COUNTED.test(lookAhead(text, at + 2, 6, meter)) ? [{ start: at - 1, end: at + 2 }] : [];
}
