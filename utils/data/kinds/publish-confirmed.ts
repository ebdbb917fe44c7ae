import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';

export default defineKind({
  kind: 'publish.confirmed',
  schema: z.object({
    /** Id the platform gave the post, where its answer told. */
    postId: z.string().max(200).nullable(),
  }),
  example: {
    postId: '5021334455667788',
  },
});
