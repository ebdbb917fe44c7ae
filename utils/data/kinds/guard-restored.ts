import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Id } from './shapes.ts';

export default defineKind({
  kind: 'guard.restored',
  schema: z.object({
    page: Id,
    afterSeconds: Count.nullable(),
    /** What had been missing; absent in older records. */
    key: Id.nullable().optional(),
  }),
  example: {
    page: 'compose',
    afterSeconds: 42,
    key: 'composerEditor',
  },
});
