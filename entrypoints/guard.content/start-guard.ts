import type { OverlayActions } from '#components/overlay/model.ts';
import { browser } from '#imports';
import { type Draft, isEmptyDraft, plainDraft } from '#utils/core/draft/draft.ts';
import { type Review, settle, sign, tick } from '#utils/core/review/checklist.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { LevelCounts } from '#utils/messages/names.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { describePage } from '#utils/sites/diagnosis.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { intentOfForm } from '#utils/sites/intents.ts';
import { applyPatches, type Patched } from '#utils/sites/patches.ts';
import { isOrphan, listen, reasonOfSilence, startBoot } from './background-link.ts';
import { startChecks } from './checks.ts';
import { exportSheet } from './export-sheet.ts';
import { startHold } from './hold.ts';
import { startImageHold } from './image-hold.ts';
import { startImages } from './images.ts';
import { startLiveCheck, writtenForm } from './live-check.ts';
import { startMarks } from './marks.ts';
import { startObserving } from './observe.ts';
import { startOverlay } from './overlay.ts';
import { watchPasted } from './pasted.ts';
import { watchPending } from './pending.ts';
import { type Recognition, watchRecognition } from './recognition.ts';
import { startRelease } from './release.ts';
import { startReplies } from './replies.ts';
import { startReviewAway } from './review-away.ts';
import { startReviewFlow } from './review-flow.ts';
import { startSaying } from './say.ts';

export interface Guard {
  /** The framework's context was switched off: an update, or an attack by the page. */
  readonly attacked: () => void;
  /** Ends everything this document was given: listeners, observers, timers, our element. */
  readonly stop: () => void;
}

