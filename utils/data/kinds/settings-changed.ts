import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id } from './shapes.ts';

export default defineKind({
  kind: 'settings.changed',
  schema: z.object({
    /** Names of the settings only: their values may be people's names. */
    names: z.array(Id).min(1).max(100),
  }),
  example: {
    names: ['guard.replies'],
  },
});
