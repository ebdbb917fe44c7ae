import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import * as at from './selectors.ts';

const LOGIN_WORDS = new Set(['扫码登录', '手机号登录', '验证码登录', '密码登录', '二维码失效']);
/** What citizens and editors write must not look like a login page. */
const WRITTEN =
  '[contenteditable], [class*="comment-content-text-"], [class*="username-"], [role="listitem"]';

/**
 * Whether the page asks for a login, on `/` or over a page whose session has run out: at least two of the words that
 * label the ways in. One alone may stand anywhere.
 */
export function isLoggedOut(doc: Document): boolean {
  const found = new Set<string>();
  for (const element of doc.querySelectorAll('div, span, p, a, li, button')) {
    if (element.childElementCount) continue;
    const text = element.textContent;
    // Long texts are no labels; measuring first keeps this cheap on large pages.
    if (!text || text.length > 12) continue;
    const label = labelOf(element);
    if (!LOGIN_WORDS.has(label) || element.closest(WRITTEN) || !isVisible(element)) continue;
    found.add(label);
    if (found.size > 1) return true;
  }
  return false;
}

/** The account's name beside its 抖音号; the page shows it on some routes only. */
export function readAccount(doc: Document): string | null {
  const id = [...doc.querySelectorAll(anyOf(at.accountId))].find((element) =>
    /^抖音号\s*[:：]/.test(labelOf(element)),
  );
  for (let scope = id?.parentElement; scope; scope = scope.parentElement) {
    const name = scope.querySelector(anyOf(at.accountName));
    if (name) return labelOf(name) || null;
  }
  return null;
}
