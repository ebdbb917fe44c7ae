import { observePage } from '#utils/dom/observe.ts';
import { log } from '#utils/log.ts';
import { assess } from '#utils/sites/assess.ts';
import { type Form, findPage, type Site } from '#utils/sites/define-site.ts';
import { findMissingKey } from '#utils/sites/diagnosis.ts';
import { findForms, findOrphans } from '#utils/sites/find-forms.ts';

export interface Recognition {
  readonly kind: 'idle' | 'guarding' | 'lost';
  readonly page: string;
  readonly account: string | null;
  readonly forms: readonly Form[];
  /** Key of the selector list that found nothing, where that is why the page is lost. */
  readonly missing: string | null;
}

export interface RecognitionParts {
  /** Whether a pack has declared the adapter wrong. */
  readonly isOff: () => boolean;
  readonly onLook: (seen: Recognition) => void;
}

/** With the observer's own delay this keeps 「门禁未生效」 within the one second that is promised. */
const GRACE_MS = 400;

/**
 * The honesty clock: watches whether the adapter recognises the page and says so on every change. Something missing
 * after loading or a route change is `lost` once the grace has passed, and found again the moment it is there.
 * A page on which the looking itself fails is lost as well. Returns the way to look at once and the stop function.
 */
export function watchRecognition(site: Site, { isOff, onLook }: RecognitionParts) {
  let grace: ReturnType<typeof setTimeout> | null = null;
  let expired = false;
  let address = location.href;

  const look = () => {
    try {
      lookAround();
    } catch (error) {
      log.error('recognition', 'look', error);
      onLook({ kind: 'lost', page: 'other', account: null, forms: [], missing: null });
    }
  };

  const lookAround = () => {
    if (location.href !== address) {
      address = location.href;
      settle();
    }
    const page = findPage(site, address);
    const forms = findForms(site, document);
    const view = {
      page,
      forms,
      orphans: findOrphans(site, document, forms).length,
      loggedOut: site.isLoggedOut(document),
      blind: (page !== null && isOff()) || (page?.isBlind?.(document) ?? false),
    };
    const verdict = assess(view);
    const seen = { page: page?.id ?? 'other', account: site.readAccount(document), forms, missing: null };
    if (verdict !== 'missing') {
      settle();
      return onLook({ ...seen, kind: verdict });
    }
    if (expired) {
      return onLook({ ...seen, kind: 'lost', missing: findMissingKey(site, document, page, forms) });
    }
    if (document.readyState !== 'complete') return;
    grace ??= setTimeout(() => {
      grace = null;
      expired = true;
      look();
    }, GRACE_MS);
  };

  const settle = () => {
    if (grace !== null) clearTimeout(grace);
    grace = null;
    expired = false;
  };

  const stopObserving = observePage(look);
  return {
    look,
    stop: () => {
      stopObserving();
      settle();
    },
  };
}
