import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Hash, Words } from './shapes.ts';

/** A person paired a policy (the subject) with what explains it, or took that back. */
export default defineKind({
  kind: 'explanation.paired',
  schema: z.object({
    /** Fingerprint of the explaining post, the policy's own where it explains itself; `null`: elsewhere, see the note. */
    explanation: Hash.nullable(),
    paired: z.boolean(),
    /** Where the explanation is, or why none is needed. */
    note: Words.nullable(),
  }),
  example: {
    explanation: null,
    paired: true,
    note: '区政府门户网站政策解读栏目',
  },
});
