import { RECORD_VERDICTS, SEEN } from '#utils/core/sources/source-record.ts';
import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';

/** What a passed repost named as its sources. Category, host and verdict only: no name, no address, no words. */
export default defineKind({
  kind: 'source.checked',
  schema: z.object({
    sources: z
      .array(
        z.object({
          seen: z.enum(SEEN),
          verdict: z.enum(RECORD_VERDICTS),
          category: z.string().max(60).nullable(),
          host: z.string().max(253).nullable(),
        }),
      )
      .max(50),
  }),
  example: {
    sources: [
      { seen: 'named', verdict: 'listed', category: '央媒-中央新闻单位', host: null },
      { seen: 'link', verdict: 'selfMedia', category: null, host: 'baijiahao.baidu.com' },
    ],
  },
});
