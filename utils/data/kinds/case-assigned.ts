import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Moment, Name } from './shapes.ts';

export default defineKind({
  kind: 'case.assigned',
  schema: z.object({
    to: Name,
    due: Moment.nullable(),
  }),
  example: {
    to: '区综合行政执法局',
    due: '2026-08-07T17:00:00.000+08:00',
  },
});
