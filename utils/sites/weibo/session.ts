import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import * as at from './selectors.ts';

const LOGIN = /^(?:登录|注册|登录\/注册)$/;

/** Nobody is logged in, or the session has run out under an open page: there is nothing to publish and nothing to read. */
export function isLoggedOut(doc: Document): boolean {
  if ([...doc.querySelectorAll(anyOf(at.loginFrame))].some(isVisible)) return true;
  if (doc.querySelector(anyOf(at.profileLink))) return false;
  return [...doc.querySelectorAll(anyOf(at.loginButton))].some(
    (element) => LOGIN.test(labelOf(element)) && isVisible(element),
  );
}

/** The account's name as the bar at the top shows it now; chat and creator centre do not show it. */
export function readAccount(doc: Document): string | null {
  const link = doc.querySelector(anyOf(at.profileLink));
  if (!link) return null;
  return (
    link.getAttribute('title') || labelOf(link) || (link.getAttribute('href')?.replace('/u/', '') ?? null)
  );
}
