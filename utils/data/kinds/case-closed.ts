import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id, Words } from './shapes.ts';

export default defineKind({
  kind: 'case.closed',
  schema: z.object({
    result: z.enum(['answered', 'referred', 'no-action']),
    overdue: z.boolean(),
    note: Words.nullable().optional(),
    /** Id of the row this takes back: a closing, or the opening of a case that was opened by mistake. */
    undoes: Id.nullable().optional(),
  }),
  example: {
    result: 'answered',
    overdue: false,
    note: '已在评论区公开答复',
    undoes: null,
  },
});
