import { findRange, type Reading } from './rich-text.ts';

/** Something to underline: UTF-16 offsets into the text of its box, and which of our styles it takes. */
export interface Mark {
  readonly editor: Element;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * Underlines places in the page's own editable boxes with the CSS Custom Highlight API: ranges are registered, nothing
 * is inserted, no attribute changes. Each call replaces what stood before under these names. Boxes in frames have a
 * registry and style sheet of their own and text areas have no ranges: both are left out. Out: how many places are
 * underlined.
 */
export function paintMarks(names: readonly string[], marks: readonly Mark[]): number {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return 0;
  let painted = 0;
  for (const name of names) {
    const ranges = marks
      .filter((mark) => mark.name === name && mark.editor.ownerDocument === document)
      .flatMap(({ editor, reading, start, end }) => findRange(editor, reading, start, end) ?? []);
    painted += ranges.length;
    if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }
  return painted;
}
