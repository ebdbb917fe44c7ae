/** How a platform's editable element is read as text. Everything it does not name is read as it stands. */
export interface Reading {
  /** Widgets that are not text, as a selector list: placeholders, separators. */
  readonly drop?: string;
  /** The text an element stands for (an emoji picture, a marker); `null` reads its content. */
  readonly textFor?: (element: Element) => string | null;
}

/** A stretch of the text and the text node it was read from; breaks and stand-ins have none. */
interface Piece {
  readonly text: string;
  readonly node: Text | null;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/**
 * Text of an editable element by its structure: blocks and line breaks are line ends, the break that only holds an empty
 * line open is none, pictures say nothing unless the reading gives them words. Independent of layout and of `innerText`'s
 * differences between browsers; changes nothing.
 */
export function readRichText(editor: Element, reading: Reading = {}): string {
  return readPieces(editor, reading)
    .map((piece) => piece.text)
    .join('');
}

/** The DOM range of `[start, end)` in that text; `null` where an end falls on something that is not typed text. */
export function findRange(editor: Element, reading: Reading, start: number, end: number): Range | null {
  const range = editor.ownerDocument.createRange();
  let at = 0;
  let begun = false;
  for (const { text, node } of readPieces(editor, reading)) {
    const next = at + text.length;
    if (!begun && start >= at && start < next) {
      if (!node) return null;
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end > at && end <= next) {
      if (!node) return null;
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return null;
}

function readPieces(editor: Element, reading: Reading): readonly Piece[] {
  const pieces: Piece[] = [];
  /** Whether the current line has been begun, and whether the next content starts another one. */
  let begun = false;
  let breakBefore = false;

  const begin = () => {
    if (breakBefore) pieces.push({ text: '\n', node: null });
    breakBefore = false;
    begun = true;
  };
  const say = (text: string, node: Text | null) => {
    if (text === '') return;
    begin();
    pieces.push({ text, node });
  };

  const visit = (node: Node) => {
    if (isText(node)) return say(node.data, node);
    if (!isElement(node) || SILENT.has(node.tagName) || isDropped(node, reading)) return;
    const own = reading.textFor?.(node) ?? null;
    if (own !== null) return say(own, null);
    if (node.tagName === 'BR') {
      begin();
      if (!endsLine(node, editor, reading)) pieces.push({ text: '\n', node: null });
      return;
    }
    const block = BLOCKS.has(node.tagName);
    if (block && begun) breakBefore = true;
    for (const child of node.childNodes) visit(child);
    if (block && begun) breakBefore = true;
  };

  for (const child of editor.childNodes) visit(child);
  return pieces;
}

/** Whether nothing but the end of the line follows: the break then only holds it open. */
function endsLine(start: Node, editor: Element, reading: Reading): boolean {
  for (let node: Node = start; ; ) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isText(next) ? next.data === '' : !isElement(next) || isDropped(next, reading)) continue;
      return isElement(next) && BLOCKS.has(next.tagName);
    }
    const parent: ParentNode | null = node.parentElement;
    if (!parent || parent === editor || BLOCKS.has((parent as Element).tagName)) return true;
    node = parent;
  }
}

function isDropped(element: Element, { drop }: Reading): boolean {
  return element.hasAttribute('hidden') || (drop !== undefined && element.matches(drop));
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
