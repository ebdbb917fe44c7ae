import type { Reading } from '../../dom/rich-text.ts';
import { isCard } from './cards.ts';
import { emojiText } from './emoji.ts';

/**
 * The platform's editable boxes: the hint of an empty box and the editor's own separators stand inside them, emoji are
 * pictures without words, cards are read apart. Topics and mentions are not editable, but said.
 */
export const reading: Reading = {
  drop: '.ProseMirror-widget, .editor_placeholder, .editor_content_placeholder, img.ProseMirror-separator',
  textFor: (element) => {
    if (element.tagName === 'IMG') return emojiText(element) ?? '';
    return isCard(element) ? '' : null;
  },
};
