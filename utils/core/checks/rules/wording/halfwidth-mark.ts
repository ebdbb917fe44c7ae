import { endsHan, isHan, startsHan } from '../../../text/han.ts';
import { findCharacters, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};
/** Platforms themselves write `//@name:` before what is reposted; addresses keep their own marks. */
const NOT_PROSE = /\/\/@[^\s@:：，。,]{1,30}$|[a-z]{2,6}:\/\/[^\s\u4e00-\u9fa5]*$|www\.[^\s\u4e00-\u9fa5]*$/i;
const PROSE_REACH = 40;
const LIST_NUMBER = /(?:^|[^\u4e00-\u9fa5])[一二三四五六七八九十]{1,3}$/;

const BESIDE = {
  zh_CN: '中文句子里的标点用全角；这里一侧是数字或字母，请看一眼是否属于编号、比分、时间或外文。',
  en: 'Chinese sentences take full-width marks; one side here is a digit or letter, so check that it is not a code, a score, a time or foreign text.',
};

export const halfwidthMark = defineRule({
  id: 'halfwidth-mark',
  kind: 'halfwidth-mark',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '半角标点', en: 'Half-width mark in Chinese text' },
  why: {
    zh_CN: '汉字之间的逗号、句号、冒号、分号、问号、叹号用全角。数字、时间、网址、外文内部保持半角。',
    en: 'Between Chinese characters marks are full-width. Inside numbers, times, addresses and foreign text they stay half-width.',
  },
  clause: 'GB/T 15834-2011 5.1；仑政办〔2020〕44号 二(三) 文字关',
  check: (text, context) =>
    findCharacters(text, ',.:;?!', context.meter).flatMap((at) => judge(text, at, context) ?? []),
  flags: [
    '为彻底解决这个难题⟦,⟧施工方引进了设备。',
    '闽江水怎么变得这么黑⟦?⟧记者前往调查⟦!⟧',
    '注意事项⟦:⟧请带身份证⟦;⟧不要迟到。',
    '他说⟦, ⟧今天开工⟦;⟧明天验收。',
    '活动现已结束⟦.⟧',
    '会议强调⟦,⟧2026年要抓好落实。',
    '共有120人⟦,⟧其中女性60人。',
  ],
  passes: [
    '会议于8:30开始，比分3:2，共1,234.5万元，版本2.0.1。',
    '详见http://www.bl.gov.cn/search?q=1,2，邮箱a.b@bl.gov.cn。',
    'We met at 8 a.m., Beijing time; 会后发布。',
    '//@北仑发布:转发微博',
    '按GB/T 9704-2012执行，图3.1，附件.docx。',
    '今天真开心:)大家好:D',
  ],
});

function judge(text: string, at: number, { meter }: FieldContext): FieldHit | undefined {
  meter.steps += 6;
  const mark = text.charAt(at);
  const start = text.charAt(at - 1) === ' ' && isHan(text.charAt(at - 2)) ? at - 1 : at;
  const end = text.charAt(at + 1) === ' ' && startsHan(text.charAt(at + 2)) ? at + 2 : at + 1;
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  // Doubled marks, dots in a row and rows of exclamation marks are other rules' findings.
  if (mark in FULL && (isMark(left) || isMark(right))) return undefined;
  // A dot after a blank ends no sentence: it is what is left of a link or a row of dots.
  if (mark === '.' && start < at) return undefined;
  // 一.总则 is a list number, another rule's finding.
  if (mark === '.' && LIST_NUMBER.test(lookBehind(text, at, 4, meter))) return undefined;
  const sides = judgeSides(mark, left, right, end - start > 1);
  if (!sides || NOT_PROSE.test(lookBehind(text, start, PROSE_REACH, meter))) return undefined;
  const fix = FULL[mark];
  // A dot between two Chinese characters may be meant for the one inside a foreign name.
  const isSure = fix !== undefined && !(mark === '.' && startsHan(right));
  return { start, end, ...(isSure && { fix }), ...(sides === 'beside' && { why: BESIDE }) };
}

function isMark(character: string): boolean {
  return character !== '' && ',.:;?!，。：；？！、…'.includes(character);
}

/** Chinese on both sides (or the end of the paragraph after it) is certain; a digit or letter on one side is asked about. */
function judgeSides(
  mark: string,
  left: string,
  right: string,
  isSpaced: boolean,
): 'between' | 'beside' | undefined {
  const goesOn = startsHan(right);
  if (endsHan(left)) {
    if (goesOn || right === '”' || right === '’') return 'between';
    if (right === '' || right === '\n' || right === '\r') return 'between';
    if (mark === '.') return undefined;
    return /[0-9A-Za-z#@]/.test(right) && mark !== ':' ? 'beside' : undefined;
  }
  return !isSpaced &&
    /[0-9A-Za-z%]/.test(left) &&
    goesOn &&
    (mark === ',' || mark === ';' || mark === '?' || mark === '!')
    ? 'beside'
    : undefined;
}
