import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Words } from './shapes.ts';

export default defineKind({
  kind: 'correction.closed',
  schema: z.object({
    action: z.enum(['edited', 'deleted', 'announced', 'none']),
    note: Words.nullable(),
  }),
  example: {
    action: 'edited',
    note: null,
  },
});
