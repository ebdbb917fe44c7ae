import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Excerpt, Id, Moment } from './shapes.ts';

export default defineKind({
  kind: 'case.opened',
  schema: z.object({
    category: Id,
    urgency: z.enum(['normal', 'urgent', 'emergency']),
    /** Set by a person; `null`: reckoned from `received` and `deadline`. */
    due: Moment.nullable(),
    /** The unit's own number; this and what follows is absent in older records. */
    serial: Id.nullable().optional(),
    /** 12345 / 浙里办 work-order number. */
    number: Id.nullable().optional(),
    /** Id in the pack's table of deadlines. */
    deadline: Id.nullable().optional(),
    received: Moment.nullable().optional(),
    excerpt: Excerpt.nullable().optional(),
  }),
  example: {
    category: 'environment',
    urgency: 'normal',
    due: null,
    serial: '2026-0012',
    number: 'NB20260803001',
    deadline: 'work-order',
    received: '2026-08-03T08:50:00.000+08:00',
    excerpt: '小区南门夜间施工噪声扰民，请核实处理',
  },
});
