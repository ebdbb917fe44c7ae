import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Name, Words } from './shapes.ts';

export default defineKind({
  kind: 'shift.handed',
  schema: z.object({
    from: Name,
    to: Name,
    openCases: Count,
    note: Words.nullable(),
  }),
  example: {
    from: '小陈',
    to: '小李',
    openCases: 2,
    note: '台风预警待续发',
  },
});
