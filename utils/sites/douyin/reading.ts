import type { Reading } from '../../dom/rich-text.ts';

/** Zero-width marks that the description editor itself puts at line ends and around tokens; nobody typed them. */
const MARKS = /[\u200b\ufeff]/g;

/**
 * Douyin's editable boxes: emoji are pictures with their name in `alt`; topics and mentions are not editable but said; the
 * hint of an empty box may stand inside it.
 */
export const reading: Reading = {
  drop: '[class*="placeholder"][contenteditable="false"], [data-placeholder-widget], .ProseMirror-separator',
  textFor: (element) => {
    if (element.tagName === 'IMG') return isEmoji(element) ? (element.getAttribute('alt') ?? '') : '';
    const own = element.matches('[data-enter], [data-zero-space]') && !element.childElementCount;
    return own ? (element.textContent ?? '').replace(MARKS, '') : null;
  },
};

/** Emoji are named like 「[赞]」; any other picture is a picture. */
function isEmoji(image: Element): boolean {
  return /^\[[^[\]]+\]$/.test(image.getAttribute('alt') ?? '');
}
