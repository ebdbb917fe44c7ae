import type { Span } from '../core/text/span.ts';

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

/** Where a piece of the text stands: text nodes, and UTF-16 offsets into their data. */
export interface Place {
  readonly first: { readonly node: Text; readonly offset: number };
  readonly last: { readonly node: Text; readonly offset: number };
}

/** The DOM range of `[start, end)` in that text; `null` where an end falls on something that is not typed text. */
export function findRange(editor: Element, reading: Reading, start: number, end: number): Range | null {
  return findRanges(editor, reading, [{ start, end }])[0] ?? null;
}

/** The DOM ranges of several pieces, one for each, by the same walk that reads the text: offsets always agree. */
export function findRanges(
  editor: Element,
  reading: Reading,
  spans: readonly Span[],
): readonly (Range | null)[] {
  return findPlaces(editor, reading, spans).map((place) => {
    if (!place) return null;
    const range = editor.ownerDocument.createRange();
    range.setStart(place.first.node, place.first.offset);
    range.setEnd(place.last.node, place.last.offset);
    return range;
  });
}

/** The places of several pieces in one walk; `null` where an end falls on something that is not typed text. */
export function findPlaces(
  editor: Element,
  reading: Reading,
  spans: readonly Span[],
): readonly (Place | null)[] {
  const pieces = readPieces(editor, reading);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  /** The character before `offset` (`back` 1) or after it (`back` 0) decides to which node the offset belongs. */
  const locate = (offset: number, back: 0 | 1) => {
    const character = offset - back;
    if (character < 0 || character >= length) return null;
    const index = findLast(starts, character);
    const node = pieces[index]?.node;
    return node ? { node, offset: offset - (starts[index] ?? 0) } : null;
  };
  return spans.map(({ start, end }) => {
    const first = locate(start, 0) ?? (end === start ? locate(start, 1) : null);
    const last = end === start ? first : locate(end, 1);
    return first && last && { first, last };
  });
}

/** Index of the last of the ascending numbers that is at most `value`. */
function findLast(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
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
