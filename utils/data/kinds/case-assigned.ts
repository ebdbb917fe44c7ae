import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id, Moment, Name, Words } from './shapes.ts';

/** Where a case went: to a department, back from it, or its answer in. Absent `step`: `assigned`. */
export default defineKind({
  kind: 'case.assigned',
  schema: z.object({
    to: Name,
    due: Moment.nullable(),
    step: z.enum(['assigned', 'returned', 'feedback']).optional(),
    note: Words.nullable().optional(),
    /** Id of the row this takes back. */
    undoes: Id.nullable().optional(),
  }),
  example: {
    to: '区综合行政执法局',
    due: '2026-08-07T17:00:00.000+08:00',
    step: 'assigned',
    note: '请于时限前书面反馈',
    undoes: null,
  },
});