/** The guard of one document. Everything here is ours alone: nothing the page can reach switches it off. */
export function startGuard(given: Site): Guard {
  const images = startImages(() => {
    checks.forget();
    checking.soon();
  });
  const site = images.withShortSources(given);
  const onAnswer = (answered: boolean) => {
    if (answered) saying.mend('no-background');
    else saying.lose(reasonOfSilence(), seen);
  };
  const boot = startBoot(site.id, onAnswer);
  const checks = startChecks(site, images, onAnswer);
  let seen: Recognition = { kind: 'idle', page: 'other', account: null, forms: [], missing: null };
  let counts: LevelCounts | null = null;
  // Asked for now: an orphan has nobody left to ask.
  const { version } = browser.runtime.getManifest();
  let patched: Patched | null = null;

  const actions: OverlayActions = {
    onCheck: () => checkNow(),
    onManualReview: () => reviewByHand(),
    onReport: () => describeHere(),
    onMarkFix: () => marks.take(),
    onMarkClose: () => marks.leave(),
    onReplyOpen: (key) => replies.actions.onReplyOpen(key),
    onReplyClose: () => replies.actions.onReplyClose(),
    onReplyAsk: (text) => replies.actions.onReplyAsk(text),
    onReplyFill: (...fill) => replies.actions.onReplyFill(...fill),
    onReplyCase: (...step) => replies.actions.onReplyCase(...step),
    onDismiss: (notice) => overlay.dismiss(notice.kind),
    onLocation: (remove) => imageHold.answer(remove),
    onFix: (finding) => flow.fix([finding]),
    onFixAll: (findings) => flow.fix(findings),
    onResolve: (finding) => flow.resolve(finding),
    onSettle: (finding, outcome) => change((review) => settle(review, finding, outcome)),
    onTick: (id, on) => change((review) => tick(review, id, on)),
    onSign: (signatures) => change((review) => sign(review, signatures)),
    onPaste: (text) => flow.paste(text),
    onCompare: (original) => flow.compare(original),
    onPass: () => void flow.pass().catch((error: unknown) => log.error('guard', 'pass', error)),
    onReturn: () => flow.back(),
    onExport: () => void exportNow().catch((error: unknown) => log.error('guard', 'export', error)),
  };

  const overlay = startOverlay(actions, () => {
    saying.lose('overlay-removed', seen);
    flow.moveAway();
  });
  // First of all that listens to keys.
  const replies = startReplies(site, overlay);
  const saying = startSaying(site, overlay);
  const release = startRelease(site, {
    onAwaitClick: () => overlay.notify({ kind: 'released' }),
    onChainStep: (subject) => void ask('clearance.extend', { subject }),
  });
  const away = startReviewAway(site, release, images);
  const flow = startReviewFlow({
    site,
    overlay,
    release,
    away,
    boot,
    checks,
    images,
    onTrouble: (reason) => saying.lose(reason, seen),
    onRecorded: () => saying.mend('storage'),
  });
  const observing = startObserving(site, boot, checks, (intent) => openFor(intent));
  const imageHold = startImageHold(overlay, images);
  const pending = watchPending(site, release);
  const stopPasted = watchPasted(site);

  const stopHold = startHold(site, {
    admit: (intent, event, consume) =>
      release.admit(intent, event, consume) || observing.admit(intent, consume),
    hold: (intent) => (observing.isObserved(intent) ? observing.judge(intent) : openFor(intent)),
    cancel: () => withdraw(),
    broken: (error) => {
      log.error('guard', 'judge', error);
      saying.lose('unrecognised', seen);
    },
  });
  const stopListening = listen({
    'publish.started': () => {
      release.started();
      images.forget();
      overlay.dismiss('released');
    },
    'publish.result': ({ outcome, retryUntil }) => {
      release.answered(retryUntil);
      const retryMinutes = retryUntil === null ? null : Math.round((retryUntil - Date.now()) / 60_000);
      overlay.notify({ kind: 'result', outcome, retryMinutes });
      checking.soon();
    },
    'fence.blocked': () => {
      overlay.notify({ kind: 'blocked' });
      checkNow();
    },
    'check.now': () => checkNow(),
    'review.passed': (passed) => away.passed(passed),
    'settings.changed': (settings) => {
      overlay.show({ language: settings.language });
      marks.turn(settings.marks);
      replies.turn(settings.suggestions);
      checks.forget();
      void boot.renew(settings).then(() => observing.renew());
      checking.soon();
    },
    'pack.changed': (pack) => {
      checks.forget();
      void boot.renewPack(pack);
      checking.soon();
    },
  });
  const checking = startLiveCheck(site, checks, (next, checked) => {
    counts = next;
    saying.say(seen, counts);
    marks.show(checked);
  });
  const marks = startMarks(site, overlay, checking.soon);
  const recognition = watchRecognition(site, {
    isOff: () => patched?.off ?? false,
    onLook: (next) => {
      seen = next;
      saying.say(seen, counts);
      pending.look();
      marks.draw();
      replies.look();
      checking.soon();
    },
  });
  void boot().then((ready) => {
    if (!ready) return;
    patched = applyPatches(site, ready.pack.sitePatches, document);
    overlay.show({ language: ready.settings.language });
    marks.turn(ready.settings.marks);
    replies.turn(ready.settings.suggestions);
    recognition.look();
  });

  function openFor(intent: Intent): void {
    const draft = patched?.off ? null : site.readDraft(intent, document);
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
    const surface = site.forms[0]?.surface ?? 'composer';
    start(null, plainDraft('', { platform: site.id, surface, account: site.readAccount(document) }), true);
  }

  function start(intent: Intent | null, draft: Draft, manual: boolean): void {
    void flow.open(intent, draft, manual).catch((error: unknown) => log.error('guard', 'open', error));
  }

  function change(step: (review: Review) => Review): void {
    const review = flow.review();
    if (review) flow.update(step(review));
  }

  function describeHere(): string {
    const { state } = overlay.model();
    return describePage(site, document, {
      version,
      userAgent: navigator.userAgent,
      address: location.href,
      page: seen.page,
      state: state.kind === 'lost' ? state.reason : state.kind,
    });
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
    stop: () => {
      stopHold();
      stopListening();
      imageHold.stop();
      observing.stop();
      stopPasted();
      checking.stop();
      marks.stop();
      replies.stop();
      recognition.stop();
      pending.stop();
      release.stop();
      overlay.stop();
      patched?.undo();
    },
  };
}
