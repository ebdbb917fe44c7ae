import { findCharacters, lookBehind } from '../../../text/scan.ts';
import { simplify, TRADITIONAL } from '../../../text/traditional.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** Runs are painted as one; a longer run is cut. */
const LONGEST = 40;

export const traditionalCharacter = defineRule({
  id: 'traditional-character',
  kind: 'traditional-character',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '繁体字', en: 'Traditional character' },
  why: {
    zh_CN: '公务用字是规范汉字。请改为简体；姓氏、书法题词、商号招牌等可以保留。',
    en: 'Official writing uses simplified characters. Replace it; surnames, calligraphy, inscriptions and signs may stay.',
  },
  clause: '国家通用语言文字法第九条、第十七条',
  check: findTraditional,
  flags: ['⟦寧⟧波市北⟦侖區⟧政府', '做好防⟦颱⟧防汛工作，保障群众安全', '⟦愛國⟧卫生⟦運動⟧', '⟦開⟧展普法宣⟦傳⟧'],
  passes: [
    '宁波市北仑区政府',
    '在瞭望塔上瞭望，古代乐音有宫商角徵羽。',
    '毕昇发明活字印刷',
    '感谢@長頸鹿 供图。',
    '显著提高，借以慰藉，乾坤',
  ],
});

function findTraditional(text: string, context: FieldContext): FieldHit[] {
  const hits: FieldHit[] = [];
  let past = 0;
  for (const start of findCharacters(text, TRADITIONAL, context.meter)) {
    if (start < past) continue;
    let at = start;
    let fix: string | null = '';
    while (at < text.length && at - start < LONGEST) {
      const simplified = simplify(text.charAt(at));
      if (simplified === undefined) break;
      fix = fix === null || simplified === null ? null : fix + simplified;
      at += 1;
    }
    // A nickname is written as its owner writes it.
    if (!/[@＠][^\s，。：；、！？]{0,20}$/.test(lookBehind(text, start, 21, context.meter)))
      hits.push({ start, end: at, ...(fix === null ? {} : { fix }) });
    past = at;
  }
  return hits;
}
