import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, FoundRecord } from './shapes.ts';

export default defineKind({
  kind: 'review.opened',
  schema: z.object({
    findings: z.array(FoundRecord).max(1000),
    /** Characters of the main field. */
    length: Count,
  }),
  example: {
    findings: [{ rule: 'typo-terms', kind: 'typo', gate: 'wording', level: 'warn' }],
    length: 412,
  },
});
