import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Excerpt, Id } from './shapes.ts';

export default defineKind({
  kind: 'reply.sent',
  schema: z.object({
    /** Whether the platform's answer was seen; `false` when only the key press was. */
    confirmed: z.boolean(),
    answer: Id.nullable(),
    excerpt: Excerpt,
  }),
  example: {
    confirmed: true,
    answer: 'medical-insurance-017',
    excerpt: '您好，城乡居民医保可在浙里办办理参保登记',
  },
});
