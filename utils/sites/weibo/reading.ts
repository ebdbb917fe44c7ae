import type { Reading } from '../../dom/rich-text.ts';

/** How Weibo shows written text: emoji are pictures named by their words, mentions and topics are links. */
export const reading: Reading = {
  textFor: (element) => (element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : null),
};
