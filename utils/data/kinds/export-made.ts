import { EXPORT_FORMATS } from '#utils/core/ledger/export-formats.ts';
import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Hash } from './shapes.ts';

export default defineKind({
  kind: 'export.made',
  schema: z.object({
    format: z.enum(EXPORT_FORMATS),
    count: Count,
    head: Hash,
  }),
  example: {
    format: 'jsonl',
    count: 128,
    head: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
  },
});
