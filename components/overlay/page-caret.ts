/**
 * Remembers where the person was writing in the page; returns what puts the caret back there, if the focus is back as
 * well. A browser gives the focus back when a modal dialog closes, but Chromium forgets the selection: the caret of the
 * page's box then stands nowhere and the next keys are lost.
 */
export function rememberCaret(): () => void {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = active;
    return () => {
      if (document.activeElement !== active || start === null || end === null) return;
      active.setSelectionRange(start, end, selectionDirection ?? 'none');
    };
  }
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!active || document.activeElement !== active || !range || !active.contains(range.startContainer))
      return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
