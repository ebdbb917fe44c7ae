import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Hash, Id } from './shapes.ts';

export default defineKind({
  kind: 'pack.installed',
  schema: z.object({
    version: z.string().max(40),
    digest: Hash,
    source: Id,
  }),
  example: {
    version: '1.2.0',
    digest: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
    source: 'built-in',
  },
});
