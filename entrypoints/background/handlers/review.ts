import { browser } from '#imports';
import type { Finding } from '#utils/core/checks/finding.ts';
import { type Draft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import { failure, success } from '#utils/core/result.ts';
import { extendClearance, openClearance } from '#utils/core/review/clearance.ts';
import { findUnsettled } from '#utils/core/review/unsettled.ts';
import { loadSettings } from '#utils/data/settings.ts';
import type { HeldReview, PassedReview } from '#utils/messages/names.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { classify, type Sender } from '#utils/messages/sender.ts';
import type { EndpointGroup } from '#utils/sites/define-site.ts';
import { endpoints } from '#utils/sites/endpoints.ts';
import { checkDraft } from '../check-drafts.ts';
import { changeClearance, findClearance } from '../clearances.ts';
import { liftFence } from '../fence.ts';
import { rememberIgnored } from '../ignored.ts';
import { watchLapse } from '../lapse.ts';
import { record } from '../ledger.ts';
import { reviewPack } from '../pack.ts';
import { revoke } from '../requests.ts';
import { noteOpened, notePassed, noteReturned } from '../review-records.ts';
import {
  closeReviewWindow,
  findReviewWindow,
  giveBack,
  isHeld,
  showReview,
  takeTicket,
} from '../review-windows.ts';
import { tellTab } from '../tabs.ts';
import { armWitness } from '../witness.ts';
import { guardSettings } from './settings.ts';

type Own =
  | 'review.opened'
  | 'review.pass'
  | 'review.return'
  | 'review.window'
  | 'review.held'
  | 'clearance.revoke'
  | 'clearance.extend'
  | 'publish.waits';

export const reviewHandlers: Pick<Handlers, Own> = {
  'review.opened': async ({ draft, findings }) => success({ subject: await noteOpened(draft, findings) }),

  'review.pass': async ({ ticket, ...review }, sender) => {
    // The guard has asked already; the record must not depend on that.
    const findings = await checkDraft(review.draft, review);
    if (findUnsettled(findings, review, await reviewPack())) return failure('unsettled');
    return isGuard(sender) ? passIn(tabOf(sender), review) : passByTicket(ticket ?? '', review);
  },

  'review.return': async ({ draft, settled, ticket }, sender) => {
    const shown = isGuard(sender) ? null : await takeTicket(ticket ?? '');
    if (!shown && !isGuard(sender)) return failure('no-ticket');
    await noteReturned(draft, settled);
    await rememberIgnored(settled);
    if (shown) await closeReviewWindow(shown);
    return success(null);
  },

  /** The page throws our dialog out: the review goes on in a window of ours. */
  'review.window': async (held, sender) => {
    if (await showReview(tabOf(sender), held)) await noteOpened(held.draft, await checkHeld(held));
    return success(null);
  },

  'review.held': async ({ ticket }) => {
    const shown = await findReviewWindow(ticket);
    if (!shown) return failure('no-ticket');
    const { draft, images, question, manual, changed } = shown;
    const { settings } = await loadSettings(browser.storage.local);
    return success({
      draft,
      images,
      question,
      manual,
      changed,
      findings: await checkHeld(shown),
      pack: await reviewPack(),
      settings: guardSettings(settings),
    });
  },

  'clearance.revoke': async (_request, sender) => {
    await revoke(tabOf(sender));
    return success(null);
  },

  'clearance.extend': async ({ subject }, sender) => {
    await changeClearance(tabOf(sender), (current) =>
      current?.subject === subject ? extendClearance(current, Date.now()) : current,
    );
    return success(null);
  },

  /** The page itself says that the publication waits; said once, and only for what was cleared in this tab. */
  'publish.waits': async ({ subject, why }, sender) => {
    const clearance = await findClearance(tabOf(sender));
    if (clearance?.subject !== subject) return failure('not-cleared');
    const { platform, account, surface } = clearance;
    await record({ kind: 'publish.pending', platform, account, surface, subject, data: { why } });
    return success(null);
  },
};

/** Together with what it answers. Nothing has been pasted to compare a draft with when its review moves into a window. */
function checkHeld({ draft, question, images }: HeldReview): Promise<readonly Finding[]> {
  return checkDraft({ ...draft, quoted: question }, { images, originals: [] });
}

async function passIn(tabId: number, review: PassedReview) {
  const passed = await notePassed(review);
  if (passed.ok) await rememberIgnored(review.settled);
  return passed.ok ? success(await release(review.draft, passed.value, tabId)) : passed;
}

/** From a review window: for the tab its ticket was made for, once; the guard of that tab then replays the click. */
async function passByTicket(ticket: string, review: PassedReview) {
  const shown = await takeTicket(ticket, (held) => isHeld(held, review));
  if (!shown) return failure('no-ticket');
  const passed = await passIn(shown.tabId, review);
  if (!passed.ok) await giveBack(ticket);
  else {
    const { draft, manual } = review;
    await tellTab(shown.tabId, 'review.passed', { ...passed.value, key: draftKey(draft), manual });
  }
  return passed;
}

/** Opens the way for exactly this content in this tab: witness first, then the clearance, then the fence. */
async function release(draft: Draft, subject: string, tabId: number) {
  const group = groupOf(draft);
  const { platform, account, surface } = draft;
  await armWitness(tabId);
  const { after } = await changeClearance(tabId, () =>
    openClearance(
      { subject, platform, account, surface, group, text: draft.fields[MAIN_FIELD] ?? '' },
      Date.now(),
    ),
  );
  await liftFence(tabId, group);
  await watchLapse(after?.until ?? Date.now());
  return { subject, expiresAt: after?.until ?? Date.now() };
}

/** Which requests this content may make: the group of the endpoints that publish its surface. */
function groupOf({ platform, surface }: Draft): EndpointGroup {
  const own = endpoints.filter((endpoint) => endpoint.platform === platform);
  return own.find((endpoint) => endpoint.surfaces.includes(surface))?.group ?? 'posts';
}

function isGuard(sender: Sender): boolean {
  return classify(sender) === 'content';
}

/** `classify` has made sure that a content script has a tab. */
function tabOf(sender: Sender): number {
  return sender.tab?.id ?? -1;
}
