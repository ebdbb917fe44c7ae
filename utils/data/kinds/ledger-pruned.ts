import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Hash, Moment, Name } from './shapes.ts';

export default defineKind({
  kind: 'ledger.pruned',
  schema: z.object({
    /** Tombstone: the rows up to `count` were deleted by retention; `head` was the last one's hash. */
    count: Count,
    head: Hash,
    before: Moment,
    signedBy: Name,
  }),
  example: {
    count: 5120,
    head: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
    before: '2025-08-01T00:00:00.000+08:00',
    signedBy: '王科长',
  },
});
