import { findRange, type Reading, readRichText } from './rich-text.ts';

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Text of an editor exactly as it stands; reading never changes a byte of the page. */
export function textOf(editor: HTMLElement, reading: Reading = {}): string {
  return isTextControl(editor) ? editor.value : readRichText(editor, reading);
}

/**
 * Replaces `[start, end)` (UTF-16 offsets into `textOf`) with `text` as one native undo step, the way typing does, so
 * that the page's own model follows and Ctrl+Z works. `false`: the page did not take it, nothing else was tried.
 */
export function replaceRange(
  editor: HTMLElement,
  start: number,
  end: number,
  text: string,
  reading: Reading = {},
): boolean {
  const before = textOf(editor, reading);
  const wanted = before.slice(0, start) + text + before.slice(end);
  if (!select(editor, start, end, reading)) return false;
  // `insertText` is deprecated in name only: it is the one call that both browsers record as a native undo step.
  editor.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  return textOf(editor, reading) === wanted;
}

/** Focuses the editor and selects the range, as a person would; `false` when it is not plain typed text. */
function select(editor: HTMLElement, start: number, end: number, reading: Reading): boolean {
  if (isTextControl(editor)) {
    editor.focus();
    editor.setSelectionRange(start, end);
    return true;
  }
  const range = findRange(editor, reading, start, end);
  const selection = editor.ownerDocument.getSelection();
  if (!range || !selection) return false;
  editor.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

export function isTextControl(editor: HTMLElement): editor is TextControl {
  return editor.tagName === 'TEXTAREA' || editor.tagName === 'INPUT';
}
