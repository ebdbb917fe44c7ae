import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { addRows, breakLine, breakPlainLine, type Row } from './matrix.ts';
import {
  ARTICLE,
  BODY,
  COMMENTS,
  confirm,
  DIALOG_PUBLISH,
  finals,
  IMAGE_POST,
  MESSAGES,
  PUBLISH,
  replies,
  STORED,
  walkChain,
  write,
} from './wechat-steps.ts';

const EDITOR = '.ProseMirror';
const ITEM = '#commentlist .weui-desktop-panel__bd > .comment-list__item:nth-child(1)';
const REPLY_BOX = `${ITEM} > .comment-reply-box`;
const OWN_BOX = '.comment_editor_container';
const COPY = '.reply-dialog__main .comment-list__item';
const IMAGE_BODY = '.share-text__input .ProseMirror';
const STORED_TEXT = '湖滨路今晚10时起单向通行。\n请绕行人民路。';

const clickOn = (selector: string, text?: string) => (stage: Stage) => stage.clickOn(selector, text);
const press =
  (...keys: Parameters<Stage['press']>) =>
  (stage: Stage) =>
    stage.press(...keys);

/** Saving as a draft and 预览 stand beside 发表. */
async function saveAndPreview(stage: Stage): Promise<void> {
  await stage.clickOn('#js_submit button');
  await waitFor('the draft to be saved', () => stage.page.url().includes('appmsgid='));
  await stage.clickOn('#js_preview button');
}

/** What went out with every final request: the text that was saved last before it. */
function published(stage: Stage, isFinal = (_url: string) => true): readonly (string | undefined)[] {
  const last = finals(stage);
  let saved: string | undefined;
  return stage.replica.requests().flatMap((request) => {
    if (/sub=(?:create|update)/.test(request.url)) saved = request.fields.text0;
    return last.includes(request) && isFinal(request.url) ? [saved] : [];
  });
}

const post = {
  sent: (stage: Stage) => published(stage),
  done: '已发表，正在返回首页',
  next: 'open',
} as const;
const article = {
  ...post,
  at: ARTICLE,
  box: BODY,
  write: (stage: Stage, text: string) => writeAtEnd(stage, BODY, text),
  lookAlike: saveAndPreview,
  publish: clickOn(PUBLISH),
  walk: (stage: Stage) => walkChain(stage),
} as const;
const image = {
  ...article,
  at: IMAGE_POST,
  box: IMAGE_BODY,
  write: (stage: Stage, text: string) => writeAtEnd(stage, IMAGE_BODY, text),
} as const;
const old = {
  ...article,
  at: `${ARTICLE}&build=old`,
  write: async (stage: Stage, text: string) => writeAtEnd(stage, '#ueditor_0', text),
  walk: async (stage: Stage) => {
    await stage.clickOn('.mass_send_dialog .mass-send__footer button', '群发');
    await stage.clickOn('.weui-desktop-popover button', '群发');
    await confirm(stage);
    await stage.clickOn('.replica-scan');
  },
} as const;

/** On 「今天」 the timer is no timer: the platform publishes at once. */
const timed = (day: string, address: string): Row => ({
  ...image,
  name: `image post · timed for ${day} · click`,
  firefox: day === '明天',
  walk: async (stage) => {
    await stage.clickOn('.mass-send__timer-wrp input');
    await stage.clickOn('.weui-desktop-form__dropdown a', day);
    await walkChain(stage);
  },
  sent: (stage) => published(stage, (url) => url.includes(address)),
});

const posts: readonly Row[] = [
  { ...article, name: 'article · new · click', firefox: true },
  {
    ...article,
    name: 'article · new · Enter on the button',
    publish: async (stage) => {
      await stage.page.focus(PUBLISH);
      await stage.press('Enter');
    },
  },
  {
    ...article,
    name: 'article · new · Ctrl+S and Ctrl+Enter are none of it; three times 继续发表',
    at: `${ARTICLE}&case=F15`,
    lookAlike: async (stage) => {
      await stage.press('Control', 's');
      await stage.press('Control', 'Enter');
    },
    walk: (stage) => walkChain(stage, 3),
  },
  { ...old, name: 'article · old · click', firefox: true },
  {
    ...old,
    name: 'article · old · beside the button',
    publish: async (stage) => {
      const edge = await stage.page.$eval('#js_send', (area) => {
        const { left, top } = area.getBoundingClientRect();
        return { x: left + 3, y: top + 3 };
      });
      await stage.page.mouse.click(edge.x, edge.y);
    },
  },
  { ...image, name: 'image post · click', firefox: true },
  timed('今天', 'is_release_publish_page'),
  timed('明天', 'action=time_send'),
  {
    ...article,
    name: 'reprint · click, through 原创校验',
    at: ARTICLE.replace('createType=0', 'share=1').concat('&case=reprint'),
    firefox: true,
    walk: async (stage) => {
      await stage.clickOn('button', '下一步');
      await stage.clickOn('button', '继续群发');
      await walkChain(stage);
    },
  },
  {
    ...article,
    name: 'article · a declaration first: 无需声明并发表',
    at: `${ARTICLE}&case=F46`,
    walk: async (stage) => {
      await stage.clickOn('button', '无需声明并发表');
      await walkChain(stage);
    },
  },
  {
    ...article,
    name: 'draft opened by isSend=1 · 发表 of the dialog',
    at: `${STORED}&isSend=1&token=1200000001`,
    firefox: true,
    stood: STORED_TEXT,
    approach: (stage) => stage.page.waitForSelector('.new_mass_send_dialog[style*="fixed"]'),
    write: async (stage, text) => {
      // The platform's dialog lies over the editor, which takes keys all the same.
      await stage.page.focus(BODY);
      await stage.press('Control', 'End');
      await stage.page.keyboard.type(text);
      await waitFor('the draft to save itself', () => lastSave(stage)?.endsWith(text));
    },
    lookAlike: clickOn('.new_mass_send_dialog .mass-send__td'),
    publish: clickOn(DIALOG_PUBLISH, '发表'),
    walk: async (stage) => {
      await confirm(stage);
      await stage.clickOn('.replica-scan');
    },
  },
];

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

const talk: readonly Row[] = [
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

async function writeAtEnd(stage: Stage, selector: string, text: string): Promise<void> {
  await write(stage, selector, '');
  await stage.press('Control', 'End');
  await stage.page.keyboard.type(text);
}

function lastSave(stage: Stage): string | undefined {
  const saves = stage.replica.requests('/cgi-bin/operate_appmsg');
  return saves.findLast(({ url }) => /sub=(?:create|update)/.test(url))?.fields.text0;
}

addRows(scenarios(), [...posts, ...talk]);
