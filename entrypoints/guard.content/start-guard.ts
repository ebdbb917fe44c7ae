import type { OverlayActions } from '#components/overlay/model.ts';
import { type Draft, isEmptyDraft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { type Review, settle, sign, tick } from '#utils/core/review/checklist.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { LevelCounts } from '#utils/messages/names.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { intentOfForm } from '#utils/sites/intents.ts';
import { isOrphan, listen, reasonOfSilence, startBoot } from './background-link.ts';
import { exportSheet } from './export-sheet.ts';
import { startHold } from './hold.ts';
import { startLiveCheck, writtenForm } from './live-check.ts';
import { startObserving } from './observe.ts';
import { startOverlay } from './overlay.ts';
import { watchPending } from './pending.ts';
import { type Recognition, watchRecognition } from './recognition.ts';
import { startRelease } from './release.ts';
import { startReviewAway } from './review-away.ts';
import { startReviewFlow } from './review-flow.ts';
import { startSaying } from './say.ts';

/** The guard of one document. Everything here is ours alone: nothing the page can reach switches it off. */
export function startGuard(site: Site): { readonly attacked: () => void } {
  const boot = startBoot(site.id);
  let seen: Recognition = { kind: 'idle', page: 'other', account: null, forms: [] };
  let counts: LevelCounts | null = null;

  const actions: OverlayActions = {
    onCheck: () => checkNow(),
    onManualReview: () => reviewByHand(),
    onDismiss: (notice) => overlay.dismiss(notice.kind),
    onFix: (finding) => flow.fix(finding),
    onSettle: (finding, outcome) => change((review) => settle(review, finding, outcome)),
    onTick: (id, on) => change((review) => tick(review, id, on)),
    onSign: (signatures) => change((review) => sign(review, signatures)),
    onPaste: (text) => flow.paste(text),
    onPass: () => void flow.pass().catch((error: unknown) => log.error('guard', 'pass', error)),
    onReturn: () => flow.back(),
    onExport: () => void exportNow().catch((error: unknown) => log.error('guard', 'export', error)),
  };

  const overlay = startOverlay(actions, () => {
    saying.lose('overlay-removed', seen);
    flow.moveAway();
  });
  const saying = startSaying(site, overlay);
  const release = startRelease(site, {
    onAwaitClick: () => overlay.notify({ kind: 'released' }),
    onChainStep: (subject) => void ask('clearance.extend', { subject }),
  });
  const away = startReviewAway(site, release);
  const flow = startReviewFlow({ site, overlay, release, away, boot });
  const observing = startObserving(site, boot);
  const lookForPending = watchPending(site, release);

  startHold(site, {
    admit: (intent, event, consume) =>
      release.admit(intent, event, consume) || observing.admit(intent, consume),
    hold: (intent) => openFor(intent),
    cancel: () => withdraw(),
  });
  listen({
    'publish.started': () => {
      release.started();
      overlay.dismiss('released');
    },
    'publish.result': ({ outcome, retryUntil }) => {
      release.answered(retryUntil);
      const retryMinutes = retryUntil === null ? null : Math.round((retryUntil - Date.now()) / 60_000);
      overlay.notify({ kind: 'result', outcome, retryMinutes });
      checkSoon();
    },
    'fence.blocked': () => {
      overlay.notify({ kind: 'blocked' });
      checkNow();
    },
    'check.now': () => checkNow(),
    'review.passed': (passed) => away.passed(passed),
    'settings.changed': (settings) => {
      overlay.show({ language: settings.language });
      void boot.renew(settings).then(() => observing.renew());
    },
  });
  const checkSoon = startLiveCheck(site, boot, (next) => {
    counts = next;
    saying.say(seen, counts);
  });
  watchRecognition(site, (next) => {
    seen = next;
    saying.say(seen, counts);
    lookForPending();
    checkSoon();
  });
  void boot().then((ready) => {
    if (!ready) return saying.lose(reasonOfSilence(), seen);
    overlay.show({ language: ready.settings.language });
    checkSoon();
  });

  function openFor(intent: Intent): void {
    const draft = site.readDraft(intent, document);
    if (!draft) return reviewByHand();
    if (release.isForOther(draft)) overlay.notify({ kind: 'changed' });
    withdraw();
    overlay.dismiss('released');
    start(intent, draft, false);
  }

  /** Takes back what was cleared and not used: the person broke off, or means to publish something else. */
  function withdraw(): void {
    const subject = release.revoke();
    if (subject) void ask('clearance.revoke', { subject });
  }

  function checkNow(): void {
    const form = writtenForm(site, findForms(site, document));
    if (!form) return seen.kind === 'lost' ? reviewByHand() : undefined;
    const draft = site.readDraft(intentOfForm(form), document);
    if (draft && !isEmptyDraft(draft)) openFor(intentOfForm(form));
  }

  function reviewByHand(): void {
    const draft: Draft = {
      platform: site.id,
      surface: site.forms[0]?.surface ?? 'composer',
      account: site.readAccount(document),
      fields: { [MAIN_FIELD]: '' },
      links: [],
      images: [],
      attachments: [],
      quoted: null,
    };
    start(null, draft, true);
  }

  function start(intent: Intent | null, draft: Draft, manual: boolean): void {
    void flow.open(intent, draft, manual).catch((error: unknown) => log.error('guard', 'open', error));
  }

  function change(step: (review: Review) => Review): void {
    const review = flow.review();
    if (review) flow.update(step(review));
  }

  async function exportNow(): Promise<void> {
    const review = flow.review();
    const ready = await boot();
    if (!review || !ready) return;
    await exportSheet(review, ready);
    overlay.notify({ kind: 'exported' });
  }

  return {
    attacked: () => {
      if (isOrphan()) saying.lose('updated', seen);
      else void ask('guard.attacked', { platform: site.id, page: seen.page });
    },
  };
}
