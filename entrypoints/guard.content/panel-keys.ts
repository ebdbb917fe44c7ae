import type { Overlay } from './overlay.ts';

/**
 * Keeps keys pressed in the reply panel from the page, which may listen before we do and sends on Enter. The key that
 * moved the focus back into the page stays ours until it comes up: some pages send on exactly that. What a browser does
 * with a key by itself (pressing a button, writing) still happens. To be started before anything that listens to keys.
 */
export function startPanelKeys(
  overlay: Overlay,
  keys: { readonly onEscape: () => void; readonly onOpen: () => boolean },
) {
  const own = new AbortController();
  let held: string | null = null;

  const hear = (event: KeyboardEvent) => {
    const root = overlay.root();
    const inside = event.target === root?.host && root.activeElement?.closest('.reply-panel, .reply-chips');
    const { type, key, code } = event;
    if (inside) {
      event.stopImmediatePropagation();
      if (type === 'keydown') held = code;
      if (type === 'keydown' && key === 'Escape' && !event.isComposing) {
        event.preventDefault();
        keys.onEscape();
      }
    } else if (held !== null && code === held) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else if (type === 'keydown' && opens(event) && keys.onOpen()) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (type === 'keyup' && code === held) held = null;
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, hear, { capture: true, signal: own.signal });
  return () => own.abort();
}

/** Alt+Shift+R. By its place on the keyboard: with Alt held, some systems write another character. */
function opens({ code, altKey, shiftKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return code === 'KeyR' && altKey && shiftKey && !ctrlKey && !metaKey && !isComposing;
}
