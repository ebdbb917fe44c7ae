import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Words } from './shapes.ts';

export default defineKind({
  kind: 'comment.disposed',
  schema: z.object({
    action: z.enum(['shown', 'hidden', 'deleted', 'reported']),
    reason: Words.nullable(),
  }),
  example: {
    action: 'hidden',
    reason: '含他人手机号码',
  },
});
