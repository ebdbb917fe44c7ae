import { type SelectorList, seen } from '../../dom/locate.ts';

// Placeholders, titles and `woo-*` classes are the same in the Vue CLI and the Vite build; hashed classes are used as
// prefixes only.

export const composerEditor: SelectorList = [
  seen('2026-08', 'textarea[placeholder="有什么新鲜事想分享给大家？"]'),
];

export const repostEditor: SelectorList = [seen('2026-07', 'textarea[placeholder="说说分享心得"]')];

export const mainButton: SelectorList = [seen('2026-08', 'button.woo-button-main')];

export const popoverItem: SelectorList = [seen('2026-07', '.woo-pop-item-main')];

export const picture: SelectorList = [
  seen('2026-08', '[class*="_pic_"] img.woo-picture-img'),
  seen('2024-11', '[class*="Image_"] img.woo-picture-img'),
  seen('2024-11', '[class*="picbed"] img.woo-picture-img'),
];

export const feedCard: SelectorList = [seen('2026-07', 'article.woo-panel-main')];

export const cardText: SelectorList = [
  seen('2026-04', '[class*="_wbtext_"]'),
  seen('2024-11', '[class*="wbtext"]'),
];

export const profileLink: SelectorList = [
  seen('2026-08', 'header:not(article *) a[href^="/u/"]'),
  seen('2024-11', '[class*="Nav_"] a[href^="/u/"]'),
];

export const loginButton: SelectorList = [seen('2026-08', 'header:not(article *) :is(button, a)')];
