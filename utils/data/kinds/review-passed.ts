import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Count, Excerpt, Id, Name, SettledRecord } from './shapes.ts';

export default defineKind({
  kind: 'review.passed',
  schema: z.object({
    /** The page could not be read; the person pasted the text. */
    manual: z.boolean(),
    ticks: z.array(Id).max(200),
    settled: z.array(SettledRecord).max(1000),
    reviewer: Name.nullable(),
    length: Count,
    excerpt: Excerpt,
    /** Of a post about a policy: what it does and which documents it names. `null` for others, absent in older records. */
    documents: z
      .object({
        role: z.enum(['policy', 'explanation']),
        own: z.boolean(),
        named: z.array(z.string().max(100)).max(20),
      })
      .nullable()
      .optional(),
  }),
  example: {
    manual: false,
    ticks: ['political-source'],
    settled: [
      {
        rule: 'typo-terms',
        kind: 'typo',
        gate: 'wording',
        level: 'warn',
        outcome: 'overridden',
        reason: '原文件如此表述',
      },
    ],
    reviewer: '王科长',
    length: 412,
    excerpt: '北仑区发布高温橙色预警，请市民注意防暑降温',
    documents: { role: 'policy', own: false, named: ['北仑区养犬管理办法', '仑政办〔2026〕7号'] },
  },
});
