/**
 * Runs `work` with the page awake: while a modal dialog is open the rest of the page is inert and takes no focus, so
 * nothing can be typed into its editor. The dialog is back before the next paint, with the focus it had.
 */
export function withPageActive<T>(root: ShadowRoot, work: () => T): T {
  const dialog = root.querySelector<HTMLDialogElement>('dialog[open]');
  const focused = root.activeElement;
  dialog?.close();
  try {
    return work();
  } finally {
    dialog?.showModal();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
