import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';

export default defineKind({
  kind: 'case.closed',
  schema: z.object({
    result: z.enum(['answered', 'referred', 'no-action']),
    overdue: z.boolean(),
  }),
  example: {
    result: 'answered',
    overdue: false,
  },
});
