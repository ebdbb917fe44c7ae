import './marks.css';
import { replaceRange, textOf } from '#utils/dom/editable.ts';
import type { Site } from '#utils/sites/define-site.ts';
import { freshen, intentOfForm } from '#utils/sites/intents.ts';
import { type Checked, startBoard } from './mark-board.ts';
import { startMarkCard } from './mark-card.ts';
import type { Overlay } from './overlay.ts';

/**
 * Underlines findings in the page's own boxes and explains them on request. Nothing is put into the page: ranges are
 * registered with the browser, what cannot be registered is drawn in our own overlay. `soon` asks for another check.
 */
export function startMarks(site: Site, overlay: Overlay, soon: () => void) {
  let checked: Checked | null = null;
  let on = false;
  let frame = 0;
  const board = startBoard(overlay.root);
  const card = startMarkCard(overlay, board);
  const listening = new Map<Document, AbortController>();

  function show(next: Checked | null): void {
    if (!on) return;
    checked = next;
    board.show(next);
    card.settle();
    listen(next);
    draw();
  }

  /** Puts drawn lines and the card where their words are now, before the next paint. */
  function draw(): void {
    if (!on || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      drawNow();
    });
  }

  /** The same after the next paint: the frame that shows a typed character is not kept waiting by us. */
  function drawLater(): void {
    if (!on || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      setTimeout(drawNow);
    });
  }

  function drawNow(): void {
    if (!on) return;
    const lines = overlay.model().review ? [] : board.drawnLines();
    if (JSON.stringify(lines) !== JSON.stringify(overlay.model().marks)) overlay.show({ marks: lines });
    card.follow();
  }

  /** Our own document always, a frame while a box of the form stands in it: its events stay inside. */
  function listen(next: Checked | null): void {
    const boxes = Object.values(next?.form.editors ?? {});
    const documents = new Set([document, ...boxes.map((editor) => editor.ownerDocument)]);
    for (const [old, own] of listening) {
      if (documents.has(old)) continue;
      own.abort();
      listening.delete(old);
    }
    for (const each of documents) if (!listening.has(each)) listening.set(each, listenIn(each));
  }

  function listenIn(each: Document): AbortController {
    const own = new AbortController();
    const view = each.defaultView;
    const options = { capture: true, passive: true, signal: own.signal };
    for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
      view?.addEventListener(type, draw, options);
    view?.addEventListener('input', typed, options);
    view?.addEventListener('pointermove', card.point, options);
    view?.addEventListener('keydown', card.press, { capture: true, signal: own.signal });
    return own;
  }

  function typed({ target }: Event): void {
    // No `instanceof`: a node of a frame is of another realm.
    const node = target as Node | null;
    if (!node || !('ownerDocument' in node)) return;
    board.follow(node);
    card.close();
    if (node.ownerDocument !== document) soon();
    drawLater();
  }

  /** 「采用建议」: only into the very text that was checked, as one native undo step, read back. */
  function take(): void {
    const finding = card.finding();
    const target = checked && freshen(site, document, intentOfForm(checked.form));
    const editor = finding && target?.form?.editors[finding.field];
    card.close();
    if (!finding || !editor || finding.fix === null) return;
    const reading = target.form?.reading ?? {};
    const current = textOf(editor, reading) === checked?.draft.fields[finding.field];
    const { start, end, fix } = finding;
    if (!current || !replaceRange(editor, start, end, fix, reading)) overlay.notify({ kind: 'fixFailed' });
    soon();
  }

  function stop(): void {
    on = false;
    checked = null;
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
    for (const own of listening.values()) own.abort();
    listening.clear();
    card.stop();
    board.show(null);
    if (overlay.model().marks.length) overlay.show({ marks: [] });
  }

  return {
    show,
    draw,
    take,
    /** Leaves the card by the keyboard: the box has the caret again. */
    leave: () => card.close(true),
    /** The one switch: off leaves nothing behind. */
    turn(next: boolean): void {
      if (next === on) return;
      if (!next) return stop();
      on = true;
      soon();
    },
    stop,
  };
}
