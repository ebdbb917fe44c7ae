import { success } from '#utils/core/result.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { record } from '../ledger.ts';

export const exportHandlers: Pick<Handlers, 'export.made'> = {
  'export.made': async (made) => {
    await record({ kind: 'export.made', data: made });
    return success(null);
  },
};
