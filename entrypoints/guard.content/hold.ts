import type { Intent, Site } from '#utils/sites/define-site.ts';
import { intentOfClick, intentOfKey, intentOfSubmit, isCancel } from '#utils/sites/intents.ts';

export interface Gate {
  /** Whether this very event may reach the page. `consume` is true for the event that publishes, false for its heralds. */
  readonly admit: (intent: Intent, event: Event, consume: boolean) => boolean;
  /** A publishing event was stopped. */
  readonly hold: (intent: Intent) => void;
  /** The person broke off the platform's chain of confirmations. */
  readonly cancel: () => void;
}

/** Events that come before a click; some pages act on them already. They are stopped, but only the click asks. */
const HERALDS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/**
 * Holds every event that would publish, before the page sees it: window, capture phase, registered at document_start,
 * on an abort controller of its own: the framework's content script context can be aborted by any page with one event.
 * Returns the stop function.
 */
export function startHold(site: Site, gate: Gate): () => void {
  const own = new AbortController();
  const options = { capture: true, signal: own.signal };
  let heldKey: string | null = null;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  addEventListener(
    'click',
    (event) => {
      const intent = intentOfClick(site, document, event.composedPath());
      if (!intent && isCancel(site, event.composedPath())) gate.cancel();
      if (!intent || gate.admit(intent, event, true)) return;
      stop(event);
      gate.hold(intent);
    },
    options,
  );

  for (const type of HERALDS) {
    addEventListener(
      type,
      (event) => {
        const intent = intentOfClick(site, document, event.composedPath());
        // The default action stays: focus moves and the click still comes, to be judged there.
        if (intent && !gate.admit(intent, event, false)) event.stopImmediatePropagation();
      },
      { ...options, passive: true },
    );
  }

  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(
      type,
      (event) => {
        const held = heldKey !== null && event.code === heldKey;
        if (type === 'keydown' || type === 'keyup') heldKey = null;
        // The rest of a held key press: some pages send on keyup.
        if (held && type !== 'keydown') return stop(event);
        // An Enter that picks a candidate of an input method neither publishes nor may be blocked.
        if (event.isComposing || event.keyCode === 229) return;
        const intent = intentOfKey(site, document, event);
        if (!intent || gate.admit(intent, event, true)) return;
        stop(event);
        if (type === 'keydown') heldKey = event.code;
        gate.hold(intent);
      },
      options,
    );
  }

  addEventListener(
    'submit',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const intent = intentOfSubmit(site, document, event.target);
      if (!intent || gate.admit(intent, event, true)) return;
      stop(event);
      gate.hold(intent);
    },
    options,
  );

  return () => own.abort();
}
