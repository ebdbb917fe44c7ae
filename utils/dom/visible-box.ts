import { isVisible } from './locate.ts';

/** An upright rectangle in CSS pixels of the window this script runs in, however deep the element's frame is. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the window of an element's document lies in ours: the corner of its frame, zero for our own. */
export function originOf(element: Element): { readonly left: number; readonly top: number } {
  const frame = frameOf(element);
  if (!frame) return { left: 0, top: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = originOf(frame);
  return { left: outer.left + left + frame.clientLeft, top: outer.top + top + frame.clientTop };
}

/** The part of an element a person can see: inside everything that scrolls or clips around it; `null` for nothing. */
export function visibleBox(element: Element): Box | null {
  if (!isVisible(element)) return null;
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  let box: Box | null = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  let position = '';
  for (let node: Element | null = element; node && box; node = node.parentElement) {
    const style = view.getComputedStyle(node);
    // What is fixed is cut off by the window alone; what is absolute passes by parents that do not hold it.
    const clips = node === element || (style.overflow !== 'visible' && style.display !== 'inline');
    const holds = position !== 'absolute' || style.position !== 'static';
    if (clips && holds && !isScroller(node)) box = intersect(box, node.getBoundingClientRect());
    if (style.position === 'fixed') break;
    if (holds) position = style.position;
  }
  const frame = frameOf(element);
  if (!frame || !box) return box;
  const outer = visibleBox(frame);
  return outer && intersect(move(box, originOf(element)), outer);
}

/** The common part of two rectangles, `null` when there is none. */
export function intersect(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}

export function move(box: Box, { left, top }: { readonly left: number; readonly top: number }): Box {
  return { left: box.left + left, top: box.top + top, right: box.right + left, bottom: box.bottom + top };
}

/** The overflow of these two belongs to the window. */
function isScroller(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return element === documentElement || element === body;
}

function frameOf(element: Element): Element | null {
  const { ownerDocument } = element;
  return ownerDocument === document ? null : (ownerDocument.defaultView?.frameElement ?? null);
}
