import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';

export default defineKind({
  kind: 'publish.failed',
  schema: z.object({
    /** Status or error code of the platform, never its message: that may quote the text. */
    code: z.string().max(40).nullable(),
    network: z.boolean(),
  }),
  example: {
    code: '20019',
    network: false,
  },
});
