import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const KATAKANA = {
  zh_CN: '半角片假名会变成乱码样的小字。请改为全角片假名，或换成中文。',
  en: 'Half-width katakana shows as tiny, broken letters. Use full-width katakana or Chinese.',
};
/** A whole line in full-width letters is painted in pieces of this length. */
const LONGEST = 60;

export const characterWidth = defineRule({
  id: 'character-width',
  kind: 'character-width',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '全角字母数字', en: 'Full-width letters and digits' },
  why: {
    zh_CN: '字母和数字用半角，否则搜不到，电话和网址也点不开。',
    en: 'Letters and digits are half-width; otherwise they cannot be searched, dialled or opened.',
  },
  clause: 'GB/T 15835-2011 3；GB/T 9704-2012 7.2.5；仑政办〔2020〕44号 二(三) 文字关',
  check: findWide,
  flags: [
    '电话⟦０５７４⟧-12345678',
    '共有⟦１２３⟧人参加',
    '符合⟦ＡＢＣ⟧三类条件',
    '品牌名⟦ｶﾀｶﾅ⟧',
    '增长⟦１２．５％⟧',
  ],
  passes: [
    '电话0574-12345678，共有123人，ABC三类，增长12.5%。',
    '（一）总则：“好”！',
    '品牌名カタカナ',
    '～欢迎～｜请看＃号',
  ],
});

function findWide(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isKana = isHalfKana(code);
    if (!isKana && !isWide(code)) continue;
    const start = at;
    while (at + 1 < text.length && at + 1 - start < LONGEST && goesOn(text, at + 1, isKana)) at += 1;
    const fix = text.slice(start, at + 1).normalize('NFKC');
    hits.push({ start, end: at + 1, fix, ...(isKana ? { why: KATAKANA } : {}) });
  }
  return hits;
}

function goesOn(text: string, at: number, isKana: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isKana) return isHalfKana(code);
  if (isWide(code)) return true;
  // A point or a percent sign inside a number: １２．５％.
  return (code === 0xff0e && isWide(text.charCodeAt(at + 1))) || code === 0xff05;
}

function isWide(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

function isHalfKana(code: number): boolean {
  return code >= 0xff66 && code <= 0xff9f;
}
