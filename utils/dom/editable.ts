/** Text of an editor exactly as it stands; reading never changes a byte of the page. */
export function textOf(editor: HTMLElement): string {
  return isTextControl(editor) ? editor.value : editor.innerText;
}

/**
 * Replaces `[start, end)` (UTF-16 offsets into `textOf`) with `text` as one native undo step, the way typing does, so
 * that the page's own model follows and Ctrl+Z works. `false`: the page did not take it, nothing else was tried.
 */
export function replaceRange(editor: HTMLElement, start: number, end: number, text: string): boolean {
  if (!isTextControl(editor)) return false;
  const before = editor.value;
  const wanted = before.slice(0, start) + text + before.slice(end);
  editor.focus();
  editor.setSelectionRange(start, end);
  // `insertText` is deprecated in name only: it is the one call that both browsers record as a native undo step.
  editor.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  return editor.value === wanted;
}

function isTextControl(editor: HTMLElement): editor is HTMLTextAreaElement | HTMLInputElement {
  return editor.tagName === 'TEXTAREA' || editor.tagName === 'INPUT';
}
