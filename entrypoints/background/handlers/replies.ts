import { proposeTriage } from '#utils/core/replies/propose-triage.ts';
import { success } from '#utils/core/result.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { record } from '../ledger.ts';
import { inForce } from '../pack.ts';

export const replyHandlers: Pick<Handlers, 'inquiry.triage' | 'reply.inserted'> = {
  'inquiry.triage': async ({ text }) => {
    const { pack } = await inForce();
    const { category, ...proposal } = proposeTriage(text, pack.caseCategories);
    const { id = '', title = '', titleEn = '' } = category ?? {};
    return success({ ...proposal, category: category && { id, title, titleEn } });
  },

  'reply.inserted': async ({ platform, account, surface, answer, rank }) => {
    await record({ kind: 'reply.inserted', platform, account, surface, data: { answer, rank } });
    return success(null);
  },
};
