import { unfold } from '../../../text/fold.ts';
import { maskMiddle } from '../../../text/mask.ts';
import { isAsciiWord, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** Letters that begin a document number, and the digits of a 台胞证; the cue decides which kind it must be. */
const NUMBER = /(?<![0-9A-Za-z])[A-Za-z]{0,2} ?\d(?:[ -]?\d){6,9}(?![0-9A-Za-z])/y;
const CUE = /(护照|通行证|回乡证|台胞证|往来港澳|来往内地|往来台湾|来往大陆|永久居留)[^,。;\n]{0,14}$/;
const PASSPORT = /^(?:E[0-9A-HJ-NP-Z]\d{7}|[EGDSP]\d{8}|(?:DE|SE|PE)\d{7}|1[45]\d{7})$/;
const PERMIT = /^(?:[CW][0-9A-HJ-NP-Z]\d{7}|[HM]\d{8}(?:\d{2})?|[LT]\d{8}|\d{8}(?:\d{2})?)$/;
/** 台胞证 alone is all digits; anywhere else eight digits are a date or a telephone. */
const DIGITS_ONLY = /^(?:台胞证|来往大陆)$/;

export const passportAndPermits = defineRule({
  id: 'passport-and-permits',
  kind: 'passport',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '护照或通行证号码', en: 'Passport or travel permit number' },
  why: {
    zh_CN: '出入境证件号码能确定到个人，公开前须本人同意。请遮住中间各位或删去。',
    en: 'A travel document number identifies one person. Hide its middle or remove it.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五条',
  check: (_text, context) => findNumbers(context),
  flags: [
    '护照号码：⟦E12345678⟧，请核对。',
    '护照号⟦EA1234567⟧',
    '持护照 ⟦e1234 5678⟧ 入境',
    '港澳通行证号⟦C12345678⟧。',
    '回乡证：⟦H12345678⟧',
    '台胞证号码⟦12345678⟧',
    '护照⟦Ｇ１２３４５６７８⟧',
  ],
  passes: [
    '护照号E1*****78，已登记。',
    '办理护照请拨0574-86780000，工作日受理。',
    '2026年起护照工本费为120元，编号20260101。',
    '产品型号E12345678，与证件无关。',
    '通行证办理时间20260101至20261231。',
    '台胞证办理须知见官网。',
  ],
});

/** Numbers are looked for behind their cue only: without it a letter and eight digits are any code. */
function findNumbers({ folded, meter }: FieldContext): FieldHit[] {
  const { text } = folded;
  const hits: FieldHit[] = [];
  meter.steps += text.length;
  for (let at = 0; at < text.length; at += 1) {
    if (!isTokenStart(text, at)) continue;
    const match = matchNear(NUMBER, text, at, { before: 1, after: 24 }, meter);
    if (!match) continue;
    const end = at + match[0].length;
    meter.steps += 20;
    const cue = CUE.exec(text.slice(Math.max(0, at - 20), at))?.[1];
    const value = match[0].replace(/[ -]/g, '').toUpperCase();
    if (cue !== undefined && isOf(cue, value))
      hits.push({ ...unfold(folded, { start: at, end }), fix: maskMiddle(value, 2, 2) });
    at = end - 1;
  }
  return hits;
}

function isTokenStart(text: string, at: number): boolean {
  return isAsciiWord(text.charCodeAt(at)) && !isAsciiWord(text.charCodeAt(at - 1));
}

function isOf(cue: string, value: string): boolean {
  if (/^\d/.test(value)) return DIGITS_ONLY.test(cue) ? PERMIT.test(value) : false;
  return PASSPORT.test(value) || PERMIT.test(value);
}
