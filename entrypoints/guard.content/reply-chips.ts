import type { ReplyChip } from '#components/overlay/model.ts';
import { visibleBox } from '#utils/dom/visible-box.ts';
import type { Inquiry } from '#utils/sites/define-site.ts';
import type { Inquiries } from './inquiries.ts';
import type { Overlay } from './overlay.ts';

/** How long the pointer may be on its way from a comment to its chip. */
const LEAVE_MS = 400;
const WIDTH = { zh_CN: 82, en: 132 };
const HEIGHT = 26;
const GAP = 4;
/** Open boxes beyond this many get no chip of their own. */
const MOST = 6;

/** Chips beside the comment under the pointer or with the focus, and beside those whose reply box is open. */
export function startReplyChips(overlay: Overlay, inquiries: Inquiries) {
  let pointed: Inquiry | null = null;
  let over: EventTarget | null = null;
  let leaving: ReturnType<typeof setTimeout> | null = null;
  let frame = 0;

  const stay = () => {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
  };

  function point({ target }: Event): void {
    if (target === over || !(target instanceof Element)) return;
    over = target;
    stay();
    if (target === overlay.root()?.host) return;
    const found = inquiries.around(target);
    if (found) {
      pointed = found;
      return draw();
    }
    if (pointed)
      leaving = setTimeout(() => {
        pointed = null;
        draw();
      }, LEAVE_MS);
  }

  /** Where the chips belong now, before the next paint. */
  function draw(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      show([...(pointed ? [pointed] : []), ...inquiries.all().filter(({ box }) => box)]);
    });
  }

  function show(wanted: readonly Inquiry[]): void {
    // The one whose panel is open needs none.
    const shown = overlay.model().replyPanel?.inquiry?.key;
    const others = wanted.filter(({ key }) => key !== shown).slice(0, MOST);
    const places = others.map((inquiry) => [inquiry.key, placeOf(inquiry)] as const);
    const chips = [...new Map(places).values()].filter((chip) => chip !== null);
    if (JSON.stringify(chips) !== JSON.stringify(overlay.model().replyChips))
      overlay.show({ replyChips: chips });
  }

  /** Outside to the right, where the page leaves room; else on the upper edge, where comments keep apart. */
  function placeOf({ key, author, element }: Inquiry): ReplyChip | null {
    const box = visibleBox(element);
    if (!box) return null;
    const width = WIDTH[overlay.model().language];
    const outside = box.right + GAP + width <= innerWidth - GAP;
    const top = Math.max(GAP, Math.min(outside ? box.top : box.top - HEIGHT / 2, innerHeight - HEIGHT - GAP));
    return { key, author, left: outside ? box.right + GAP : box.right - width - GAP, top };
  }

  return {
    point,
    draw,
    /** The page changed: whoever was pointed at may be somebody else. */
    renew(): void {
      if (pointed) pointed = inquiries.again(pointed);
      draw();
    },
    /** The page moved. Nothing is measured while there is nothing to move. */
    follow: () => {
      if (overlay.model().replyChips.length || pointed) draw();
    },
    pointed: () => pointed,
    stop(): void {
      stay();
      if (frame) cancelAnimationFrame(frame);
      frame = 0;
      pointed = null;
      if (overlay.model().replyChips.length) overlay.show({ replyChips: [] });
    },
  };
}
