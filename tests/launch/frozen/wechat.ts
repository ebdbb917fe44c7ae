import type { Page } from 'puppeteer';
import type { FrozenSite, FrozenState, Promised } from './frozen-site.ts';

const HOST = 'https://mp.weixin.qq.com';
const END = '&token=1200000001&lang=zh_CN&seed=7';
const NEW = `${HOST}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77`;
const ARTICLE = `${NEW}&createType=0${END}`;
const IMAGE_POST = `${NEW}&createType=8${END}`;
const COMMENTS = `${HOST}/misc/appmsgcomment?action=list_latest_comment&begin=0&count=10${END}`;
const MESSAGES = `${HOST}/cgi-bin/message?t=message/list&count=20&day=7${END}`;

const TITLE = '.title-editor__input .ProseMirror';
const BODY = '#ueditor_0 .ProseMirror';
const [FIRST, SECOND] = ['湖滨路今晚10时起单向通行。', '请绕行人民路，咨询电话：12345。'];
const TEXT = `${FIRST}\n\n${SECOND}`;
const REPLY = '您好，已转交医保局。';

/** The states of the WeChat replica. */
export const wechatPages: FrozenSite = {
  id: 'wechat',
  ready: '.main_bd, .weui-desktop-layout, .login_frame',
  states: {
    'article-new-F18-F20': {
      url: `${ARTICLE}&case=F18`,
      prepare: async (page) => {
        await write(page, TITLE, '出行提示');
        await typeBody(page, BODY);
        await page.type('#js_description', '今晚起');
        return article({ title: '出行提示', author: '', digest: '今晚起', text: TEXT });
      },
    },
    'article-empty-F20': {
      url: ARTICLE,
      prepare: async () => article({ title: '', author: '', digest: '', text: '' }),
    },
    'article-old-F19': {
      url: `${ARTICLE}&build=old`,
      prepare: async (page) => {
        await page.type('#title', '出行提示');
        const frame = await (await page.waitForSelector('#ueditor_0'))?.contentFrame();
        await frame?.focus('body');
        await typeLines(page);
        return article({ title: '出行提示', author: '', digest: '', text: TEXT });
      },
    },
    'article-cards-F26': { url: ARTICLE, prepare: writeCards },
    'publish-dialog-F13-F33': {
      url: ARTICLE,
      prepare: async (page) => {
        await typeBody(page, BODY);
        await page.click('#js_send button');
        await page.waitForSelector('.new_mass_send_dialog[style*="fixed"]');
        return article({ title: '', author: '', digest: '', text: TEXT });
      },
    },
    'reprint-words': {
      url: `${NEW}&share=1${END}&case=reprint`,
      prepare: async (page) => {
        await write(page, BODY, FIRST);
        await page.click('#js_send button');
        await clickLabelled(page, '下一步');
        await page.type('textarea[placeholder$="可以不填写"]', '值得一读');
        return article({ title: '', author: '', digest: '', text: FIRST, recommendation: '值得一读' });
      },
    },
    'image-post': {
      url: IMAGE_POST,
      prepare: async (page) => {
        await write(page, TITLE, '秋天的湖');
        await typeBody(page, '.share-text__input .ProseMirror');
        const fields = { title: '秋天的湖', text: TEXT };
        return { forms: ['imagePost'], draft: { surface: 'imagePost', fields }, account: null };
      },
    },
    'comments-F2-F3-F4': { url: COMMENTS, prepare: writeReply },
    'comments-moved-F42': {
      url: `${COMMENTS}&case=F42`,
      prepare: async (page) => {
        await page.click('.comment-list__item-extend > a');
        const copy = '.reply-dialog__main .comment-list__item[data-commentid]';
        await page.click(`${copy} .icon-reply`);
        await write(page, `${copy} .ProseMirror`, REPLY);
        return reply('reply', REPLY, '张三');
      },
    },
    'comments-old-F41': {
      url: `${COMMENTS}&build=old`,
      prepare: async (page) => {
        await page.$eval('.icon-reply', (icon) => (icon as HTMLElement).click());
        await page.type('.edit_area', REPLY);
        return reply('reply', REPLY, '张三');
      },
    },
    'own-comment': {
      url: COMMENTS,
      prepare: async (page) => {
        await page.click('.comment_entry');
        await write(page, '.comment_editor_container .ProseMirror', REPLY);
        return {
          forms: ['comment'],
          draft: { surface: 'comment', fields: { text: REPLY }, attachments: [] },
        };
      },
    },
    'messages-old': {
      url: `${MESSAGES}&build=old`,
      prepare: async (page) => {
        await page.click('.js_reply');
        await page.type('.js_editorArea', REPLY);
        return reply('directMessage', REPLY, '李四');
      },
    },
    'messages-new': {
      url: MESSAGES,
      prepare: async (page) => {
        await page.click('.chat__person');
        await write(page, '.chat__talk .ProseMirror', REPLY);
        return { forms: ['directMessage'], draft: { surface: 'directMessage', fields: { text: REPLY } } };
      },
    },
    'comments-closed-quiet': { url: COMMENTS, prepare: nothing },
    'drafts-quiet': {
      url: `${HOST}/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card${END}`,
      prepare: nothing,
    },
    'statistics-quiet': { url: `${HOST}/misc/appmsganalysis?action=report${END}`, prepare: nothing },
    'logged-out-F38': { url: `${ARTICLE}&case=logged-out`, prepare: nothing },
    'renamed-editor': {
      url: `${ARTICLE}&case=renamed`,
      prepare: async (page) => {
        await write(page, '#writing_area .ProseMirror', FIRST);
        return { forms: [], draft: null, account: null };
      },
    },
    'renamed-message': {
      url: `${MESSAGES}&case=renamed`,
      prepare: async (page) => {
        await page.click('.chat__person');
        await write(page, '.chat__talk .ProseMirror', REPLY);
        return { forms: [], draft: null };
      },
    },
  },
  counted: {
    items: ['.comment-list__item'],
    realItems: ['#commentlist .weui-desktop-panel__bd > .comment-list__item[data-commentid]'],
    editors: ['.ProseMirror'],
    replyButtons: ['button', '回复'],
    publishButtons: ['button', '发表'],
    confirmButtons: ['button', '确定'],
    dialogs: ['.weui-desktop-dialog__wrp'],
    titles: ['.js_title, .title-editor__input .ProseMirror'],
    clocks: ['.weui-desktop-picker__time'],
  },
};

