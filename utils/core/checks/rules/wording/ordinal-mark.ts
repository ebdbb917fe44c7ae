import { findParagraphs } from '../../../text/paragraphs.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const BRACKETED = /^(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[①-⑳])[、，,.。]/;
const BARE = /^([一二三四五六七八九十]{1,3}|\d{1,2})([.．,，、])(?!\d)/;
const WORD = /(?:^|[。；：！？;:\n\s”])(第[一二三四五六七八九十]|首先|其次|再次|最后)$/;
/** 第一、二产业 and 第一、第二季度 are lists, not headings. */
const LISTED = /^(?:[一二三四五六七八九十\d]|第|其次|再次|最后)/;

const AFTER_WORD = {
  zh_CN: '“第一”“首先”一类序次语后面用逗号。',
  en: 'Ordinal words such as 第一 and 首先 are followed by ，.',
};
const AFTER_DIGIT = {
  zh_CN: '阿拉伯数字作序次语时后面用半角下圆点，写“1.”；全文同类写法请一并看一看。',
  en: 'A list number in digits is followed by a half-width dot: 1. Look at the other numbers of this text, too.',
};
const AFTER_HAN = {
  zh_CN: '汉字数字作序次语时后面用顿号，写“一、”。',
  en: 'A list number in Chinese is followed by 、.',
};

export const ordinalMark = defineRule({
  id: 'ordinal-mark',
  kind: 'ordinal-mark',
  scope: 'field',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '序次语后的标点', en: 'Mark after a list number' },
  why: {
    zh_CN: '带括号或圆圈的序号后面不再加标点。请删去。',
    en: 'A number in brackets or a circle takes no mark after it. Remove it.',
  },
  clause: 'GB/T 15834-2011 4.4.3、4.5.3.7；GB/T 9704-2012 7.3.3',
  check: (text, context) => [...findAtStart(text, context), ...findAfterWords(text, context)],
  flags: [
    '⟦（一）、⟧加强组织领导\n⟦（二）、⟧落实责任',
    '工作要求：\n⟦①、⟧按时报送',
    '⟦第一、⟧提高认识。⟦第二、⟧狠抓落实。',
    '⟦1、⟧请带身份证\n2、请提前到场',
    '⟦一.⟧总体要求',
    '⟦首先、⟧要提高认识',
  ],
  passes: [
    '（一）加强组织领导',
    '第一，提高认识；第二，狠抓落实。',
    '第一、二产业和第一、第二季度',
    '符合第（一）、（二）项规定的',
    '1.请带身份证\n2.请提前到场',
    '一、总体要求',
    '3.5公里健身跑，2、3号楼停水。',
  ],
});

/** Only the first `1、` of a text is pointed at: the others are written the same way. */
function findAtStart(text: string, { meter }: FieldContext): FieldHit[] {
  const hits: FieldHit[] = [];
  let saidDigit = false;
  for (const { start } of findParagraphs(text, meter)) {
    const ahead = lookAhead(text, start, 8, meter);
    const bracketed = BRACKETED.exec(ahead)?.[0];
    if (bracketed) {
      if (/[（(①-⑳]/.test(ahead.charAt(bracketed.length))) continue;
      hits.push({ start, end: start + bracketed.length, fix: bracketed.slice(0, -1) });
      continue;
    }
    const [bare, number = '', mark = ''] = BARE.exec(ahead) ?? [];
    if (!bare) continue;
    const isDigit = /\d/.test(number);
    const right = isDigit ? '.' : '、';
    const place = { start, end: start + bare.length, fix: number + right };
    if (mark === right || (isDigit && mark === '．') || (mark === '.' && !isDigit && number.length > 2))
      continue;
    if (!isDigit) {
      if (mark === '.' || mark === '．') hits.push({ ...place, why: AFTER_HAN });
    } else if (!saidDigit && isListed(ahead, bare.length, mark)) {
      saidDigit = true;
      hits.push({ start, end: place.end, why: AFTER_DIGIT });
    }
  }
  return hits;
}

/** `2、3号楼` names two houses; a list item goes on with words. */
function isListed(ahead: string, length: number, mark: string): boolean {
  return mark !== '，' && mark !== ',' && !/[\d①-⑳]/.test(ahead.charAt(length));
}

function findAfterWords(text: string, { meter }: FieldContext): FieldHit[] {
  return findCharacters(text, '、', meter).flatMap((at) => {
    const word = WORD.exec(lookBehind(text, at, 3, meter))?.[1];
    if (!word || LISTED.test(lookAhead(text, at + 1, 2, meter))) return [];
    return [{ start: at - word.length, end: at + 1, fix: `${word}，`, why: AFTER_WORD }];
  });
}
