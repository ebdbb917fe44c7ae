import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** Radicals of the supplement block that are written for simplified characters; Unicode gives them no counterpart. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⺟': '母',
  '⺴': '网',
  '⻄': '西',
  '⻁': '虎',
  '⻃': '西',
};

export const compatibilityCharacter = defineRule({
  id: 'compatibility-character',
  kind: 'compatibility-character',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '部首或兼容字符', en: 'Radical or compatibility character' },
  why: {
    zh_CN:
      '这不是汉字，而是看起来一样的部首或兼容字符，多从PDF复制而来，搜索和读屏都认不出。请改为正常汉字。',
    en: 'This is no Chinese character but a radical or compatibility form that looks like one, usually copied from a PDF. Search and screen readers miss it. Use the ordinary character.',
  },
  clause: 'GB 18030-2022；国家通用语言文字法第九条',
  check: findLookalikes,
  flags: ['⟦⼈⟧民政府', '⟦⼀⟧、⟦⼯⟧作要求', '⟦⻓⟧江流域', '⟦\uf914⟧山村举办活动', '参加⟦⾼⟧考的⟦⻘⟧年'],
  passes: ['人民政府工作要求', '面积120㎡，重5㎏，第①项', '长江流域青年参加高考', '﨑玉县的朋友'],
});

function findLookalikes(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isRadical = code >= 0x2e80 && code <= 0x2fd5;
    const isCompatible = code >= 0xf900 && code <= 0xfaff;
    // The supplement of compatibility characters, U+2F800 to U+2FA1F, is written in surrogate pairs.
    const isFar = code === 0xd87e && text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) <= 0xde1f;
    if (!isRadical && !isCompatible && !isFar) continue;
    const end = at + (isFar ? 2 : 1);
    const stands = text.slice(at, end);
    const plain = SUPPLEMENT[stands] ?? stands.normalize('NFKC');
    // A dozen characters of the block are ordinary ones that were put there by mistake; they have no other form.
    if (plain !== stands) hits.push({ start: at, end, fix: plain });
    else if (isRadical) hits.push({ start: at, end });
    at = end - 1;
  }
  return hits;
}
