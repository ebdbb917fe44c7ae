import {
  type Difference,
  findQuotations,
  type IndexedOriginal,
  indexOriginal,
} from '../../../text/compare-quotation.ts';
import type { Meter } from '../../../text/meter.ts';
import type { Span } from '../../../text/span.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

export const originalQuotation = defineRule({
  id: 'original-quotation',
  kind: 'original-quotation',
  scope: 'draft',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '与权威原文不一致', en: 'Differs from the approved original' },
  why: {
    zh_CN:
      '这一处与所粘贴的权威原文不同。引用重要讲话、文件应当逐字一致：请按原文改正，或改为不加引号的转述。',
    en: 'This differs from the approved original you supplied. Quotations must agree word for word: restore it, or paraphrase.',
  },
  clause: '仑政办〔2020〕44号 二(三) 严把政治关；确保内容准确权威',
  check: (context) => {
    const indexes = indexesOf(context);
    return indexes.length === 0
      ? []
      : Object.keys(context.draft.fields).flatMap((field) => compare(field, indexes, context));
  },
  flags: [
    {
      originals: ['必须坚持在发展中保障和改善民生，鼓励共同奋斗创造美好生活。'],
      text: '报告指出，必须坚持在发展中保障和改⟦进⟧民生，鼓励共同奋斗创造美好生活。',
    },
    {
      originals: ['牢牢守住不发生系统性风险的底线，更好统筹发展和安全两件大事。'],
      text: '牢牢守住不发生系统性风险的底线，⟦统⟧筹发展和安全两件大事。',
    },
    {
      originals: ['把人民对美好生活的向往作为奋斗目标，依靠人民创造历史伟业。'],
      text: '把人民对美好生活的向往作为⟦我们的⟧奋斗目标，依靠人民创造历史伟业。',
    },
    {
      originals: ['清单之外不得另行设立行政许可事项，切实减轻企业负担。'],
      text: '清单之外不得⟦再⟧设立行政许可事项，切实减轻企业负担。',
    },
  ],
  passes: [
    {
      originals: ['必须坚持在发展中保障和改善民生，鼓励共同奋斗创造美好生活。'],
      text: '报告指出，必须坚持在发展中保障和改善民生，\n鼓励共同奋斗创造美好生活。',
    },
    {
      originals: ['必须坚持在发展中保障和改善民生，鼓励共同奋斗创造美好生活。'],
      text: '我区坚持在发展中保障民生。',
    },
    {
      originals: ['牢牢守住不发生系统性风险的底线。', '守住不发生系统性风险的底线不动摇。'],
      text: '守住不发生系统性风险的底线不动摇。',
    },
    '没有提供原文时，不作比较。',
  ],
});

const indexedOriginals = new WeakMap<readonly string[], readonly IndexedOriginal[]>();

function indexesOf({ pack, originals, meter }: DraftContext): readonly IndexedOriginal[] {
  return [pack.originals ?? [], originals].flatMap((list) => ensureIndexes(list, meter));
}

/** Indexed once per list, not once per key stroke. */
function ensureIndexes(list: readonly string[], meter: Meter): readonly IndexedOriginal[] {
  const known = indexedOriginals.get(list);
  if (known) return known;
  const indexes = list.map((original) => indexOriginal(original, { meter }));
  indexedOriginals.set(list, indexes);
  return indexes;
}

function compare(
  field: string,
  indexes: readonly IndexedOriginal[],
  { draft, meter }: DraftContext,
): DraftHit[] {
  const text = draft.fields[field] ?? '';
  const quotations = indexes.flatMap((index) => findQuotations(text, index, meter));
  // Of two originals with the same passage, the one that is quoted exactly is meant.
  const exact = quotations.filter(({ differences }) => differences.length === 0);
  const isExact = (span: Span) => exact.some(({ start, end }) => start <= span.start && span.end <= end);
  return quotations
    .flatMap(({ differences }) => differences)
    .filter((difference) => !isExact(difference))
    .map((difference) => ({ field, ...toHit(difference, text) }));
}

/** Where something is missing there is nothing to point at, so the character after it (or before it) stands for it. */
function toHit({ start, end, original }: Difference, text: string) {
  if (end > start) return { start, end, fix: original };
  if (start < text.length) {
    const next = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    const shown = Math.min(text.length, next);
    return { start, end: shown, fix: original + text.slice(start, shown) };
  }
  return { start: start - 1, end: start, fix: text.slice(start - 1, start) + original };
}
