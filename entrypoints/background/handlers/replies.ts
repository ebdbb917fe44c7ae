import { failure, success } from '#utils/core/result.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { record } from '../ledger.ts';

export const replyHandlers: Pick<Handlers, 'answers.suggest' | 'reply.inserted'> = {
  /** `no-library`: there are no answers to look in. */
  'answers.suggest': async () => failure('no-library'),

  'reply.inserted': async ({ platform, account, surface, answer, rank }) => {
    await record({ kind: 'reply.inserted', platform, account, surface, data: { answer, rank } });
    return success(null);
  },
};
