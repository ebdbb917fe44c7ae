import { type SelectorList, seen } from '../../dom/locate.ts';

// Placeholders, titles and `woo-*` and `wbpro-*` classes are the same in the Vue CLI and the Vite build; hashed classes
// are used by their local name only, which both builds carry between underscores.

export const composerEditor: SelectorList = [
  seen('2026-08', 'textarea[placeholder="有什么新鲜事想分享给大家？"]'),
];
export const repostEditor: SelectorList = [seen('2026-07', 'textarea[placeholder="说说分享心得"]')];
export const commentEditor: SelectorList = [seen('2026-07', 'textarea[placeholder="发布你的评论"]')];
export const replyEditor: SelectorList = [seen('2026-04', 'textarea[placeholder="发布你的回复"]')];
export const messageEditor: SelectorList = [seen('2026-03', '#webchat-textarea')];
export const videoTitle: SelectorList = [seen('2026-08', 'input[placeholder^="填写标题"]')];

export const mainButton: SelectorList = [seen('2026-08', 'button.woo-button-main')];
/** The video page's own button; its confirmations carry the same word in a dialog. */
export const videoButton: SelectorList = [
  seen('2026-08', 'button.woo-button-main:not(.woo-dialog-main *):not(.woo-modal-wrap *)'),
];
/** Holds that button and an empty element over its middle, which swallows clicks. */
export const videoButtonArea: SelectorList = [seen('2026-08', '[class*="_check_"]')];
export const confirmButton: SelectorList = [
  seen('2026-08', '.woo-dialog-main button.woo-button-main'),
  seen('2026-06', '.woo-modal-wrap button.woo-button-main'),
];
export const messageButton: SelectorList = [seen('2026-03', '.sendbox_bar .send')];
export const popoverItem: SelectorList = [seen('2026-07', '.woo-pop-item-main')];
/** What a row's action is made of is not known; its exact words are. */
export const anyControl: SelectorList = [
  seen('2026-10', 'button, a, [role="button"], span, i, p, div:not(:has(> div))'),
];

export const picture: SelectorList = [
  seen('2026-08', '[class*="_pic_"] img.woo-picture-img'),
  seen('2024-11', '[class*="Image_"] img.woo-picture-img'),
  seen('2024-11', '[class*="picbed"] img.woo-picture-img'),
];
export const radio: SelectorList = [seen('2026-08', 'label.woo-radio-main')];
export const checkbox: SelectorList = [seen('2026-07', 'label.woo-checkbox-main')];
/** 内容声明 of a video: the chosen entry of its drop-down. */
export const declaration: SelectorList = [seen('2026-08', '.woo-pop-ctrl')];
export const timeChoice: SelectorList = [seen('2026-10', '.multiselect__single')];

export const feedCard: SelectorList = [seen('2026-07', 'article.woo-panel-main')];
export const cardText: SelectorList = [
  seen('2026-04', '[class*="_wbtext_"]'),
  seen('2024-11', '[class*="wbtext"]'),
];

export const scrollerItem: SelectorList = [seen('2026-04', '.wbpro-scroller-item')];
/** A comment under a post and an answer to it. */
export const comment: SelectorList = [
  seen('2026-07', '.wbpro-list .item1'),
  seen('2026-07', '.wbpro-list .item2'),
];
export const commentBody: SelectorList = [seen('2026-07', '.con1'), seen('2026-07', '.con2')];
export const commentText: SelectorList = [seen('2026-07', '.text'), ...cardText];
export const commentInfo: SelectorList = [seen('2026-07', '.info')];
export const inboxName: SelectorList = [seen('2026-04', '[class*="_h3_"] a')];
export const inboxTime: SelectorList = [seen('2026-04', '[class*="_from_"] a')];
/** My own words, repeated under what somebody answered to them. */
export const inboxContext: SelectorList = [
  seen('2026-04', '[class*="_repeatbox_"]'),
  seen('2026-04', '.feed-card-repost'),
];
export const replyDialog: SelectorList = [
  seen('2026-04', '.woo-dialog-main'),
  seen('2026-04', '.woo-modal-main'),
];
export const dialogTitle: SelectorList = [
  seen('2026-04', '.woo-dialog-title'),
  seen('2026-04', '[class*="title"]'),
];
/** What opens the reply box of a comment: in the bar below it, or at the foot of its card. */
export const replyIcon: SelectorList = [
  seen('2026-07', '.info .woo-font--comment'),
  seen('2026-04', 'footer [class*="_commentIcon_"]'),
];
/** A message of the other person. No source shows the two sides; these words are a guess. */
export const theirMessage: SelectorList = [seen('2026-10', '.chatbox li[id]:is(.left, .other)')];
/** The conversation that is open; its name is the only sign of whom a message goes to. */
export const openConversation: SelectorList = [
  seen('2026-03', 'li:is([class*="active"], [class*="select"], [class*="current"]) .usrn'),
];

export const listFrame: SelectorList = [
  seen('2026-10', 'iframe.mngFrame'),
  seen('2026-10', 'iframe[src*="furl="]'),
];

/** The account's own link in the bar at the top; headers of posts and comments have such links as well. */
export const profileLink: SelectorList = [
  seen('2026-08', 'header:not(article *):not(.wbpro-scroller-item *) a[href^="/u/"]'),
  seen('2024-11', '[class*="Nav_"] a[href^="/u/"]'),
];
export const loginButton: SelectorList = [seen('2026-08', 'header:not(article *) :is(button, a)')];
/** The login page, laid over a page whose session has run out. */
export const loginFrame: SelectorList = [seen('2026-08', 'iframe[src*="passport.weibo.com"]')];
