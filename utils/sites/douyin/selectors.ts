import { type SelectorList, seen } from '../../dom/locate.ts';

// Placeholders, the kit's class prefixes and stable ids; hashed classes only by their readable part, since every deploy
// hashes anew.

/** Description of a video or image post; the body of an article, in both of its editors. */
export const postEditor: SelectorList = [
  seen('2026-08', '.zone-container[contenteditable="true"]'),
  seen('2026-03', '.ProseMirror[contenteditable="true"]'),
];

export const title: SelectorList = [
  seen('2026-06', 'input[placeholder*="作品标题"]'),
  seen('2026-03', 'input[placeholder*="文章标题"]'),
];

export const digest: SelectorList = [seen('2026-03', 'input[placeholder*="添加内容摘要"]')];

export const anyButton: SelectorList = [
  seen('2026-08', 'button'),
  seen('2026-08', '[role="button"]:not(button)'),
];

export const commentBox: SelectorList = [
  seen('2026-04', '[contenteditable="true"][placeholder*="有爱评论"]'),
];

export const replyBox: SelectorList = [seen('2026-04', '[contenteditable="true"][placeholder^="回复"]')];

export const commentText: SelectorList = [seen('2026-04', '[class*="comment-content-text-"]')];

export const commentAuthor: SelectorList = [seen('2026-04', '[class*="username-"]')];

export const commentTime: SelectorList = [seen('2026-04', '[class^="time-"], [class*=" time-"]')];

export const operations: SelectorList = [seen('2026-04', '[class*="operations-"]')];

export const messageBox: SelectorList = [
  seen('2025-11', '[contenteditable="true"][data-placeholder*="按回车即发送"]'),
  seen('2025-11', '[contenteditable="true"][placeholder*="按回车即发送"]'),
  seen('2025-11', '[contenteditable="true"][data-placeholder*="输入私信内容"]'),
  seen('2025-11', '[contenteditable="true"][placeholder*="输入私信内容"]'),
  seen('2025-11', '[class*="chat-input"][contenteditable="true"]'),
];

export const messageName: SelectorList = [seen('2025-11', '[class*="box-header-name"]')];

export const messageList: SelectorList = [
  seen('2025-11', '.ReactVirtualized__Grid'),
  seen('2025-10', '[role="grid"] [role="listitem"]'),
];

/** What 添加标签 attaches: goods, mini-programs, places. */
export const anchor: SelectorList = [
  seen('2026-05', '#douyin_creator_pc_anchor_jump'),
  seen('2026-05', '[class*="anchor-container"]:has(input[placeholder*="商品链接"])'),
];

export const anchorCard: SelectorList = [
  seen('2026-05', '[class*="cart-item"]'),
  seen('2026-05', '[class*="anchor"] [class*="card-"]'),
];

export const chosen: SelectorList = [
  seen('2026-05', '.semi-select-selection-text'),
  seen('2026-05', '[class*="selectText"]'),
];

export const smsDialog: SelectorList = [
  seen('2026-05', '#uc-second-verify'),
  seen('2026-08', '[class*="uc-ui-verify_sms"]'),
];

export const accountId: SelectorList = [seen('2026-05', '[class*="unique_id-"]')];

export const accountName: SelectorList = [
  seen('2026-05', '[class^="name-"], [class*=" name-"]'),
  seen('2025-11', '[class*="header-right-name"]'),
];
