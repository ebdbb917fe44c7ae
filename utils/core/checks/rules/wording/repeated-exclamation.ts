import { endsHan } from '../../../text/han.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const MARKS = '！？!?';

const ORDER = {
  zh_CN: '既问又叹时先问号后叹号，写作“？！”。',
  en: 'A question that is also an exclamation ends in ？！, in this order.',
};
const QUESTION = {
  zh_CN: '问号不叠用。请只留一个。',
  en: 'Question marks are not repeated. Keep one.',
};

export const repeatedExclamation = defineRule({
  id: 'repeated-exclamation',
  kind: 'repeated-exclamation',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '叹号问号叠用', en: 'Repeated exclamation or question marks' },
  why: {
    zh_CN: '政务文本不叠用叹号，以免显得情绪化。请只留一个。',
    en: 'Official texts do not repeat exclamation marks, which reads as emotion. Keep one.',
  },
  clause: 'GB/T 15834-2011 4.2、4.3；仑政办〔2020〕44号 二(三) 文字关',
  check: findRows,
  flags: [
    '热烈祝贺⟦！！！⟧',
    '请大家注意⟦!!⟧明日停水。',
    '怎么办⟦？？⟧请看这里。',
    '竟有此事⟦！？⟧',
    '为什么⟦？！！⟧',
  ],
  passes: [
    '热烈祝贺！',
    '真的吗？！请以通报为准。',
    'a != b 且 x!! 为代码',
    'Really?! Wow!!',
    '“好！”他说，“行吗？”',
  ],
});

function findRows(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!MARKS.includes(text.charAt(at))) continue;
    const start = at;
    while (at + 1 < text.length && MARKS.includes(text.charAt(at + 1))) at += 1;
    if (at > start) hits.push(...judge(text, start, at + 1));
  }
  return hits;
}

function judge(text: string, start: number, end: number): FieldHit[] {
  const row = text
    .slice(start, Math.min(end, start + 12))
    .replaceAll('!', '！')
    .replaceAll('?', '？');
  if (text.slice(start, end) === '？！') return [];
  const isChinese =
    endsHan(text.charAt(start - 1)) || /[！？]/.test(text.slice(start, Math.min(end, start + 12)));
  if (!isChinese) return [];
  const asks = row.includes('？');
  const exclaims = row.includes('！');
  const fix = asks && exclaims ? '？！' : row.charAt(0);
  if (asks) return [{ start, end, fix, level: 'note', why: exclaims ? ORDER : QUESTION }];
  return [{ start, end, fix }];
}
