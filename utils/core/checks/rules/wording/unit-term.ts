import { defineRule } from '../../define-rule.ts';
import { findTerms } from '../../find-terms.ts';
import type { UnitTerm } from '../../pack.ts';

/** A made-up term for the examples: the national pack has none. */
const EXAMPLE: UnitTerm = {
  term: '示例街办',
  gate: 'wording',
  level: 'warn',
  why: '对外一律用全称。',
  fix: '示例街道办事处',
  guard: null,
  examples: { hit: ['示例街办开展宣传'], miss: ['示例街道办事处开展宣传'] },
};
const unitTerms = [EXAMPLE];

export const unitTerm = defineRule({
  id: 'unit-term',
  kind: 'unit-term',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '本单位词库', en: 'Term of the unit' },
  why: {
    zh_CN: '本单位词库中的词，按词条所写的理由核对。',
    en: 'A word the unit watches itself; see the reason it gives.',
  },
  clause: '本单位规则包',
  check: (text, { pack, meter }) =>
    findTerms('unitTerms', text, pack, meter).flatMap(({ index, start, end }) => {
      const entry = pack.unitTerms[index];
      if (!entry) return [];
      // The unit writes its reason once, in its own language.
      const why = { zh_CN: entry.why, en: entry.why };
      const fix = entry.fix === null ? {} : { fix: entry.fix };
      return [{ start, end, gate: entry.gate, level: entry.level, why, fromPack: true, ...fix }];
    }),
  flags: [
    { text: '⟦示例街办⟧开展安全宣传。', unitTerms },
    { text: '请到⟦示例街办⟧一楼窗口办理。', unitTerms },
    { text: '⟦示例街办⟧、社区共同承办。', unitTerms },
    { text: '活动由⟦示例街办⟧组织，⟦示例街办⟧负责解释。', unitTerms },
  ],
  passes: [
    { text: '示例街道办事处开展安全宣传。', unitTerms },
    { text: '请到示例街道一楼窗口办理。', unitTerms },
    { text: '示例街、办公楼南侧正在施工。', unitTerms },
    '没有词库时，示例街办也不查。',
  ],
});
