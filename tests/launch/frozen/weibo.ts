import type { Page } from 'puppeteer';
import { waitFor } from '../wait.ts';
import type { FrozenSite, FrozenState, Promised } from './frozen-site.ts';

const BASE = 'https://weibo.com';
const DETAIL = `${BASE}/7000000001/PabcD`;
const COMPOSER = '[data-route] textarea';
const REPOST = 'textarea[placeholder="说说分享心得"]';
const COMMENT = 'textarea[placeholder="发布你的评论"]';
const REPLY = 'textarea[placeholder="发布你的回复"]';
const DRAFT = '【出行提示】湖滨路今晚10时起单向通行。\n请绕行人民路，咨询电话：12345。';
const SHARE = '这条提示请转给家里的老人。';
const ANSWER = '您好，已转市政部门，预计明天修好。';

/** The states of Weibo's replica. */
export const weiboPages: FrozenSite = {
  id: 'weibo',
  ready: '#app > *',
  states: {
    'home-new': { url: `${BASE}/?seed=7`, prepare: typeDraft },
    'home-old': { url: `${BASE}/?seed=7&build=old`, prepare: typeDraft },
    'two-composers-F37': {
      url: `${BASE}/?seed=7`,
      prepare: async (page) => {
        await page.click('button[title="发微博"]');
        await page.type('.woo-modal-wrap textarea', SHARE);
        return { forms: ['composer', 'composer'], draft: { surface: 'composer', fields: { text: '' } } };
      },
    },
    'timed-F32': {
      url: `${BASE}/?seed=7`,
      prepare: async (page) => {
        await press(page, '[class*="_tool_"]', '定时微博');
        await page.type(COMPOSER, DRAFT);
        const attachments = [{ kind: 'schedule', text: '2026-12-01 09:30', url: null }];
        return {
          forms: ['composer'],
          draft: { surface: 'composer', fields: { text: DRAFT }, attachments },
        };
      },
    },
    'repost-new': {
      url: `${BASE}/?seed=7`,
      prepare: async (page) => {
        await page.click('.woo-font--retweet');
        await press(page, '#app > .woo-pop-main > *', '转发');
        await page.type(REPOST, SHARE);
        return { forms: ['composer', 'repost'], draft: { surface: 'repost', fields: { text: SHARE } } };
      },
    },
    'feed-comment': {
      url: `${BASE}/?seed=7`,
      prepare: async (page) => {
        await page.click('article .woo-font--comment');
        await page.type(COMMENT, SHARE);
        return { forms: ['composer', 'comment'], draft: { surface: 'comment', fields: { text: SHARE } } };
      },
    },
    'comments-new-F26': comments('?seed=7'),
    'comments-old-F26': comments('?seed=7&build=old'),
    'inbox-new': inbox('?seed=7'),
    'inbox-old': inbox('?seed=7&build=old'),
    'inbox-closed-F41': { url: `${BASE}/comment/inbox?seed=7`, prepare: nothing },
    'video-new-F33': video('?seed=7'),
    'video-old-F33': video('?seed=7&build=old'),
    'chat-new': {
      url: 'https://api.weibo.com/chat?seed=7#/chat',
      prepare: async (page) => {
        await page.click('.session-list li');
        await page.type('#webchat-textarea', ANSWER);
        const attachments = [{ kind: 'recipient', text: '小鹿同学', url: null }];
        const draft = { surface: 'directMessage', fields: { text: ANSWER }, attachments };
        return { forms: ['directMessage'], draft, account: null };
      },
    },
    'chat-closed': { url: 'https://api.weibo.com/chat?seed=7#/chat', prepare: nameless },
    'timer-list-F24': { url: 'https://me.weibo.com/content/timer?seed=7&case=F24', prepare: nameless },
    'timer-frame-F29': {
      url: 'https://me.weibo.com/content/timer?seed=7',
      prepare: async () => ({ forms: [], draft: null, account: null, lost: true }),
    },
    'centre-quiet': { url: 'https://me.weibo.com/content/video?seed=7', prepare: nameless },
    'profile-quiet': { url: `${BASE}/u/7000000001?seed=7`, prepare: nothing },
    'article-unread': {
      url: 'https://card.weibo.com/article/v5/editor?seed=7',
      prepare: async () => ({ forms: [], draft: null, account: null, lost: true }),
    },
    'logged-out': { url: `${BASE}/?seed=7&case=logged-out`, prepare: nothing },
    'logged-out-meanwhile-F38': {
      url: `${BASE}/?seed=7&case=session-lost`,
      prepare: async (page) => {
        await page.type(COMPOSER, DRAFT);
        await press(page, 'button', '结束会话');
        await page.waitForSelector('header button');
        return { forms: ['composer'], draft: { surface: 'composer', fields: { text: DRAFT } } };
      },
    },
    'renamed-placeholder': {
      url: `${BASE}/?seed=7&case=renamed-placeholder`,
      prepare: async (page) => {
        await page.type(COMPOSER, DRAFT);
        return { forms: [], draft: null };
      },
    },
    'renamed-comment': { url: `${DETAIL}?seed=7&case=renamed-placeholder`, prepare: nothing },
    'renamed-video': { url: `${BASE}/upload/channel?seed=7&case=renamed-placeholder`, prepare: nothing },
    'renamed-chat': {
      url: 'https://api.weibo.com/chat?seed=7&case=renamed-placeholder#/chat',
      prepare: async (page) => {
        await page.click('.session-list li');
        await page.waitForSelector('.sendbox');
        return nameless();
      },
    },
  },
  counted: {
    textareas: ['textarea'],
    composers: ['textarea[placeholder="有什么新鲜事想分享给大家？"]'],
    repostForms: [REPOST],
    commentBoxes: [COMMENT],
    replyBoxes: [REPLY],
    sendButtons: ['button.woo-button-main', '发送'],
    publishButtons: ['button.woo-button-main', '发布'],
    repostButtons: ['button.woo-button-main', '转发'],
    quickReposts: ['.woo-pop-item-main', '快转'],
    sendNow: ['a', '立即发送'],
    repostIcons: ['i.woo-font--retweet'],
    cards: ['article.woo-panel-main'],
    comments: ['.wbpro-list .item1, .wbpro-list .item2'],
    scrollerItems: ['.wbpro-scroller-item'],
    frames: ['iframe'],
    topBarProfileLinks: ['#app > header a[href^="/u/"]'],
  },
};

