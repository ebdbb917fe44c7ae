import { shiftBetween } from '../core/text/shift-span.ts';
import type { Span } from '../core/text/span.ts';
import { isTextControl, type TextControl, textOf } from './editable.ts';
import { canHighlight, paintRanges } from './highlight.ts';
import { openMirror } from './mirror.ts';
import { findRanges, type Reading } from './rich-text.ts';
import { type Box, intersect, move, originOf, visibleBox } from './visible-box.ts';

/** A place to mark in a text; `name` is that of a highlight style. */
export interface MarkedSpan extends Span {
  readonly name: string;
}

/** One of the page's own boxes with places marked in its text. Places are named by their index. */
export interface MarkedBox {
  readonly editor: HTMLElement;
  /** The browser does not underline here by itself: lines have to be drawn above the page. */
  readonly drawn: boolean;
  /** What of each place can be seen now, line by line; nothing while it is hidden or scrolled away. */
  lines(): readonly (readonly Box[])[];
  /** Whether the place ends before the caret of this box. */
  isPassed(index: number): boolean;
  /** Scrolls the place into sight. */
  reveal(index: number): void;
  /** Whether the marks still stand where they were put; a page that rebuilds its nodes leaves them hanging. */
  isSound(): boolean;
  /** The person typed: the marks move along until the text has been checked again. */
  follow(): void;
  /** Marks other places instead; `false` where the box has to be marked anew. */
  remark(spans: readonly MarkedSpan[]): boolean;
  /** Takes everything away. */
  close(): void;
}

/**
 * Marks places in a box without touching it: ranges and highlights for editable elements, a mirror below `parent` for
 * text controls. Offsets are those of `textOf`.
 */
export function markBox(
  editor: HTMLElement,
  reading: Reading,
  spans: readonly MarkedSpan[],
  parent: ParentNode,
): MarkedBox {
  return isTextControl(editor) ? markControl(editor, spans, parent) : markEditable(editor, reading, spans);
}

function markControl(control: TextControl, marked: readonly Span[], parent: ParentNode): MarkedBox {
  const mirror = openMirror(control, parent);
  let text = textOf(control);
  let spans: readonly (Span | null)[] = marked;
  return {
    editor: control,
    drawn: true,
    lines() {
      const seen = visibleBox(control);
      if (!seen) return spans.map(() => []);
      return mirror
        .boxesOf(spans.map((span) => span ?? { start: 0, end: 0 }))
        .map((boxes) => clip(boxes, seen));
    },
    isPassed: (index) => (spans[index]?.end ?? 0) < (control.selectionEnd ?? 0),
    reveal(index) {
      const [line] = mirror.boxesOf([spans[index] ?? { start: 0, end: 0 }])[0] ?? [];
      const { top, bottom } = control.getBoundingClientRect();
      if (line && (line.top < top || line.bottom > bottom))
        control.scrollTop += line.bottom - (top + bottom) / 2;
      control.scrollIntoView({ block: 'nearest' });
    },
    isSound: () => control.isConnected && textOf(control) === text && !spans.includes(null),
    follow() {
      const now = textOf(control);
      const shift = shiftBetween(text, now);
      spans = spans.map((span) => span && shift(span));
      text = now;
    },
    remark(next) {
      text = textOf(control);
      spans = next;
      return true;
    },
    close: mirror.close,
  };
}

function markEditable(editor: HTMLElement, reading: Reading, spans: readonly MarkedSpan[]): MarkedBox {
  const doc = editor.ownerDocument;
  const ranges = findRanges(editor, reading, spans);
  const said = ranges.map(String);
  const painted = spans.flatMap(({ name }, index) => {
    const range = ranges[index];
    return range ? [{ name, ranges: [range] }] : [];
  });
  return {
    editor,
    drawn: !canHighlight(doc),
    lines() {
      const seen = visibleBox(editor);
      const origin = originOf(editor);
      return ranges.map((range) =>
        range && seen
          ? clip(
              Array.from(range.getClientRects(), (rect) => move(rect, origin)),
              seen,
            )
          : [],
      );
    },
    isPassed(index) {
      const caret = doc.getSelection();
      const range = ranges[index];
      if (!caret?.focusNode || !range?.startContainer.isConnected || !editor.contains(caret.focusNode))
        return false;
      return range.comparePoint(caret.focusNode, caret.focusOffset) > 0;
    },
    reveal: (index) => ranges[index]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    isSound: () =>
      ranges.every(
        (range, index) => !range || (range.startContainer.isConnected && String(range) === said[index]),
      ),
    // Live ranges move with the text by themselves.
    follow: () => undefined,
    remark: () => false,
    close: paintRanges(doc, painted),
  };
}

/** The lines whose lower edge can be seen, where the underline is. */
function clip(lines: readonly Box[], seen: Box): readonly Box[] {
  return lines
    .filter(({ left, right, bottom }) => right > left && bottom <= seen.bottom + 1 && bottom > seen.top)
    .flatMap((line) => intersect(line, seen) ?? []);
}
