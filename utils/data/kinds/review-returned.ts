import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { SettledRecord } from './shapes.ts';

export default defineKind({
  kind: 'review.returned',
  schema: z.object({
    settled: z.array(SettledRecord).max(1000),
  }),
  example: {
    settled: [
      { rule: 'id-card', kind: 'id-card', gate: 'secrecy', level: 'block', outcome: null, reason: null },
    ],
  },
});
