import type { Finding } from '#utils/core/checks/finding.ts';
import { type Draft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import {
  compareWith,
  openReview,
  type Review,
  refresh,
  reopen,
  rewrite,
  settle,
  settledFindings,
} from '#utils/core/review/checklist.ts';
import { joinFixes } from '#utils/core/review/fix-together.ts';
import type { LinkEnd } from '#utils/core/sources/judge-link.ts';
import { isTextControl, replaceRange } from '#utils/dom/editable.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { LostReason } from '#utils/messages/names.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { freshen } from '#utils/sites/intents.ts';
import { type Boot, reasonOfSilence } from './background-link.ts';
import type { Checks } from './checks.ts';
import type { Images } from './images.ts';
import type { Overlay } from './overlay.ts';
import type { Release } from './release.ts';
import type { ReviewAway } from './review-away.ts';
import { startTrace } from './trace.ts';

export interface FlowParts {
  readonly site: Site;
  readonly overlay: Overlay;
  readonly release: Release;
  readonly away: ReviewAway;
  readonly boot: () => Promise<Boot | null>;
  readonly checks: Checks;
  readonly images: Images;
  readonly onTrouble: (reason: LostReason) => void;
  /** A review was recorded: whatever stood in the way of that is over. */
  readonly onRecorded: () => void;
}

/** One post's way through 「发布前审核」: open, fix, pass or return. At most one review is open in a frame. */
export function startReviewFlow(parts: FlowParts) {
  const { site, overlay, release, away, boot, checks, images, onTrouble, onRecorded } = parts;
  let intent: Intent | null = null;
  /** Fixes are taken one after the other: each is judged before the next is written. */
  let fixing: Promise<void> = Promise.resolve();
  let judging = 0;

  const review = () => overlay.model().review;
  const trace = startTrace(overlay);
  const update = (next: Review) => {
    const before = review();
    overlay.show({ review: next });
    void trace(before, next).catch((error: unknown) => log.error('review', 'trace', error));
  };
  /** Files that wait for an answer go on waiting when a review is over. */
  const waiting = () => overlay.model().notices.filter(({ kind }) => kind === 'located');
  const read = (): Draft | null => intent && site.readDraft(freshen(site, document, intent), document);

  async function open(next: Intent | null, draft: Draft, manual = false): Promise<void> {
    if (overlay.isGone()) return away.open(next, draft, manual);
    const [ready, findings] = await Promise.all([boot(), checks(draft)]);
    if (!ready || !findings || review()) return;
    intent = next;
    const { pack, settings } = ready;
    update(openReview({ draft, findings, pack, signatures: settings.signatures, manual }));
    void ask('review.opened', { draft, findings });
  }

  /** The page no longer shows what was reviewed: everything is judged again. */
  async function startOver(draft: Draft): Promise<void> {
    overlay.notify({ kind: 'changed' });
    overlay.show({ busy: true });
    const findings = await checks(draft, review()?.originals);
    overlay.show({ busy: false });
    const current = review();
    if (!current) return;
    if (findings) update(reopen(current, draft, findings));
    else overlay.notify({ kind: 'passFailed' });
  }

  async function pass(): Promise<void> {
    const current = review();
    if (!current || overlay.model().busy) return;
    overlay.dismiss('changed');
    const now = current.manual ? current.draft : read();
    if (!now) return overlay.notify({ kind: 'passFailed' });
    if (draftKey(now) !== draftKey(current.draft)) return startOver(now);
    overlay.show({ busy: true });
    const answer = await ask('review.pass', {
      draft: current.draft,
      images: await images.factsOf(current.draft),
      settled: settledFindings(current),
      ticks: current.ticks,
      signatures: current.signatures,
      manual: current.manual,
      originals: current.originals,
      ticket: null,
    });
    overlay.show({ busy: false });
    if (!answer.ok) return refuse(answer.error);
    onRecorded();
    await letGo(current, answer.value);
  }

  /**
   * Re-read and replay in one turn: between the comparison and the click the page gets no chance to change anything.
   * The dialog goes first, since giving the focus back already lets the page run.
   */
  async function letGo(
    current: Review,
    { subject, expiresAt }: { subject: string; expiresAt: number },
  ): Promise<void> {
    const key = draftKey(current.draft);
    overlay.show({ review: null, notices: waiting() });
    const target = intent && freshen(site, document, intent);
    const again = current.manual ? current.draft : read();
    if (again && draftKey(again) === key) {
      intent = null;
      return release.replay(target, { subject, key, until: expiresAt });
    }
    void ask('clearance.revoke', { subject });
    update(current);
    await startOver(again ?? current.draft);
  }

  function refuse(error: string): void {
    if (error === 'storage') onTrouble('storage');
    if (error === 'no-reply') onTrouble(reasonOfSilence());
    overlay.notify({ kind: 'passFailed' });
  }

  function close(): void {
    overlay.show({ review: null, busy: false, notices: waiting() });
    intent = null;
  }

  function back(): void {
    const current = review();
    if (!current) return;
    const settled = settledFindings(current);
    void ask('review.return', { draft: current.draft, settled, ticket: null });
    close();
  }

  /** The page threw the open dialog out: its review goes on elsewhere, from the start. */
  function moveAway(): void {
    const current = review();
    if (!current || overlay.model().busy) return;
    const held = intent;
    close();
    away.open(held, current.draft, current.manual);
  }

  /**
   * 「采用建议」, 「一键脱敏」, 「同类全部采用」: written into the page's own editor, a field's as one undo step, in rich text
   * one a line, then read back.
   */
  function fix(findings: readonly Finding[]): void {
    fixing = fixing.then(() => fixNow(findings)).catch((error: unknown) => log.error('review', 'fix', error));
  }

  async function fixNow(pressed: readonly Finding[]): Promise<void> {
    const current = review();
    const target = intent && freshen(site, document, intent);
    const form = target?.form;
    const wanted = current
      ? [...new Set(pressed.flatMap((finding) => standing(current, finding) ?? []))]
      : [];
    if (!current || !form || !wanted.length) return fail();
    const before = site.readDraft(target, document);
    if (!before || draftKey(before) !== draftKey(current.draft)) return startOver(before ?? current.draft);
    const isRich = (field: string) => !isTextControl(form.editors[field] ?? document.body);
    let taken = current;
    let isWritten = true;
    for (const { field, start, end, text, findings } of joinFixes(current, wanted, isRich)) {
      const editor = form.editors[field];
      isWritten =
        editor !== undefined &&
        overlay.withPageActive(() => replaceRange(editor, start, end, text, form.reading));
      // A page that did not take one is not written to any further.
      if (!isWritten) break;
      for (const finding of findings) taken = settle(taken, finding, { kind: 'fixed' });
    }
    const after = read();
    if (!after) return fail();
    await judge(taken, after);
    if (!isWritten) fail();
  }

  /** The review of a changed draft, once it is known what is found in it; an older answer is of no use any more. */
  async function judge(changed: Review, draft: Draft): Promise<void> {
    judging += 1;
    const turn = judging;
    const findings = await checks(draft, changed.originals);
    const current = review();
    if (!current || turn !== judging) return;
    if (!findings) return overlay.notify({ kind: 'passFailed' });
    const { ticks, signatures } = current;
    update(refresh({ ...changed, ticks, signatures }, draft, findings));
  }

  function fail(): void {
    log.warn('review', 'fix not taken');
    overlay.notify({ kind: 'fixFailed' });
  }

  /** 「查看去向」: the background opens the link and tells where it ended; nothing is sent from here. */
  async function resolve({ text }: Finding): Promise<LinkEnd | null> {
    const current = review();
    const answer = current && (await ask('link.resolve', { draft: current.draft, text }));
    return answer?.ok ? answer.value : null;
  }

  /** A review by hand: the text is what the person pasted. */
  function paste(text: string): void {
    const current = review();
    if (!current) return;
    const draft = { ...current.draft, fields: { [MAIN_FIELD]: text } };
    // The box shows every key at once; what is found in it follows.
    update(rewrite(current, draft));
    void judge(current, draft).catch((error: unknown) => log.error('review', 'paste', error));
  }

  /** 「比对」: what the original adds to the findings holds for this review, and for its passing. */
  function compare(original: string): void {
    const current = review();
    if (!current) return;
    const compared = compareWith(current, original);
    update(compared);
    void judge(compared, current.draft).catch((error: unknown) => log.error('review', 'compare', error));
  }

  return { open, pass, back, fix, paste, compare, resolve, update, review, moveAway };
}

/** The finding a person pressed, in a review that may have been judged again since: the nearest of its like. */
function standing({ findings }: Review, pressed: Finding): Finding | null {
  if (findings.includes(pressed)) return pressed;
  const alike = findings.filter(
    ({ kind, field, text }) => kind === pressed.kind && field === pressed.field && text === pressed.text,
  );
  const distance = ({ start }: Finding) => Math.abs(start - pressed.start);
  return alike.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

export type ReviewFlow = ReturnType<typeof startReviewFlow>;
