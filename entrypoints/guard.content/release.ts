import { draftKey } from '#utils/core/draft/fingerprint.ts';
import { admits, type Grant } from '#utils/core/review/grant.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { relocate } from '#utils/sites/find-forms.ts';

/** A page that took our click starts its request well within this; after it the person is asked to click. */
const PATIENCE_MS = 1_500;

export interface ReleaseCallbacks {
  /** The page ignored the replayed click, or there is nothing to press: the person's own click is awaited. */
  readonly onAwaitClick: () => void;
}

/** The page-level half of a clearance: holds the grant, replays the click, and judges every later attempt. */
export function startRelease(site: Site, { onAwaitClick }: ReleaseCallbacks) {
  let grant: Grant | null = null;
  let patience: ReturnType<typeof setTimeout> | null = null;

  const stopWaiting = () => {
    if (patience !== null) clearTimeout(patience);
    patience = null;
  };

  const awaitClick = () => {
    if (!grant) return;
    grant = { ...grant, used: false, trustedOnly: true };
    onAwaitClick();
  };

  return {
    /** Whether this attempt is the one that was cleared; the event that publishes uses the grant up. */
    admit(intent: Intent, event: Event, consume: boolean): boolean {
      if (!grant) return false;
      const draft = site.readDraft(intent, document);
      const attempt = { key: draft && draftKey(draft), trusted: event.isTrusted, now: Date.now() };
      if (!admits(grant, attempt)) return false;
      if (consume) grant = { ...grant, used: true };
      return true;
    },

    /** Presses the publish control as it is now. `key` was compared with the page by the caller in this very turn. */
    replay(intent: Intent | null, fresh: Pick<Grant, 'subject' | 'key' | 'until'>): void {
      stopWaiting();
      grant = { ...fresh, trustedOnly: false, used: false };
      const control = intent && relocate(site, document, intent);
      if (!control) return awaitClick();
      patience = setTimeout(awaitClick, PATIENCE_MS);
      control.click();
    },

    /** The browser saw the request of this clearance start. */
    started(): void {
      stopWaiting();
      if (grant) grant = { ...grant, used: true };
    },

    /** The platform answered: the same content may go out again until `retryUntil`, or not at all. */
    answered(retryUntil: number | null): void {
      stopWaiting();
      grant =
        grant && retryUntil !== null
          ? { ...grant, until: retryUntil, used: false, trustedOnly: false }
          : null;
    },

    /** Takes the grant back; returns what it was given for, if it was still good. */
    revoke(): string | null {
      stopWaiting();
      const live = grant && !grant.used && Date.now() < grant.until ? grant.subject : null;
      grant = null;
      return live;
    },
  };
}

export type Release = ReturnType<typeof startRelease>;
