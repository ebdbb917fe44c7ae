import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Words } from './shapes.ts';

export default defineKind({
  kind: 'patrol.done',
  schema: z.object({
    accounts: Count,
    problems: Count,
    note: Words.nullable(),
  }),
  example: {
    accounts: 3,
    problems: 0,
    note: null,
  },
});
