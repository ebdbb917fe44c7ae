import { success } from '#utils/core/result.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { record } from '../ledger.ts';

export const replyHandlers: Pick<Handlers, 'reply.inserted'> = {
  'reply.inserted': async ({ platform, account, surface, answer, rank }) => {
    await record({ kind: 'reply.inserted', platform, account, surface, data: { answer, rank } });
    return success(null);
  },
};
