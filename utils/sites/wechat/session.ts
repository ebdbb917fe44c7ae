import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import * as at from './selectors.ts';

const EXPIRED = /登录超时|请重新登录|登录态已失效/;
/** What citizens and editors write must not look like a page that asks for a login. */
const WORDS = '.page_msg h4, .page_msg p, .page_msg .msg_content';

/** An expired session is a login page with status 200, at the address of the page that was asked for. */
export function isLoggedOut(doc: Document): boolean {
  if (/^\/cgi-bin\/(?:bizlogin|loginpage)$/.test(doc.location?.pathname ?? '')) return true;
  if ([...doc.querySelectorAll(anyOf(at.loginSign))].some(isVisible)) return true;
  return [...doc.querySelectorAll(WORDS)].some(
    (element) => EXPIRED.test(labelOf(element)) && isVisible(element),
  );
}

/** The name in the side column; editors fill the whole window and show none. */
export function readAccount(doc: Document): string | null {
  for (const { css } of at.accountName) {
    const name = [...doc.querySelectorAll(css)].find((element) => labelOf(element) !== '');
    if (name) return labelOf(name);
  }
  return null;
}
