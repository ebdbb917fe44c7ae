/** How often the page may throw our element out, or something over it, before we step aside. */
const TRIES = 5;
const WITHIN_MS = 5_000;

/** Bubbling events that belong to whoever uses our UI; the page's own shortcuts and focus traps must not see them. */
const PRIVATE_EVENTS = [
  ...[
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'submit',
    'invalid',
    'toggle',
    'cancel',
  ],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'paste', 'copy', 'cut', 'selectstart'],
  ...[
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
  ],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'focusin', 'focusout'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend', 'drop'],
];

/**
 * The host takes no style from the page: `!important` in `:host` wins over any page rule and over its `style`
 * attribute. It has no box of its own; what is seen are the top-layer elements inside.
 */
const RESET = ':host { all: initial !important; display: contents !important; }';

export interface OverlayHost {
  /** Closed: the page sees `shadowRoot === null`. Its manual popovers and open dialogs are kept in the top layer. */
  readonly root: ShadowRoot;
  destroy(): void;
}

export interface OverlayHostOptions {
  /** Called once when the page removed or covered our element more than five times in five seconds. */
  onGiveUp(): void;
}

/**
 * Puts one element under the document element and keeps it there and on top. It listens to nothing the page could
 * abort for it: its lifetime is its own, not the content script's context.
 */
export function openOverlayHost({ onGiveUp }: OverlayHostOptions): OverlayHost {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const reset = document.createElement('style');
  reset.textContent = RESET;
  root.append(reset);

  const own = new AbortController();
  const { signal } = own;
  const budget = startBudget();
  let focused: HTMLElement | null = null;

  const destroy = () => {
    own.abort();
    watcher.disconnect();
    host.remove();
  };
  const spend = (restore: () => void) => {
    if (signal.aborted) return;
    if (budget.spend()) return restore();
    destroy();
    onGiveUp();
  };
  const restore = () => {
    for (const { name } of Array.from(host.attributes)) host.removeAttribute(name);
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    raise(root, focused);
  };
  const watcher = new MutationObserver(() => {
    if (!document.documentElement) return;
    if (host.parentNode !== document.documentElement || host.attributes.length) spend(restore);
    watch(watcher, host);
  });
  const toTop = (event: Event) => {
    const opened = event.type === 'fullscreenchange' || ('newState' in event && event.newState === 'open');
    if (!opened || event.target === host || !root.querySelector('dialog[open]')) return;
    spend(restore);
  };

  for (const name of PRIVATE_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation(), { signal });
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) focused = target;
    },
    { signal },
  );
  document.addEventListener('toggle', toTop, { capture: true, signal });
  document.addEventListener('fullscreenchange', toTop, { capture: true, signal });

  document.documentElement.append(host);
  watch(watcher, host);
  return { root, destroy };
}

/** `document` too: a page that rewrites itself replaces the document element and us with it. */
function watch(watcher: MutationObserver, host: Element): void {
  watcher.observe(document, { childList: true });
  if (document.documentElement) watcher.observe(document.documentElement, { childList: true });
  watcher.observe(host, { attributes: true });
}

/** Re-enters the top layer, popovers first, the dialog last and with the focus it had. */
function raise(root: ShadowRoot, focused: HTMLElement | null): void {
  for (const popover of root.querySelectorAll<HTMLElement>('[popover]')) {
    if (popover.matches(':popover-open')) popover.hidePopover();
    popover.showPopover();
  }
  for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    dialog.close();
    dialog.showModal();
    if (focused && dialog.contains(focused)) focused.focus({ preventScroll: true });
  }
}

function startBudget(): { spend(): boolean } {
  let spent: number[] = [];
  return {
    spend() {
      const now = performance.now();
      spent = [...spent.filter((at) => now - at < WITHIN_MS), now];
      return spent.length <= TRIES;
    },
  };
}

/** A valid custom element name nobody can select by, new for every page. */
function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${letters.slice(0, 6).join('')}-${letters.slice(6).join('')}`;
}
