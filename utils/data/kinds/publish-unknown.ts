import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count } from './shapes.ts';

export default defineKind({
  kind: 'publish.unknown',
  schema: z.object({
    waitedSeconds: Count,
  }),
  example: {
    waitedSeconds: 60,
  },
});
