import type { Stage } from './harness.ts';
import { breakLine, breakPlainLine, clickOn, press, type Row } from './matrix.ts';
import { COMMENTS, MESSAGES, replies } from './wechat-steps.ts';

const EDITOR = '.ProseMirror';
const ITEM = '#commentlist .weui-desktop-panel__bd > .comment-list__item:nth-child(1)';
const REPLY_BOX = `${ITEM} > .comment-reply-box`;
const OWN_BOX = '.comment_editor_container';
const COPY = '.reply-dialog__main .comment-list__item';

const reply = {
  at: COMMENTS,
  replies: true,
  box: `${REPLY_BOX} ${EDITOR}`,
  approach: clickOn(`${ITEM} > .comment-list__item-container .icon-reply`),
  sent: (stage: Stage) => replies(stage),
  done: '已回复',
  next: 'approach',
} as const;
const oldReply = {
  ...reply,
  at: `${COMMENTS}&build=old`,
  box: `${REPLY_BOX} .edit_area`,
  approach: async (stage: Stage) => {
    // The icon shows under the pointer only.
    await stage.page.waitForSelector(`${ITEM} .icon-reply`);
    await stage.page.$eval(`${ITEM} .icon-reply`, (icon) => (icon as HTMLElement).click());
  },
} as const;
const own = {
  ...reply,
  box: `${OWN_BOX} ${EDITOR}`,
  approach: clickOn('.comment_entry'),
  done: '已留言',
  next: 'stays',
} as const;
const message = {
  at: MESSAGES,
  replies: true,
  box: `.chat__talk ${EDITOR}`,
  approach: clickOn('.chat__person', '周女士'),
  sent: (stage: Stage) => replies(stage, '/cgi-bin/singlesend'),
  done: '回复成功',
  next: 'stays',
} as const;
const oldMessage = {
  ...message,
  at: `${MESSAGES}&build=old`,
  box: '.js_editorArea',
  approach: clickOn('.js_reply', '快捷回复'),
} as const;
const links = (around: string) => async (stage: Stage) => {
  await stage.clickOn(`${around} .js_link`);
  await stage.clickOn(`${around} .js_link`);
};

/** Every way to publish comments, replies and messages, which are set to be held first. */
export const talkRows: readonly Row[] = [
  {
    ...reply,
    name: 'comment · new · Enter, not Shift+Enter',
    firefox: true,
    lookAlike: breakLine('Shift'),
    publish: press('Enter'),
  },
  {
    ...reply,
    name: 'comment · new · click',
    lookAlike: links(REPLY_BOX),
    publish: clickOn(`${REPLY_BOX} .quick_reply_box_tool_bar button`, '回复'),
  },
  {
    ...reply,
    name: "comment · new · click in the comment's own dialog",
    at: `${COMMENTS}&case=F42`,
    box: `${COPY} ${EDITOR}`,
    approach: async (stage) => {
      if (!(await stage.page.$(`.weui-desktop-dialog[style*="fixed"] ${COPY}`)))
        await stage.clickOn('.comment-list__item-extend > a', '共1条回复');
      await stage.clickOn(`${COPY} .icon-reply`);
    },
    lookAlike: links(COPY),
    publish: clickOn(`${COPY} .quick_reply_box_tool_bar button`, '回复'),
  },
  {
    ...oldReply,
    name: 'comment · old · Enter, not Shift+Enter',
    firefox: true,
    lookAlike: breakPlainLine,
    publish: press('Enter'),
  },
  {
    ...oldReply,
    name: 'comment · old · click',
    lookAlike: clickOn('.article-list__item', '社区食堂开门了'),
    publish: clickOn(`${REPLY_BOX} button`, '回复'),
  },
  {
    ...own,
    name: 'own comment · new · Enter, not Shift+Enter',
    firefox: true,
    lookAlike: breakLine('Shift'),
    publish: press('Enter'),
  },
  {
    ...own,
    name: 'own comment · new · click',
    lookAlike: links(OWN_BOX),
    publish: clickOn(`${OWN_BOX} button`, '发送'),
  },
  {
    ...own,
    name: 'own comment · old · click',
    at: `${COMMENTS}&build=old`,
    lookAlike: links(OWN_BOX),
    publish: clickOn(`${OWN_BOX} button`, '发送'),
  },
  {
    ...message,
    name: 'message · new · Enter, not Shift+Enter',
    firefox: true,
    lookAlike: breakLine('Shift'),
    publish: press('Enter'),
  },
  {
    ...message,
    name: 'message · new · click',
    lookAlike: links('.chat__talk'),
    publish: clickOn('.chat__talk button', '发送'),
  },
  {
    ...oldMessage,
    name: 'message · old · Enter coming up, not Shift+Enter',
    firefox: true,
    lookAlike: breakPlainLine,
    publish: press('Enter'),
  },
  {
    ...oldMessage,
    name: 'message · old · click',
    lookAlike: clickOn('.wxMsg'),
    publish: clickOn('.js_reply_OK', '发送'),
  },
];
