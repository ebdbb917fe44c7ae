/** One way to find an element: since when and where it was seen, so that dead ones can be retired. */
export interface Seen {
  readonly since: string;
  readonly css: string;
}

/** Ordered alternatives, newest first; all are tried, old and new builds are live at the same time. */
export type SelectorList = readonly Seen[];

export function seen(since: string, css: string): Seen {
  return { since, css };
}

/** Selector matching any alternative. */
export function anyOf(list: SelectorList): string {
  return list.map((entry) => entry.css).join(', ');
}

/**
 * Puts selectors in front of a list for the life of this document; returns the way back. Lists are made of one another
 * and share their entries, so the first entry is what changes: every list that has it follows.
 */
export function putInFront(list: SelectorList, css: readonly string[]): () => void {
  const first: { css: string } | undefined = list[0];
  if (!first) return () => undefined;
  const own = first.css;
  first.css = [...css, own].join(', ');
  return () => {
    first.css = own;
  };
}

/** Whether a person could see the element: laid out, not hidden by itself or an ancestor. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  // Documents without layout (frozen pages): what the markup alone says.
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden') || /display:\s*none/.test(node.getAttribute('style') ?? '')) return false;
  }
  return true;
}

/** Text as a label: white space folded and trimmed. Labels are compared exactly, never by substring. */
export function labelOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

// A form lets the names of its controls stand for its own properties, for content scripts as well: with an
// `<input name="parentElement">` inside, going up from a form leads down again, for ever. Its prototype does not lie.
const ofElement = typeof Element === 'undefined' ? null : Element.prototype;

/** Matches inside the scope, a form included. */
export function findAll<E extends Element = HTMLElement>(scope: ParentNode, css: string): readonly E[] {
  const isElement = ofElement !== null && scope instanceof Element;
  return [...(isElement ? ofElement.querySelectorAll.call(scope, css) : scope.querySelectorAll(css))] as E[];
}

/** Whether the element, a form included, matches. */
export function matches(element: Element, css: string): boolean {
  return ofElement ? ofElement.matches.call(element, css) : element.matches(css);
}

const readParent =
  typeof Node === 'undefined' ? null : Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

function parentOf(element: Element): Element | null {
  return readParent ? (readParent.call(element) as Element | null) : element.parentElement;
}

/**
 * The smallest ancestor of `editor` holding exactly one visible editor and exactly one visible button of the wanted
 * label, with that button; `null` when no ancestor qualifies before a second editor or button comes into view.
 */
export function smallestScope(
  editor: Element,
  editorCss: string,
  findButtons: (scope: Element) => readonly HTMLElement[],
): { readonly container: Element; readonly button: HTMLElement } | null {
  for (let scope = parentOf(editor); scope; scope = parentOf(scope)) {
    const editors = findAll(scope, editorCss).filter(isVisible);
    if (editors.length > 1) return null;
    const [button, second] = findButtons(scope);
    if (second) return null;
    if (button) return { container: scope, button };
  }
  return null;
}

/** Visible elements of a selector list whose label is exactly one of `labels`. */
export function findLabelled(
  scope: ParentNode,
  selector: SelectorList,
  labels: readonly string[],
): readonly HTMLElement[] {
  return findAll(scope, anyOf(selector)).filter(
    (element) => labels.includes(labelOf(element)) && isVisible(element),
  );
}