async function nothing(): Promise<Promised> {
  return { forms: [], draft: null };
}

function article(fields: Readonly<Record<string, string>>): Promised {
  return { forms: ['article'], draft: { surface: 'article', fields }, account: null };
}

function reply(surface: string, text: string, recipient: string): Promised {
  const attachments = [{ kind: 'recipient', text: recipient, url: null }];
  return { forms: [surface], draft: { surface, fields: { text }, attachments } };
}

/** Clicks into a rich box and types: the editor takes a focus given by script a moment later only. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await (await page.waitForSelector(selector))?.click();
  await page.keyboard.type(text);
}

async function typeBody(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await typeLines(page);
}

async function typeLines(page: Page): Promise<void> {
  await page.keyboard.type(FIRST);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(SECOND);
}

/** Everything an article can carry beside its words. */
async function writeCards(page: Page): ReturnType<FrozenState['prepare']> {
  await write(page, BODY, '看');
  await page.click('#js_editor_inserttopic');
  await page.keyboard.type(' 的芦苇');
  await page.click('#js_editor_insertemotion');
  await page.click('#js_editor_insertlink');
  for (const tool of ['weapp', 'Profile', 'product', 'ad']) await page.click(`#js_editor_insert${tool}`);
  const fields = { title: '', author: '', digest: '', text: '看#云湖四季 的芦苇[微笑]惠农特产专场' };
  const links = [{ url: 'https://item.taobao.com/item.htm?id=600000000001', text: '惠农特产专场' }];
  const attachments = [
    { kind: 'miniProgram', text: '云湖办事 在线取号', url: 'wx0000000000000001/pages/index/index' },
    { kind: 'account', text: '云湖文旅 yunhuwenlv', url: null },
    { kind: 'product', text: '云湖大米五公斤装 39.90', url: 'https://shop.jd.com/index-1000000001.html' },
    { kind: 'product', text: '品牌热卖', url: 'https://s.click.taobao.com/replica' },
  ];
  return { forms: ['article'], draft: { surface: 'article', fields, links, attachments }, account: null };
}

/** The second comment's box is opened and written in, with an emotion and goods attached. */
async function writeReply(page: Page): ReturnType<FrozenState['prepare']> {
  const item = '#commentlist .weui-desktop-panel__bd > .comment-list__item:nth-child(2) > ';
  await page.click(`${item}.comment-list__item-container .icon-reply`);
  await write(page, `${item}.comment-reply-box .ProseMirror`, REPLY);
  await page.click(`${item}.comment-reply-box .js_emotion_i`);
  await page.click(`${item}.comment-reply-box .js_link`);
  await page.click(`${item}.comment-reply-box .link-popup-item:nth-child(3)`);
  const attachments = [
    { kind: 'recipient', text: '李四', url: null },
    { kind: 'link', text: '云湖大米五公斤装', url: 'https://union-click.jd.com/jdc?e=replica' },
  ];
  const fields = { text: `${REPLY}[微笑]` };
  return { forms: ['reply'], draft: { surface: 'reply', fields, attachments } };
}

async function clickLabelled(page: Page, label: string): Promise<void> {
  await page.waitForFunction(
    (words) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find((one) => one.textContent === words && one.checkVisibility());
      button?.click();
      return button !== undefined;
    },
    {},
    label,
  );
}
