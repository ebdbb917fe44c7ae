import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id } from './shapes.ts';

export default defineKind({
  kind: 'fence.blocked',
  schema: z.object({
    /** Endpoint group of the fence that stopped the request; never an address with ids. */
    endpoint: Id,
    mode: z.enum(['enforce', 'observe']),
  }),
  example: {
    endpoint: 'weibo-publish',
    mode: 'enforce',
  },
});
