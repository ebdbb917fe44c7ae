import type { Finding } from '#utils/core/checks/finding.ts';
import { originOf, visibleBox } from '#utils/dom/visible-box.ts';
import type { Board, Mark } from './mark-board.ts';
import type { Overlay } from './overlay.ts';

/** How long the pointer rests on a mark before it is explained, and how long it may be on its way to the card. */
const REST_MS = 150;
const LEAVE_MS = 300;

/** The card that explains one mark: opened by resting on it, or with Alt+Shift+↓. */
export function startMarkCard(overlay: Overlay, board: Board) {
  let open: Mark | null = null;
  let pointed: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let returnTo: HTMLElement | null = null;

  const card = () => overlay.model().markCard;
  const later = (ms: number, work: () => void) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  function show(mark: Mark, focused: boolean): void {
    const at = lineOf(mark);
    if (!at || overlay.model().review) return close();
    open = mark;
    overlay.show({ markCard: { finding: mark.finding, at, focused } });
  }

  function close(giveBack = false): void {
    cancel();
    pointed = null;
    open = null;
    if (!card()) return;
    overlay.show({ markCard: null });
    if (giveBack) returnTo?.focus({ preventScroll: true });
  }

  /** A pointer moved over the page or over us. */
  function point(event: PointerEvent): void {
    const target = event.target as Element | null;
    if (!target || event.buttons || card()?.focused || !board.marks().length) return;
    if (target === overlay.root()?.host) return cancel();
    const { left, top } = originOf(target);
    const mark = board.at(event.clientX + left, event.clientY + top, target);
    if (isSame(mark, pointed)) return;
    pointed = mark;
    if (mark && isSame(mark, open)) return cancel();
    if (mark) return later(REST_MS, () => show(mark, false));
    if (open) return later(LEAVE_MS, () => close());
    cancel();
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229 || overlay.model().review) return;
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (key === 'Escape' && card() && !card()?.focused) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return close();
    }
    if (key !== 'ArrowDown' || !altKey || !shiftKey || ctrlKey || metaKey || !board.marks().length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const next = findNext();
    if (!next) return;
    if (!card()?.focused) returnTo = focusedBox() ?? next.box.editor;
    cancel();
    if (!lineOf(next)) next.box.reveal(next.index);
    show(next, true);
  }

  /** The mark after the one explained, else the first at or after the caret; after the last comes the first. */
  function findNext(): Mark | null {
    const marks = board.marks();
    const from = open ? marks.findIndex((mark) => isSame(mark, open)) + 1 : -1;
    if (from > 0) return marks[from] ?? marks[0] ?? null;
    const here = focusedBox();
    const first = marks.findIndex(({ box }) => box.editor === here);
    const ahead = marks.find(
      (mark, index) => index >= first && !(mark.box.editor === here && mark.box.isPassed(mark.index)),
    );
    return ahead ?? marks[0] ?? null;
  }

  /** The marked box that has the caret, in our document or in a frame. */
  function focusedBox(): HTMLElement | null {
    const found = board.marks().find(({ box: { editor } }) => {
      const inside = editor.ownerDocument;
      const frame = inside.defaultView?.frameElement;
      return (
        editor.contains(inside.activeElement) && (inside === document || document.activeElement === frame)
      );
    });
    return found?.box.editor ?? null;
  }

  return {
    point,
    press,
    close,
    finding: (): Finding | null => open?.finding ?? null,
    /** The page was checked again: what is no longer found is no longer explained. */
    settle(): void {
      if (!open) return;
      const again = board.marks().find((mark) => isSame(mark, open));
      if (again) open = again;
      else close(card()?.focused);
    },
    /** The page moved under the card. */
    follow(): void {
      const shown = card();
      if (!open || !shown) return;
      const at = lineOf(open);
      if (!at || overlay.model().review) return close();
      const { left, top, bottom } = shown.at;
      if (at.left !== left || at.top !== top || at.bottom !== bottom)
        overlay.show({ markCard: { ...shown, at } });
    },
    stop: () => close(card()?.focused),
  };
}

/** Where the card goes: the first line that can be seen, else the box itself. */
function lineOf({ box, index }: Mark) {
  const line = box.lines()[index]?.[0] ?? visibleBox(box.editor);
  return line && { left: line.left, top: line.top, bottom: line.bottom };
}

function isSame(a: Mark | null, b: Mark | null): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [a.finding, b.finding];
  return (
    a.box.editor === b.box.editor &&
    one.kind === other.kind &&
    one.start === other.start &&
    one.end === other.end
  );
}
