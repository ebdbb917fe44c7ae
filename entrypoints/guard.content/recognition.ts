import { observePage } from '#utils/dom/observe.ts';
import { assess } from '#utils/sites/assess.ts';
import { type Form, findPage, type Site } from '#utils/sites/define-site.ts';
import { findForms, findOrphans } from '#utils/sites/find-forms.ts';

export interface Recognition {
  readonly kind: 'idle' | 'guarding' | 'lost';
  readonly page: string;
  readonly account: string | null;
  readonly forms: readonly Form[];
}

/** With the observer's own delay this keeps 「门禁未生效」 within the one second that is promised. */
const GRACE_MS = 400;

/**
 * The honesty clock: watches whether the adapter recognises the page and says so on every change. Something missing
 * after loading or a route change is `lost` once the grace has passed, and found again the moment it is there.
 * Returns a function that looks at once.
 */
export function watchRecognition(site: Site, onLook: (seen: Recognition) => void): () => void {
  let grace: ReturnType<typeof setTimeout> | null = null;
  let expired = false;
  let address = location.href;

  const look = () => {
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
      blind: page?.isBlind?.(document) ?? false,
    };
    const verdict = assess(view);
    const seen = { page: page?.id ?? 'other', account: site.readAccount(document), forms };
    if (verdict !== 'missing') {
      settle();
      return onLook({ ...seen, kind: verdict });
    }
    if (expired) return onLook({ ...seen, kind: 'lost' });
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

  observePage(look);
  return look;
}
