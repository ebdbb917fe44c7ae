import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { FoundRecord, Words } from './shapes.ts';

export default defineKind({
  kind: 'finding.falseAlarm',
  schema: z.object({
    ...FoundRecord.shape,
    reason: Words.nullable(),
  }),
  example: {
    rule: 'typo-terms',
    kind: 'typo',
    gate: 'wording',
    level: 'warn',
    reason: '地名，并非错别字',
  },
});
