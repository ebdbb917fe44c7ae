import type { OverlayActions } from '#components/overlay/model.ts';
import { type Draft, isEmptyDraft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { settle, sign, tick } from '#utils/core/review/checklist.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { GuardState, LevelCounts } from '#utils/messages/names.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { isOrphan, listen, reasonOfSilence, startBoot } from './background-link.ts';
import { exportSheet } from './export-sheet.ts';
import { startHold } from './hold.ts';
import { intentOfForm, startLiveCheck, writtenForm } from './live-check.ts';
import { startOverlay } from './overlay.ts';
import { type Recognition, watchRecognition } from './recognition.ts';
import { startRelease } from './release.ts';
import { startReviewFlow } from './review-flow.ts';

/** The guard of one document. Everything here is ours alone: nothing the page can reach switches it off. */
export function startGuard(site: Site): { readonly attacked: () => void } {
  const boot = startBoot(site.id);
  let seen: Recognition = { kind: 'idle', page: 'other', account: null, forms: [] };
  let counts: LevelCounts | null = null;
  let said = '';

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
    onExport: () => void exportNow(),
  };

  const overlay = startOverlay(actions, () => lose('overlay-removed'));
  const release = startRelease(site, { onAwaitClick: () => overlay.notify({ kind: 'released' }) });
  const flow = startReviewFlow({ site, overlay, release, boot });

  startHold(site, { admit: release.admit, hold: (intent) => openFor(intent) });
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
  });
  const checkSoon = startLiveCheck(site, boot, (next) => {
    counts = next;
    say();
  });
  watchRecognition(site, (next) => {
    seen = next;
    say();
  });
  void boot().then((ready) => {
    if (!ready) return lose(reasonOfSilence());
    overlay.show({ language: ready.settings.language });
    checkSoon();
  });

  /** Shows the state, and tells the background when it became another one. */
  function say(): void {
    if (isOrphan()) return lose('updated');
    const state: GuardState =
      seen.kind === 'guarding'
        ? { kind: 'guarding', counts }
        : seen.kind === 'lost'
          ? { kind: 'lost', reason: 'unrecognised' }
          : { kind: 'idle' };
    overlay.show({ state });
    report(state);
  }

  function lose(reason: Extract<GuardState, { kind: 'lost' }>['reason']): void {
    const state: GuardState = { kind: 'lost', reason };
    if (reason !== 'overlay-removed') overlay.show({ state });
    report(state);
  }

  function report(state: GuardState): void {
    const message = { platform: site.id, page: seen.page, account: seen.account, state };
    const text = JSON.stringify(message);
    if (text === said || isOrphan()) return;
    said = text;
    void ask('guard.state', message).then((answer) => {
      // Not delivered is not said: the next look tries again.
      if (!answer.ok) said = '';
    });
  }

  function openFor(intent: Intent): void {
    const draft = site.readDraft(intent, document);
    if (!draft) return reviewByHand();
    const revoked = release.revoke();
    if (revoked) {
      void ask('clearance.revoke', { subject: revoked });
      overlay.notify({ kind: 'changed' });
    }
    overlay.dismiss('released');
    start(intent, draft, false);
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

  function change(
    step: (review: NonNullable<ReturnType<typeof flow.review>>) => ReturnType<typeof flow.review>,
  ): void {
    const next = flow.review();
    const changed = next && step(next);
    if (changed) flow.update(changed);
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
      if (isOrphan()) lose('updated');
      else void ask('guard.attacked', { platform: site.id, page: seen.page });
    },
  };
}
