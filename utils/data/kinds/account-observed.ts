import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Moment, Name } from './shapes.ts';

export default defineKind({
  kind: 'account.observed',
  schema: z.object({
    name: Name,
    verified: Name.nullable(),
    lastPostAt: Moment.nullable(),
  }),
  example: {
    name: '北仑发布',
    verified: '宁波市北仑区人民政府新闻办公室',
    lastPostAt: '2026-08-03T09:15:00.000+08:00',
  },
});
