import { type SelectorList, seen } from '../../dom/locate.ts';

// Ids and BEM classes are stable here, but everything is rendered several times over and hidden: what counts is what can
// be seen.

/** The body of the new editor; the old one is a frame with the same id (`find-body.ts`). */
export const articleBody: SelectorList = [seen('2026-08', '#ueditor_0 .ProseMirror')];
export const articleFrame: SelectorList = [seen('2023-01', 'iframe#ueditor_0')];

export const imagePostBody: SelectorList = [seen('2026-07', '.share-text__input .ProseMirror')];

/** Newest first: where the visible rich title is missing, the old text box is the title. */
export const titleBoxes: SelectorList = [
  seen('2026-08', '.title-editor__input .ProseMirror'),
  seen('2023-01', 'textarea#title, .js_title'),
];
export const author: SelectorList = [seen('2023-01', '#author, .js_author')];
export const digest: SelectorList = [seen('2023-01', 'textarea#js_description')];
export const sourceLink: SelectorList = [seen('2023-01', '#js_article_url_area input[type="text"]')];
export const cover: SelectorList = [seen('2023-01', '#js_cover_area')];
export const declaration: SelectorList = [seen('2026-08', '.js_claim_source_selected')];
/** The other articles of a draft with several; only their titles are in the page. */
export const otherArticle: SelectorList = [seen('2023-01', '.js_appmsg_item:not(.current) .js_appmsg_title')];
export const imagePostPicture: SelectorList = [
  seen('2026-07', '.image-selector__preview img, .js_pic_list img'),
];

export const publishButton: SelectorList = [seen('2026-06', '#js_send button')];
/** A span around the button: which of the two the page listens on is not known. */
export const publishArea: SelectorList = [seen('2026-06', '#js_send')];

/** 「发表」 of the dialog; the bottom bar has a button of the same name. */
export const dialogPublish: SelectorList = [
  seen('2026-06', '.new_mass_send_dialog .mass-send__footer button'),
  seen('2023-01', '.mass_send_dialog button, .weui-desktop-popover button, .popover button'),
];
/** Labels nothing else carries, wherever the platform puts them. */
export const confirmation: SelectorList = [seen('2026-08', 'button, a.btn, a.weui-desktop-btn')];
export const dialogCancel: SelectorList = [
  seen('2026-06', '.weui-desktop-dialog button, .weui-desktop-popover button, .dialog button, .dialog a'),
  seen('2026-06', '.weui-desktop-dialog__close-btn, .pop_closed, .js_btn_close'),
];

export const approvalWords: SelectorList = [seen('2026-06', '.page_msg h4')];
export const scanDialog: SelectorList = [seen('2026-06', '.dialog:has(.js_qrcode) h3')];

/** 推荐语 of the reprint dialog: part of what goes out (`reprint_info`). */
export const recommendation: SelectorList = [seen('2022-01', 'textarea[placeholder$="推荐语，可以不填写"]')];

export const replyBox: SelectorList = [
  seen('2026-07', '.comment-reply-box .emotion_editor .ProseMirror'),
  seen('2022-01', '.comment-reply-box .edit_area'),
];
export const commentBox: SelectorList = [
  seen('2026-07', '.comment_editor_container .emotion_editor .ProseMirror'),
];
export const replyButton: SelectorList = [
  seen('2026-07', '.quick_reply_box_tool_bar button'),
  seen('2022-01', '.comment-reply-box button'),
];
export const commentButton: SelectorList = [seen('2026-07', '.comment_editor_container button')];

export const item: SelectorList = [
  seen('2026-07', '.comment-list__item:not(.comment-reply)'),
  seen('2020-01', '.message_item'),
];
/** Items a person sees in the list: its own children, with the id that all of them share. */
export const listedItem: SelectorList = [
  seen('2026-07', '#commentlist .weui-desktop-panel__bd > .comment-list__item[data-commentid]'),
  seen('2020-01', 'li.message_item'),
];
/** The copy of an item in its own dialog. */
export const openedItem: SelectorList = [seen('2026-07', '.reply-dialog__main > .comment-list__item')];
export const nickname: SelectorList = [
  seen('2026-07', '.comment-nickname > span'),
  seen('2020-01', '.remark_name'),
];

export const oldMessageBox: SelectorList = [seen('2020-01', '.js_editorArea')];
export const oldMessageButton: SelectorList = [seen('2020-01', 'button.js_reply_OK')];
/** Nobody published the new page; it is expected to re-use the comment page's editor. */
export const newMessageBox: SelectorList = [
  seen('2026-07', '.emotion_editor .ProseMirror:not(.comment-reply-box *, .comment_editor_container *)'),
];
export const anyButton: SelectorList = [seen('2026-07', 'button')];

/** What opens the reply box of a comment or an old message. */
export const replyIcon: SelectorList = [seen('2026-07', '.icon-reply'), seen('2020-01', 'a.js_reply')];
export const newConversation: SelectorList = [seen('2026-07', '.chat__talk')];
export const newMessageName: SelectorList = [seen('2026-07', 'h3')];
export const newMessageText: SelectorList = [seen('2026-07', '.chat__words')];

/** Any box a person could write to somebody in, known or not. */
export const writable: SelectorList = [
  seen(
    '2026-07',
    '.emotion_editor [contenteditable="true"], .js_editorArea, .comment-reply-box [contenteditable="true"]',
  ),
  seen('2026-07', '.weui-desktop-layout__main__bd :is([contenteditable="true"], textarea)'),
];

export const accountName: SelectorList = [
  seen('2026-06', '.weui-desktop_name'),
  seen('2026-06', '.weui-desktop-account__nickname'),
  seen('2020-01', '.account_nickname'),
];
/** What is shown instead of a page once the session is over. */
export const loginSign: SelectorList = [
  seen('2026-06', 'img[src*="/cgi-bin/scanloginqrcode"]'),
  seen('2026-06', '.login__type__container'),
];
