import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Id } from './shapes.ts';

export default defineKind({
  kind: 'reply.inserted',
  schema: z.object({
    answer: Id,
    rank: Count,
  }),
  example: {
    answer: 'medical-insurance-017',
    rank: 1,
  },
});
