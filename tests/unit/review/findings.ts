import fc from 'fast-check';
import type { Finding } from '#utils/core/checks/finding.ts';
import { LEVELS } from '#utils/core/checks/finding.ts';
import type { ManualItem } from '#utils/core/checks/pack.ts';
import { type Draft, GATES, plainDraft } from '#utils/core/draft/draft.ts';
import { openReview, type ReviewStart } from '#utils/core/review/checklist.ts';

export function draftOf(text: string): Draft {
  return plainDraft(text, { account: '北仑发布' });
}

export function findingOf(part: Partial<Finding> = {}): Finding {
  return {
    rule: 'commercial-link',
    kind: 'commercial-link',
    gate: 'legal',
    level: 'block',
    scope: 'field',
    field: 'text',
    start: 0,
    end: 2,
    text: '最佳',
    fix: null,
    title: { zh_CN: '商业链接', en: 'Commercial link' },
    why: { zh_CN: '不得链接商业广告页面', en: 'No links to adverts' },
    clause: '仑政办〔2020〕44号 二（三）',
    pack: null,
    ...part,
  };
}

export function itemOf(part: Partial<ManualItem> = {}): ManualItem {
  return {
    id: 'stance',
    gate: 'political',
    surfaces: ['composer'],
    text: '政治表述已核对',
    textEn: 'Formulas checked',
    clause: '仑政办〔2020〕44号 二（三）',
    required: true,
    ...part,
  };
}

export function reviewOf(findings: readonly Finding[], part: Partial<ReviewStart> = {}) {
  return openReview({
    draft: draftOf('最佳最佳最佳'),
    findings,
    pack: { checklist: [], askReviewer: false },
    signatures: { operator: '', reviewer: '' },
    ...part,
  });
}

/** Few kinds and places on purpose: equal keys and changing levels are where a review could be talked round. */
export const anyFinding = fc
  .record({
    kind: fc.constantFrom('commercial-link', 'misspelling'),
    gate: fc.constantFrom(...GATES),
    level: fc.constantFrom(...LEVELS),
    start: fc.integer({ min: 0, max: 2 }),
    fix: fc.constantFrom(null, '佳'),
  })
  .map(({ start, ...part }) => findingOf({ ...part, start: start * 2, end: start * 2 + 2 }));
