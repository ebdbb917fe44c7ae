import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id, Words } from './shapes.ts';

export default defineKind({
  kind: 'correction.opened',
  schema: z.object({
    kind: Id,
    note: Words,
  }),
  example: {
    kind: 'typo',
    note: '标题日期有误，拟更正',
  },
});
