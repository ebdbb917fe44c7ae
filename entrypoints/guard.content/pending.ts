import { CLEARANCE_MS } from '#utils/core/review/clearance.ts';
import { anyOf, isVisible, labelOf } from '#utils/dom/locate.ts';
import { ask } from '#utils/messages/client.ts';
import type { PendingSign, Site } from '#utils/sites/define-site.ts';
import type { Release } from './release.ts';

/** A person who fetches a telephone to scan a code is waited for this often, half a clearance each time. */
const MOST_EXTENSIONS = 10;

/**
 * Looks for the platform's own words that a publication under way waits for somebody (an administrator's approval, a
 * scanned code): that is pending, never confirmed. While a code is shown its clearance does not run out.
 * `look` is to be called on every change of the page.
 */
export function watchPending(
  site: Site,
  release: Release,
): { readonly look: () => void; readonly stop: () => void } {
  const told = new Set<string>();
  let timer: ReturnType<typeof setInterval> | null = null;

  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };

  const waitForCode = (subject: string, sign: PendingSign) => {
    let left = MOST_EXTENSIONS;
    stop();
    timer = setInterval(() => {
      left -= 1;
      if (left < 0 || !isShown(sign) || !release.extend(subject)) stop();
    }, CLEARANCE_MS / 2);
  };

  const look = () => {
    const subject = release.underWay();
    if (!subject) return;
    for (const sign of site.pendingSigns) {
      const key = `${subject} ${sign.why}`;
      if (told.has(key) || !isShown(sign)) continue;
      told.add(key);
      void ask('publish.waits', { subject, why: sign.why });
      if (sign.why === 'captcha') waitForCode(subject, sign);
    }
  };

  return { look, stop };
}

function isShown({ selector, words }: PendingSign): boolean {
  return [...document.querySelectorAll(anyOf(selector))].some(
    (element) => isVisible(element) && words.test(labelOf(element)),
  );
}
