import { PLATFORMS } from '#utils/core/draft/draft.ts';
import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Words } from './shapes.ts';

export default defineKind({
  kind: 'patrol.done',
  schema: z.object({
    accounts: Count,
    problems: Count,
    note: Words.nullable(),
    /** What was looked at: the accounts' pages, or their automatic replies (自动回复自查). Absent: the pages. */
    check: z.enum(['accounts', 'auto-replies']).optional(),
    platforms: z.array(z.enum(PLATFORMS)).max(20).optional(),
  }),
  example: {
    accounts: 3,
    problems: 0,
    note: null,
    check: 'auto-replies',
    platforms: ['weibo', 'wechat'],
  },
});
