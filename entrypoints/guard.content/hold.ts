import type { Intent, Site } from '#utils/sites/define-site.ts';
import { intentOfClick, intentOfKey, intentOfSubmit, isCancel } from '#utils/sites/intents.ts';

export interface Gate {
  /** Whether this very event may reach the page. `consume` is true for the event that publishes, false for its heralds. */
  readonly admit: (intent: Intent, event: Event, consume: boolean) => boolean;
  /** A publishing event was stopped. */
  readonly hold: (intent: Intent) => void;
  /** The person broke off the platform's chain of confirmations. */
  readonly cancel: () => void;
  /** An event could not be judged. */
  readonly broken: (error: unknown) => void;
}

/** Events that come before a click; some pages act on them already. They are stopped, but only the click asks. */
const HERALDS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/**
 * Holds every event that would publish, before the page sees it: window, capture phase, registered at document_start,
 * on an abort controller of its own: the framework's content script context can be aborted by any page with one event.
 * What is known to publish and cannot be judged is held. What cannot even be read passes, or one unreadable element would
 * freeze a page: that is said, and the fence stands behind. Returns the stop function.
 */
export function startHold(site: Site, gate: Gate): () => void {
  const own = new AbortController();
  const options = { capture: true, signal: own.signal };
  let heldKey: string | null = null;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const listen = <T extends keyof WindowEventMap>(
    type: T,
    judge: (event: WindowEventMap[T]) => void,
    more: AddEventListenerOptions = {},
  ) => {
    const judgeSafely = (event: WindowEventMap[T]) => {
      try {
        judge(event);
      } catch (error) {
        gate.broken(error);
      }
    };
    addEventListener(type, judgeSafely, { ...options, ...more });
  };
  const admits = (intent: Intent, event: Event, consume: boolean) => {
    try {
      return gate.admit(intent, event, consume);
    } catch (error) {
      gate.broken(error);
      return false;
    }
  };
  /** Whether the event was held. */
  const holds = (intent: Intent | null, event: Event) => {
    if (!intent || admits(intent, event, true)) return false;
    stop(event);
    gate.hold(intent);
    return true;
  };

  listen('click', (event) => {
    const intent = intentOfClick(site, document, event.composedPath());
    if (!intent && isCancel(site, event.composedPath())) gate.cancel();
    holds(intent, event);
  });

  for (const type of HERALDS) {
    const judge = (event: Event) => {
      const intent = intentOfClick(site, document, event.composedPath());
      // The default action stays: focus moves and the click still comes, to be judged there.
      if (intent && !admits(intent, event, false)) event.stopImmediatePropagation();
    };
    listen(type, judge, { passive: true });
  }

  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    listen(type, (event) => {
      const held = heldKey !== null && event.code === heldKey;
      if (type === 'keydown' || type === 'keyup') heldKey = null;
      // The rest of a held key press: some pages send on keyup.
      if (held && type !== 'keydown') return stop(event);
      // An Enter that picks a candidate of an input method neither publishes nor may be blocked.
      if (event.isComposing || event.keyCode === 229) return;
      if (holds(intentOfKey(site, document, event), event) && type === 'keydown') heldKey = event.code;
    });
  }

  listen('submit', (event) => {
    if (event.target instanceof Element) holds(intentOfSubmit(site, document, event.target), event);
  });

  return () => own.abort();
}
