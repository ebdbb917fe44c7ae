import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { FoundRecord, Words } from './shapes.ts';

export default defineKind({
  kind: 'finding.overridden',
  schema: z.object({
    ...FoundRecord.shape,
    reason: Words.min(5),
  }),
  example: {
    rule: 'commercial-link',
    kind: 'commercial-link',
    gate: 'legal',
    level: 'block',
    reason: '区商务局消费券活动指定页面',
  },
});
