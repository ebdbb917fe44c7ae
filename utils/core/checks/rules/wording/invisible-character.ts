import { isHan } from '../../../text/han.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const BIDI = {
  zh_CN: '改变文字方向的控制符会让看到的与实际发出的不同。请删去。',
  en: 'A character that turns the direction of writing makes the text look different from what it is. Remove it.',
};
const BLANK = {
  zh_CN: '从网页或文档带来的特殊空格，会影响排版和搜索。请删去或改为普通空格。',
  en: 'A special blank brought along from a page or document upsets layout and search. Remove it or use a plain space.',
};

export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  kind: 'invisible-character',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '不可见字符', en: 'Invisible character' },
  why: {
    zh_CN: '看不见的字符会打断搜索、朗读和敏感词检查，多半是复制粘贴带来的。请删去。',
    en: 'A character nobody sees breaks search, screen readers and word checks; it usually comes from pasting. Remove it.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关；GB/T 37668-2019',
  check: findInvisible,
  flags: [
    '北仑⟦\u200b⟧区发布通知',
    '⟦\ufeff⟧各镇街道：',
    '防汛⟦\u00ad⟧防台',
    '请查收⟦\u202e⟧附件',
    '北仑⟦\u00a0⟧区政府',
    '通知⟦\u0007⟧如下',
  ],
  passes: [
    '一家人👨\u200d👩\u200d👧出游❤\ufe0f欢迎🏳\ufe0f\u200d🌈',
    '第1\ufe0f\u20e3步，请登录。',
    '祝大家节日快乐\u200b',
    '中文与 English\u00a0words 之间',
  ],
});

function findInvisible(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (kindOf(text.charCodeAt(at)) === 'visible') continue;
    const kind = kindOf(text.charCodeAt(at));
    const start = at;
    while (at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === kind) at += 1;
    hits.push(...judge(text, start, at + 1, kind));
  }
  return hits;
}

type CharacterKind = 'visible' | 'zero' | 'joiner' | 'bidi' | 'blank';

function judge(text: string, start: number, end: number, kind: CharacterKind): FieldHit[] {
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  if (kind === 'bidi') return [{ start, end, fix: '', why: BIDI }];
  if (kind === 'blank') {
    if (!isHan(left) || !isHan(right) || end - start > 1) return [];
    return [{ start, end, fix: '', level: 'note', why: BLANK }];
  }
  // Joiners and selectors build emoji; beside Chinese they build nothing.
  if (kind === 'joiner') return isHan(left) && isHan(right) ? [{ start, end, fix: '' }] : [];
  // Weibo itself puts one at the end of what it gives back.
  if ((right === '' || right === '\n') && text.charAt(start) === '\u200b') return [];
  return [{ start, end, fix: '' }];
}

function kindOf(code: number): CharacterKind {
  if (code >= 0x20 && code < 0x7f) return 'visible';
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? 'visible' : 'zero';
  if (code >= 0x3040 && code <= 0xfdff) return 'visible';
  if (code === 0x7f || code === 0xad || code === 0x180e || code === 0xfeff) return 'zero';
  if (code === 0x200b || (code >= 0x2060 && code <= 0x2064)) return 'zero';
  if (code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) return 'joiner';
  if (code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e)) return 'bidi';
  if (code >= 0x2066 && code <= 0x2069) return 'bidi';
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f)
    return 'blank';
  return code >= 0x80 && code < 0xa0 ? 'zero' : 'visible';
}
