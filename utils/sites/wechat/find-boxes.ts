import { anyOf, isVisible } from '../../dom/locate.ts';
import * as at from './selectors.ts';

/** The article's body. `#ueditor_0` is a frame of the same origin in the old editor and a box in the new one. */
export function findBody(doc: Document): readonly HTMLElement[] {
  const frames = [...doc.querySelectorAll<HTMLIFrameElement>(anyOf(at.articleFrame))].filter(isVisible);
  if (frames.length) return frames.flatMap((frame) => frame.contentDocument?.body ?? []);
  return [...doc.querySelectorAll<HTMLElement>(anyOf(at.articleBody))];
}

/** The title a person sees. The new editor keeps the old text box in the page, possibly out of step. */
export function findTitle(doc: Document): HTMLElement | null {
  for (const { css } of at.titleBoxes) {
    const box = [...doc.querySelectorAll<HTMLElement>(css)].find(isVisible);
    if (box) return box;
  }
  return null;
}
