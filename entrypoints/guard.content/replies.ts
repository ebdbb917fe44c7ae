import type { FillOutcome, ReplyActions, ReplyPanelModel } from '#components/overlay/model.ts';
import type { Urgency } from '#utils/core/cases/case.ts';
import type { TriageProposal } from '#utils/core/replies/propose-triage.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { Inquiry, Site } from '#utils/sites/define-site.ts';
import { dockBeside } from './dock-beside.ts';
import { fillReply, formOf } from './fill-reply.ts';
import { startInquiries } from './inquiries.ts';
import type { Overlay } from './overlay.ts';
import { startPanelKeys } from './panel-keys.ts';
import { takeCaseStep } from './reply-case.ts';
import { startReplyChips } from './reply-chips.ts';

/** Longest message that is looked up, UTF-16 code units. */
const LONGEST = 20_000;

/** Chips and the panel 「答复建议」 for the comments and messages of a page. Nothing is put into the page but on a press. */
export function startReplies(site: Site, overlay: Overlay) {
  const inquiries = startInquiries(site);
  const chips = startReplyChips(overlay, inquiries);
  let own: AbortController | null = null;
  let idle = 0;
  let round = 0;
  let open: Inquiry | null = null;
  /** The panel came by itself: it also goes by itself. */
  let byItself = false;
  let boxes: ReadonlySet<HTMLElement> = new Set();
  let caret: Range | null = null;
  let caseId: string | null = null;
  /** The words of the open inquiry, read or pasted. */
  let asked = '';
  let returnTo: HTMLElement | null = null;

  const panel = () => overlay.model().replyPanel;
  const show = (change: Partial<ReplyPanelModel>) => {
    const before = panel();
    if (before) overlay.show({ replyPanel: { ...before, ...change } });
  };

  function openPanel(inquiry: Inquiry | null, change: Partial<ReplyPanelModel>): void {
    // What was asked for another one is not shown with this.
    round += 1;
    open = inquiry;
    byItself = change.focused === false;
    caret = null;
    caseId = null;
    asked = inquiry?.text ?? '';
    noteCaret();
    if (document.activeElement !== overlay.root()?.host)
      returnTo = document.activeElement as HTMLElement | null;
    overlay.show({
      replyPanel: {
        inquiry,
        list: inquiry ? [] : inquiries.all().map(({ key, author, text }) => ({ key, author, text })),
        answers: 'none',
        triage: null,
        limit: (inquiry && site.replyLimits?.[inquiry.surface]) ?? null,
        outcome: null,
        choices: null,
        hasCase: false,
        dock: dockFor(inquiry),
        focused: true,
        ...change,
      },
    });
    chips.draw();
    if (inquiry) void offerCase(inquiry).catch(failed);
  }

  async function offerCase(inquiry: Inquiry): Promise<void> {
    const answer = await ask('case.choices', {});
    if (answer.ok && open === inquiry) show({ choices: answer.value });
  }

  async function takeStep(category: string, urgency: Urgency, to: string | null): Promise<void> {
    const known = open;
    if (!known || !asked) return;
    const deadline = panel()?.choices?.deadline ?? null;
    const step = { category, urgency, deadline, to };
    const { id, outcome } = await takeCaseStep(site, { author: known.author, text: asked }, caseId, step);
    if (open !== known) return;
    caseId = id;
    show({ outcome, hasCase: id !== null });
  }

  function dockFor(inquiry: Inquiry | null): ReplyPanelModel['dock'] {
    const box = inquiry?.box;
    return dockBeside(inquiry ? [inquiry.element, (box && formOf(site, box)?.container) ?? box ?? null] : []);
  }

  function close(): void {
    round += 1;
    if (!panel()) return;
    const had = overlay.root()?.activeElement?.closest('.reply-panel');
    open = null;
    overlay.show({ replyPanel: null });
    if (had) returnTo?.focus({ preventScroll: true });
  }

  async function suggest(
    inquiry: Inquiry,
    text: string,
    byPerson: boolean,
  ): Promise<ReplyPanelModel['answers']> {
    const { surface } = inquiry;
    const request = { text: text.slice(0, LONGEST), platform: site.id, surface, asked: byPerson };
    const answer = await ask('answers.suggest', request);
    if (answer.ok) return answer.value.matters;
    return answer.error === 'no-library' ? 'noLibrary' : 'failed';
  }

  /** How urgent the words look, `null` where nobody says. It waits for no library. */
  async function triage(text: string): Promise<TriageProposal | null> {
    const answer = await ask('inquiry.triage', { text: text.slice(0, LONGEST) });
    return answer.ok ? answer.value : null;
  }

  function openFor(inquiry: Inquiry): void {
    openPanel(inquiry, {});
    if (inquiry.text) answer(inquiry, inquiry.text);
  }

  /** Shows what there is to say to these words, the pressing part as soon as it is known. */
  function answer(inquiry: Inquiry, text: string): void {
    round += 1;
    const turn = round;
    show({ answers: 'asking', triage: null });
    const showNow = (change: Partial<ReplyPanelModel>) => turn === round && show(change);
    void triage(text)
      .then((proposal) => showNow({ triage: proposal }))
      .catch(failed);
    void suggest(inquiry, text, true)
      .then((answers) => showNow({ answers }))
      .catch(failed);
  }

  /** A reply box was opened: what can be suggested is shown beside it, and nothing is said where nothing can. */
  async function offer(inquiry: Inquiry): Promise<void> {
    if (!inquiry.text || (panel() && !byItself)) return;
    round += 1;
    const turn = round;
    const [answers, proposal] = await Promise.all([
      suggest(inquiry, inquiry.text, false),
      triage(inquiry.text),
    ]);
    if (turn !== round) return;
    const still = inquiries.again(inquiry);
    const isAnswered = typeof answers !== 'string' && answers.some(({ suggestions }) => suggestions.length);
    if (still?.box && (isAnswered || proposal?.level === 'emergency'))
      openPanel(still, { answers, triage: proposal, focused: false });
  }

  /** Nobody would miss the panel once its box is gone: it came by itself, or has done what it was opened for. */
  function isDone(): boolean {
    const inUse = overlay.root()?.activeElement?.closest('.reply-panel');
    return !inUse && (byItself || panel()?.outcome?.kind === 'filled');
  }

  /** The page changed and has come to rest. */
  function settle(): void {
    idle = 0;
    inquiries.stale();
    const all = inquiries.all();
    if (overlay.model().hasInquiries !== all.length > 0) overlay.show({ hasInquiries: all.length > 0 });
    const before = boxes;
    boxes = new Set(all.flatMap(({ box }) => box ?? []));
    if (open && isDone() && !inquiries.again(open)?.box) close();
    const opened = inquiries.all().find(({ box }) => box && !before.has(box));
    if (opened) void offer(opened).catch(failed);
    chips.renew();
  }

  async function fill(text: string, answer: string, rank: number): Promise<void> {
    const known = open;
    if (!known) return;
    const outcome = await fillReply(site, inquiries, known, text, caret);
    if (outcome.kind === 'filled') {
      const { surface } = known;
      void ask('reply.inserted', {
        platform: site.id,
        account: site.readAccount(document),
        surface,
        answer,
        rank,
      });
    }
    if (open === known) tell(outcome, inquiries.again(known) ?? known);
  }

  function tell(outcome: FillOutcome, now: Inquiry): void {
    show({ outcome, dock: dockFor(now) });
  }

  const noteCaret = () => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (range && open?.box?.contains(range.endContainer)) caret = range.cloneRange();
  };
  const failed = (error: unknown) => log.error('replies', 'suggest', error);

  /** Opens the panel for the inquiry the person is at, or the list; `false` where there is none. */
  function openByKey(): boolean {
    if (!own || overlay.model().review) return false;
    const active = document.activeElement;
    const [first, second] = inquiries.all();
    const here = (active && inquiries.around(active)) ?? chips.pointed() ?? (second ? null : first);
    if (!first) return false;
    actions.onReplyOpen(here?.key ?? null);
    return true;
  }

  const actions: ReplyActions = {
    onReplyOpen(key) {
      if (key === null) return openPanel(null, {});
      inquiries.stale();
      const [found, second] = inquiries.all().filter((one) => one.key === key);
      if (found && !second) openFor(found);
    },
    onReplyClose: close,
    onReplyAsk(text) {
      const known = open;
      if (!known) return;
      asked = text.slice(0, LONGEST);
      answer(known, text);
    },
    onReplyFill: (text, answer, rank) => void fill(text, answer, rank).catch(failed),
    onReplyCase: (...step) => void takeStep(...step).catch(failed),
  };
  const stopKeys = startPanelKeys(overlay, { onEscape: close, onOpen: openByKey });

  function turn(next: boolean): void {
    if (next === (own !== null) || !site.findInquiries) return;
    if (!next) return stop();
    own = new AbortController();
    const options = { capture: true, passive: true, signal: own.signal };
    for (const type of ['pointerover', 'focusin']) addEventListener(type, chips.point, options);
    for (const type of ['scroll', 'resize', 'transitionend']) addEventListener(type, chips.follow, options);
    document.addEventListener('selectionchange', noteCaret, options);
    look();
  }

  function look(): void {
    if (own && !idle) idle = requestIdleCallback(settle, { timeout: 500 });
  }

  function stop(): void {
    own?.abort();
    own = null;
    if (idle) cancelIdleCallback(idle);
    idle = 0;
    close();
    chips.stop();
    overlay.show({ hasInquiries: false });
  }

  return {
    actions,
    look,
    /** The one switch: off leaves nothing behind. */
    turn,
    stop: () => {
      stopKeys();
      if (own) stop();
    },
  };
}
