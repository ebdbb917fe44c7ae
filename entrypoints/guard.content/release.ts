import { type Draft, isEmptyDraft } from '#utils/core/draft/draft.ts';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import { CLEARANCE_MS } from '#utils/core/review/clearance.ts';
import { admits, type Grant } from '#utils/core/review/grant.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { freshen, isChainOpen, relocate } from '#utils/sites/intents.ts';

/** A page that took our click starts its request, or asks its own question, well within this. */
const PATIENCE_MS = 1_500;

export interface ReleaseCallbacks {
  /** The page ignored the replayed click, or there is nothing to press: the person's own click is awaited. */
  readonly onAwaitClick: () => void;
  /** The platform's chain of confirmations went one step on: the clearance must not run out meanwhile. */
  readonly onChainStep: (subject: string) => void;
}

/** The page-level half of a clearance: holds the grant, replays the click, and judges every later attempt. */
export function startRelease(site: Site, { onAwaitClick, onChainStep }: ReleaseCallbacks) {
  let grant: Grant | null = null;
  let pressed: Intent | null = null;
  let patience: ReturnType<typeof setTimeout> | null = null;

  /** The box is empty after our click: the page took it, on a way that shows no request. */
  const hasTaken = () => {
    const draft = pressed?.form ? site.readDraft(freshen(site, document, pressed), document) : null;
    return draft !== null && isEmptyDraft(draft);
  };

  const stopWaiting = () => {
    if (patience !== null) clearTimeout(patience);
    patience = null;
  };

  const awaitClick = () => {
    if (!grant || isChainOpen(site, document)) return;
    if (hasTaken()) {
      grant = { ...grant, used: true, ended: true };
      return;
    }
    grant = { ...grant, used: false, trustedOnly: true };
    onAwaitClick();
  };

  return {
    /** Whether this attempt is the one that was cleared; the event that publishes uses the grant up. */
    admit(intent: Intent, event: Event, consume: boolean): boolean {
      if (!grant) return false;
      const now = Date.now();
      const draft = site.readDraft(intent, document);
      const { chained } = intent;
      if (!admits(grant, { key: draft && draftKey(draft), trusted: event.isTrusted, chained, now }))
        return false;
      // What may publish and may not leaves the grant for the press that does; the request itself ends it.
      if (!consume || intent.unsure) return true;
      grant = { ...grant, used: true, until: chained ? now + CLEARANCE_MS : grant.until };
      if (chained) onChainStep(grant.subject);
      return true;
    },

    /** Presses the publish control as it is now. `key` was compared with the page by the caller in this very turn. */
    replay(intent: Intent | null, fresh: Pick<Grant, 'subject' | 'key' | 'until'>): void {
      stopWaiting();
      pressed = intent;
      grant = { ...fresh, trustedOnly: false, used: false, ended: false };
      const control = intent && relocate(site, document, intent);
      if (!control) return awaitClick();
      patience = setTimeout(awaitClick, PATIENCE_MS);
      control.click();
    },

    /** The browser saw the request of this clearance start. */
    started(): void {
      stopWaiting();
      if (grant) grant = { ...grant, used: true, ended: true };
    },

    /** The platform answered: the same content may go out again until `retryUntil`, or not at all. */
    answered(retryUntil: number | null): void {
      stopWaiting();
      grant =
        grant && retryUntil !== null
          ? { ...grant, until: retryUntil, used: false, ended: false, trustedOnly: false }
          : null;
    },

    /** Takes the grant back; returns what it was given for, if it was still good. */
    revoke(): string | null {
      stopWaiting();
      const live = grant && !grant.ended && Date.now() < grant.until ? grant.subject : null;
      grant = null;
      return live;
    },

    stop: stopWaiting,

    /** Whether something else than this draft is cleared and still waits to go out. */
    isForOther(draft: Draft): boolean {
      const live = grant !== null && !grant.ended && Date.now() < grant.until;
      return live && grant?.key !== draftKey(draft);
    },

    /** More time for what is under way and waits for the person; whether it still is. */
    extend(subject: string): boolean {
      if (!grant?.used || grant.ended || grant.subject !== subject) return false;
      grant = { ...grant, until: Date.now() + CLEARANCE_MS };
      onChainStep(subject);
      return true;
    },

    /** What is under way: cleared, pressed, and not answered yet. */
    underWay(): string | null {
      return grant?.used && !grant.ended ? grant.subject : null;
    },
  };
}

export type Release = ReturnType<typeof startRelease>;
