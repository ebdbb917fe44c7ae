import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id, Moment } from './shapes.ts';

export default defineKind({
  kind: 'case.opened',
  schema: z.object({
    category: Id,
    urgency: z.enum(['normal', 'urgent', 'emergency']),
    due: Moment.nullable(),
  }),
  example: {
    category: 'urban-management',
    urgency: 'normal',
    due: '2026-08-07T17:00:00.000+08:00',
  },
});