async function typeDraft(page: Page): Promise<Promised> {
  await page.type(COMPOSER, DRAFT);
  return { forms: ['composer'], draft: { surface: 'composer', fields: { text: DRAFT } } };
}

/** The detail page with the box open under an answer within the second comment. */
function comments(query: string): FrozenState {
  return {
    url: `${DETAIL}${query}`,
    prepare: async (page) => {
      await page.$$eval('.item2 .woo-font--comment', (icons) =>
        (icons[1] as HTMLElement | undefined)?.click(),
      );
      await (await page.waitForSelector(REPLY))?.type(ANSWER);
      return { forms: ['comment', 'reply'], draft: { surface: 'reply', fields: { text: ANSWER } } };
    },
  };
}

/** The inbox with the dialog open for the second comment. */
function inbox(query: string): FrozenState {
  return {
    url: `${BASE}/comment/inbox${query}`,
    prepare: async (page) => {
      await page.$$eval('[class*="_commentIcon_"]', (icons) =>
        (icons[1] as HTMLElement | undefined)?.click(),
      );
      await (await page.waitForSelector(REPLY, { visible: true }))?.type(ANSWER);
      return { forms: ['reply'], draft: { surface: 'reply', fields: { text: ANSWER } } };
    },
  };
}

function video(query: string): FrozenState {
  return {
    url: `${BASE}/upload/channel${query}`,
    prepare: async (page) => {
      await page.type('input[placeholder^="填写标题"]', '湖滨路施工');
      await page.type(COMPOSER, DRAFT);
      const fields = { title: '湖滨路施工', text: DRAFT };
      return { forms: ['video'], draft: { surface: 'video', fields } };
    },
  };
}

async function nothing(): Promise<Promised> {
  return { forms: [], draft: null };
}

/** Pages on hosts of their own show nobody's name. */
async function nameless(): Promise<Promised> {
  return { forms: [], draft: null, account: null };
}

/** Clicks by script on the element with this exact text. */
function press(page: Page, selector: string, text: string): Promise<true> {
  return waitFor(`${selector} ${text}`, () =>
    page.$$eval(
      selector,
      (elements, wanted) => {
        const found = elements.find((element) => element.textContent?.trim() === wanted);
        (found as HTMLElement | undefined)?.click();
        return found !== undefined;
      },
      text,
    ),
  );
}
