import { failure, success } from '#utils/core/result.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { record } from '../ledger.ts';
import { inForce } from '../pack.ts';

/** What the regulation calls 同步, where no pack says a number: three days. */
const LIMIT = 3;

export const explanationHandlers: Pick<Handlers, 'explanation.limit' | 'explanation.pair'> = {
  'explanation.limit': async () => success({ days: (await inForce()).pack.explanationDays ?? LIMIT }),

  'explanation.pair': async ({ policy, explanation, paired, note }) => {
    const words = note?.trim() || null;
    // Somewhere else is nowhere unless it is said where.
    if (paired && explanation === null && words === null) return failure('no-note');
    const row = await record({
      kind: 'explanation.paired',
      subject: policy,
      data: { explanation, paired, note: words },
    });
    return row.ok ? success(null) : failure('storage');
  },
};
