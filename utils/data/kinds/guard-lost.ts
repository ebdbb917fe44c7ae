import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id } from './shapes.ts';

export default defineKind({
  kind: 'guard.lost',
  schema: z.object({
    reason: z.enum(['unrecognised', 'updated', 'overlay-removed', 'storage', 'no-background', 'attacked']),
    /** Page kind, not its address. */
    page: Id,
    /** The selector list that found nothing; absent in older records. */
    key: Id.nullable().optional(),
  }),
  example: {
    reason: 'unrecognised',
    page: 'compose',
    key: 'composerEditor',
  },
});
