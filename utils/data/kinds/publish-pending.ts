import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';

export default defineKind({
  kind: 'publish.pending',
  schema: z.object({
    why: z.enum(['approval', 'captcha', 'scheduled', 'other']),
  }),
  example: {
    why: 'approval',
  },
});
