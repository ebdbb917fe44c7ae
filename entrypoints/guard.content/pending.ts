import { anyOf, isVisible, labelOf } from '#utils/dom/locate.ts';
import { ask } from '#utils/messages/client.ts';
import type { Site } from '#utils/sites/define-site.ts';
import type { Release } from './release.ts';

/**
 * Looks for the platform's own words that a publication under way waits for somebody (an administrator's approval):
 * that is pending, never confirmed. Returns the function to call on every change of the page.
 */
export function watchPending(site: Site, release: Release): () => void {
  let told = '';
  return () => {
    const subject = release.underWay();
    if (!subject) return;
    const sign = site.pendingSigns.find(({ selector, words }) =>
      [...document.querySelectorAll(anyOf(selector))].some(
        (element) => isVisible(element) && words.test(labelOf(element)),
      ),
    );
    if (!sign || told === subject) return;
    told = subject;
    void ask('publish.waits', { subject, why: sign.why });
  };
}
