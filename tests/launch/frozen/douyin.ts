import type { Page } from 'puppeteer';
import type { FrozenSite, FrozenState, Promised } from './frozen-site.ts';

const BASE = 'https://creator.douyin.com/creator-micro';
const EDITOR = '.zone-container, .ProseMirror';
const TITLE = 'input[placeholder*="标题"]:not([hidden])';
const DRAFT = '湖滨路今晚10时起单向通行。\n请绕行人民路，咨询电话：12345。';

/** The states of the creator centre's replica. */
export const douyinPages: FrozenSite = {
  id: 'douyin',
  ready: 'main',
  states: {
    'video-new': post('content/post/video?seed=7', 'video'),
    'video-old': post('content/publish?seed=7&build=old', 'video'),
    'image-new': post('content/post/image?seed=7', 'imagePost'),
    'image-old': post('content/post/image?seed=7&build=old', 'imagePost'),
    'article-new': post('content/post/article?seed=7', 'article'),
    'article-old': post('content/post/article?seed=7&build=old', 'article'),
    'tokens-F20-F26': {
      url: `${BASE}/content/post/video?seed=7`,
      prepare: async (page) => {
        await page.type(TITLE, '出行提示');
        await page.type(EDITOR, '看#云湖四季 的芦苇');
        await page.keyboard.press('Enter');
        await page.type(EDITOR, '感谢@湿地公园 ');
        await page.click('[title="表情"]');
        const text = '看#云湖四季 的芦苇\n感谢@湿地公园 [赞]';
        return { forms: ['video'], draft: { surface: 'video', fields: { title: '出行提示', text } } };
      },
    },
    'comment-new-F5': reply('interactive/comment?seed=7'),
    'comment-old-F40': reply('interactive/comment?seed=7&build=old&case=F40'),
    'message-new': {
      url: `${BASE}/data/following/chat?seed=7`,
      prepare: async (page) => {
        await page.click('[role="listitem"]');
        await page.type('[contenteditable]', '您好，已收到');
        return {
          forms: ['directMessage'],
          draft: { surface: 'directMessage', fields: { text: '您好，已收到' } },
        };
      },
    },
    'works-quiet': { url: `${BASE}/content/manage?seed=7`, prepare: nothing },
    'upload-quiet-F6': { url: `${BASE}/content/upload?seed=7`, prepare: nothing },
    'logged-out-F38': { url: `${BASE}/content/post/video?seed=7&case=logged-out`, prepare: nothing },
    'renamed-post': {
      url: `${BASE}/content/post/video?seed=7&case=renamed`,
      prepare: async (page) => {
        await page.type('[contenteditable]', DRAFT);
        return { forms: [], draft: null };
      },
    },
    'renamed-comment': { url: `${BASE}/interactive/comment?seed=7&case=renamed`, prepare: nothing },
  },
  counted: {
    publishButtons: ['button', '发布'],
    buttonsContainingTheWord: ['button:not([class*="primary-"])', '高清发布'],
    sendButtons: ['button', '发送'],
    titles: ['input[placeholder*="标题"]'],
    editors: [EDITOR],
    topBoxes: ['[contenteditable][placeholder*="有爱评论"]'],
    replyBoxes: ['[contenteditable][placeholder^="回复"]'],
    timePickers: ['input[placeholder="日期和时间"]'],
    replyActions: ['[class*="operations-"] > div', '回复'],
    filters: ['[role="combobox"]', '全部评论'],
  },
};

async function nothing(): Promise<Promised> {
  return { forms: [], draft: null };
}

function post(path: string, surface: string): FrozenState {
  return {
    url: `${BASE}/${path}`,
    prepare: async (page) => {
      await page.type(TITLE, '出行提示');
      if (surface === 'article') await page.type('input[placeholder*="摘要"]', '今晚起');
      const [first = '', second = ''] = DRAFT.split('\n');
      await page.type(EDITOR, first);
      await page.keyboard.press('Enter');
      await page.keyboard.type(second);
      const digest = surface === 'article' ? { digest: '今晚起' } : {};
      const fields = { title: '出行提示', ...digest, text: DRAFT };
      return { forms: [surface], draft: { surface, fields } };
    },
  };
}

/** Two boxes that look alike, both with something in them, and one reply opened. */
function reply(path: string): FrozenState {
  return {
    url: `${BASE}/${path}`,
    prepare: async (page) => {
      await page.type('[contenteditable]', '写错地方的字');
      await openReply(page);
      await page.type('[contenteditable][placeholder^="回复"]', '您好，已转交医保局。');
      return {
        forms: ['comment', 'reply'],
        draft: { surface: 'reply', fields: { text: '您好，已转交医保局。' } },
      };
    },
  };
}

async function openReply(page: Page): Promise<void> {
  await page.$$eval('[class*="operations-"] > div', (items) =>
    (items.find((item) => item.textContent === '回复') as HTMLElement | undefined)?.click(),
  );
  await page.waitForSelector('[contenteditable][placeholder^="回复"]');
}
