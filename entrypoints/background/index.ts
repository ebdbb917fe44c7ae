import { browser, defineBackground } from '#imports';
import { loadSettings } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';
import { route } from '#utils/messages/router.ts';
import { forgetDraft } from './check-drafts.ts';
import { changeClearance } from './clearances.ts';
import { DUE, ensureDueAlarm, noticeDue, openFromNotice, renewDue } from './due-notice.ts';
import { lowerFence } from './fence.ts';
import { answerHandlers } from './handlers/answers.ts';
import { suggestHandlers } from './handlers/answers-suggest.ts';
import { caseHandlers } from './handlers/cases.ts';
import { explanationHandlers } from './handlers/explanations.ts';
import { exportHandlers } from './handlers/exports.ts';
import { guardHandlers } from './handlers/guard.ts';
import { imageHandlers } from './handlers/images.ts';
import { linkHandlers } from './handlers/links.ts';
import { packHandlers } from './handlers/packs.ts';
import { provenanceHandlers } from './handlers/provenance.ts';
import { replyHandlers } from './handlers/replies.ts';
import { reviewHandlers } from './handlers/review.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { sourceHandlers } from './handlers/sources.ts';
import { LAPSE } from './lapse.ts';
import { sweepLedger } from './ledger.ts';
import { applyModes } from './modes.ts';
import { forgetPasted } from './pasted-passages.ts';
import { registerByKey } from './register-by-key.ts';
import { sweepRegistered } from './registered-pages.ts';
import { expireAnswers, watchRequests } from './requests.ts';
import { leaveReview } from './review-windows.ts';
import { openSidePanel } from './side-panel.ts';
import { forgetStatus } from './tab-status.ts';
import { tellTab } from './tabs.ts';

const EXPIRE = 'expire-answers';

// Every listener is registered before the first await: an event may be what woke this worker.
export default defineBackground(() => {
  const handlers = {
    ...guardHandlers,
    ...replyHandlers,
    ...imageHandlers,
    ...reviewHandlers,
    ...exportHandlers,
    ...explanationHandlers,
    ...settingsHandlers,
    ...packHandlers,
    ...sourceHandlers,
    ...provenanceHandlers,
    ...answerHandlers,
    ...suggestHandlers,
    ...caseHandlers,
    ...linkHandlers,
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void route(handlers, message, sender)
      .then(respond)
      .catch((error: unknown) => log.error('background', 'route', error));
    return true;
  });

  watchRequests();

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EXPIRE || name === LAPSE)
      void expireAnswers(Date.now()).catch((error) => log.error('background', EXPIRE, error));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DUE) void noticeDue().catch((error) => log.error('background', DUE, error));
  });
  browser.notifications.onClicked.addListener(
    (id) => void openFromNotice(id).catch((error) => log.error('background', 'notice', error)),
  );
  void ensureDueAlarm().catch((error: unknown) => log.error('background', 'alarm', error));
  void Promise.resolve(browser.alarms.create(EXPIRE, { periodInMinutes: 1 })).catch((error: unknown) =>
    log.error('background', 'alarm', error),
  );

  // Another version may read rows differently; within one version nothing changes.
  const applySettings = () =>
    void loadSettings(browser.storage.local)
      .then(({ settings }) => applyModes(settings.guard))
      .catch((error: unknown) => log.error('background', 'modes', error));
  const countDue = () => void renewDue().catch((error: unknown) => log.error('background', DUE, error));
  browser.runtime.onStartup.addListener(applySettings);
  browser.runtime.onStartup.addListener(sweepRegistered);
  browser.runtime.onStartup.addListener(countDue);
  browser.runtime.onInstalled.addListener(() => {
    applySettings();
    countDue();
    void sweepLedger().catch((error: unknown) => log.error('background', 'sweep', error));
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    forgetDraft(tabId);
    void Promise.all([
      changeClearance(tabId, () => null),
      lowerFence(tabId),
      forgetPasted(tabId),
      forgetStatus(tabId),
      leaveReview(tabId),
    ]).catch((error: unknown) => log.error('background', 'tab closed', error));
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-desk' && tab) openSidePanel(tab);
    if (command === 'check-now' && tab?.id !== undefined) void tellTab(tab.id, 'check.now', {});
    if (command === 'register-source' && tab?.id !== undefined)
      void registerByKey(tab.id).catch((error: unknown) => log.error('background', command, error));
  });
});
