import { browser } from '#imports';
import { success } from '#utils/core/result.ts';
import { loadSettings } from '#utils/data/settings.ts';
import type { GuardState, TabStatus } from '#utils/messages/names.ts';
import type { Handlers } from '#utils/messages/router.ts';
import type { Sender } from '#utils/messages/sender.ts';
import { showState } from '../action-icon.ts';
import { checkDraft } from '../check-drafts.ts';
import { record } from '../ledger.ts';
import { reviewPack } from '../pack.ts';
import { readPageAccount } from '../page-account.ts';
import { noteReply } from '../replies.ts';
import { expireAnswers, revoke } from '../requests.ts';
import { leaveReview } from '../review-windows.ts';
import { changeStatus, findStatus } from '../tab-status.ts';
import { tellTab } from '../tabs.ts';
import { armWitness } from '../witness.ts';
import { guardSettings } from './settings.ts';

type Own =
  | 'guard.boot'
  | 'guard.state'
  | 'guard.attacked'
  | 'guard.status'
  | 'check.now'
  | 'checks.run'
  | 'reply.pressed'
  | 'page.account';

export const guardHandlers: Pick<Handlers, Own> = {
  /** A new document: whatever was cleared for the one before it is void. */
  'guard.boot': async (_request, sender) => {
    await expireAnswers(Date.now());
    if (sender.frameId === 0) {
      await revoke(tabOf(sender));
      await leaveReview(tabOf(sender));
    }
    const { settings } = await loadSettings(browser.storage.local);
    return success({ pack: await reviewPack(), settings: guardSettings(settings) });
  },

  'guard.state': async ({ platform, page, account, state, missing }, sender) => {
    const tabId = tabOf(sender);
    const { settings } = await loadSettings(browser.storage.local);
    const before = await changeStatus(tabId, { platform, account, state, missing, since: Date.now() });
    // Replies go out without a review, so their answers have to be seen from the moment there is a form.
    if (state.kind === 'guarding') await armWitness(tabId);
    await recordTransition({ platform, account, page, key: missing }, before, state);
    await showState(tabId, state, settings.language);
    return success(null);
  },

  'guard.attacked': async ({ platform, page }) => {
    await record({ kind: 'guard.lost', platform, data: { reason: 'attacked', page, key: null } });
    await record({ kind: 'guard.restored', platform, data: { page, afterSeconds: 0, key: null } });
    return success(null);
  },

  'reply.pressed': async ({ draft }, sender) => {
    await noteReply(tabOf(sender), draft);
    return success(null);
  },

  'page.account': async ({ platform }, sender) =>
    success({ account: await readPageAccount(tabOf(sender), platform) }),

  'check.now': async ({ tabId }) => {
    await tellTab(tabId, 'check.now', {});
    return success(null);
  },

  /** The rules run here: off the pages' threads, with one pack and one set of switches for all of them. */
  'checks.run': async ({ draft, ...beside }, sender) =>
    success({ findings: await checkDraft(draft, beside, sender.tab?.id ?? null) }),

  'guard.status': async ({ tabId }) => success(await findStatus(tabId)),
};

type Place = { readonly page: string; readonly key: string | null } & Pick<TabStatus, 'platform' | 'account'>;

/** Losing the page and finding it again are records; staying as it was is not. */
async function recordTransition(
  { page, key, ...where }: Place,
  before: { readonly state: GuardState; readonly since: number; readonly missing: string | null } | null,
  now: GuardState,
): Promise<void> {
  const wasLost = before?.state.kind === 'lost' ? before : null;
  if (now.kind === 'lost' && !wasLost) {
    await record({ ...where, kind: 'guard.lost', data: { reason: now.reason, page, key } });
  }
  if (now.kind === 'guarding' && wasLost) {
    const afterSeconds = Math.round((Date.now() - wasLost.since) / 1000);
    await record({
      ...where,
      kind: 'guard.restored',
      data: { page, afterSeconds, key: wasLost.missing ?? null },
    });
  }
}

function tabOf(sender: Sender): number {
  return sender.tab?.id ?? -1;
}
