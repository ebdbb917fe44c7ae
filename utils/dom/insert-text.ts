import { commonEnds } from '../core/text/shift-span.ts';
import { isTextControl, textOf } from './editable.ts';
import { type Reading, readRichText } from './rich-text.ts';

/** `partly`: the page took something else than was given and could not be brought back; a person has to look. */
export type Inserted = 'done' | 'refused' | 'partly';

/**
 * Puts `text` where the caret of the editor is, in one native undo step, and reads it back. Nothing is deleted: what is
 * selected stays, and the text goes behind it. `caret`: where the caret was before the focus left; without one the text
 * goes to the end.
 */
export function insertText(
  editor: HTMLElement,
  text: string,
  caret: Range | null,
  reading: Reading = {},
): Inserted {
  const before = textOf(editor, reading);
  if (!placeCaret(editor, caret)) return 'refused';
  const page = editor.ownerDocument;
  page.execCommand('insertText', false, text);
  const after = textOf(editor, reading);
  if (isInsertion(before, after, text)) return 'done';
  if (after !== before) page.execCommand('undo');
  return textOf(editor, reading) === before ? 'refused' : 'partly';
}

/** Whether `after` is `before` with `text` put in at one place. */
function isInsertion(before: string, after: string, text: string): boolean {
  if (after.length !== before.length + text.length) return false;
  const { head } = commonEnds(before, after);
  // What was put in may begin like what follows it: every place up to the first difference could be the one.
  for (let at = head; at >= 0; at--)
    if (after.startsWith(text, at) && after.slice(at + text.length) === before.slice(at)) return true;
  return false;
}

function placeCaret(editor: HTMLElement, caret: Range | null): boolean {
  editor.focus();
  if (isTextControl(editor)) {
    const at = editor.selectionEnd ?? editor.value.length;
    editor.setSelectionRange(at, at);
    return true;
  }
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return false;
  if (caret && readRichText(editor) !== '' && editor.contains(caret.endContainer)) {
    selection.removeAllRanges();
    selection.addRange(caret);
    selection.collapseToEnd();
    return true;
  }
  const { node, offset } = endOf(editor);
  selection.collapse(node, offset);
  return true;
}

/** The end of the last line, before the break that only holds it open. */
function endOf(editor: Element): { readonly node: Node; readonly offset: number } {
  let node = editor;
  for (let last = node.lastElementChild; last?.matches('p, div'); last = node.lastElementChild) node = last;
  let offset = node.childNodes.length;
  while (offset > 0 && node.childNodes[offset - 1]?.nodeName === 'BR') offset -= 1;
  return { node, offset };
}
