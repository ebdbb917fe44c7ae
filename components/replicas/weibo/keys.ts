/** Ctrl+Enter or Cmd+Enter, unless the key only confirms a candidate of an input method. */
export function isPublishKey(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing && event.keyCode !== 229
  );
}
