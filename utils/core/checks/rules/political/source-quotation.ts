import { findPassages } from '../../../provenance/grams.ts';
import type { Span } from '../../../text/span.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

const NEWS =
  '记者从市发展改革委获悉，今年全市安排重点工程建设项目八百二十六个，总投资一万三千亿元，计划年内完成投资两千亿元。';

export const sourceQuotation = defineRule({
  id: 'source-quotation',
  kind: 'source-quotation',
  scope: 'draft',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '与登记的转载来源不一致', en: 'Differs from its registered source' },
  why: {
    zh_CN: '这一处与登记的转载来源不同，转载不得改动原意。请对照来源核对。',
    en: 'This differs from the page registered as its source. A repost may not change it: compare the two.',
  },
  clause: '仑政办〔2020〕44号 二(三) 转载信息的来源和内容管理',
  check: ({ draft, registered, meter }) =>
    registered.length === 0
      ? []
      : Object.keys(draft.fields).flatMap((field) => compare(field, { draft, registered, meter })),
  flags: [
    { registered: [NEWS], text: NEWS.replace('八百二十六', '八百⟦三⟧十六') },
    { registered: [NEWS], text: NEWS.replace('重点工程', '重点⟦的⟧工程') },
    { registered: [NEWS], text: `转发：${NEWS.replace('重点工程建设项目', '重点工程⟦项⟧目')}` },
    { registered: [NEWS], text: NEWS.replace('总投资一万三千亿元', '总投资⟦四⟧万三千亿元') },
  ],
  passes: [
    { registered: [NEWS], text: NEWS },
    { registered: [NEWS], text: `据市发展改革委消息，${NEWS.slice(10)}欢迎社会监督。` },
    { registered: [NEWS], text: '今年全市安排重点工程建设项目八百二十六个。' },
    { registered: [NEWS, NEWS.replace('八', '九')], text: NEWS.replace('八', '九') },
  ],
});

function compare(
  field: string,
  { draft, registered, meter }: Pick<DraftContext, 'draft' | 'registered' | 'meter'>,
): DraftHit[] {
  const text = draft.fields[field] ?? '';
  const passages = registered.flatMap(({ grams }) => findPassages(text, grams, meter));
  // Of two pages with the same passage, the one that is quoted exactly is meant.
  const exact = passages.filter(({ gaps }) => gaps.length === 0);
  const isExact = (span: Span) => exact.some(({ start, end }) => start <= span.start && span.end <= end);
  return passages
    .flatMap(({ gaps }) => gaps)
    .filter((gap) => !isExact(gap))
    .map(({ start, end }) => ({ field, ...toPlace(start, end, text) }));
}

/** Where something is missing, the character after it stands for it; a gap lies inside a passage, so there is one. */
function toPlace(start: number, end: number, text: string): Span {
  return end > start
    ? { start, end }
    : { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}
