import type { Page } from 'puppeteer';
import type { FrozenSite, Promised } from './frozen-site.ts';

const COMPOSER = '[data-route] textarea';
const REPOST = 'textarea[placeholder="说说分享心得"]';
const DRAFT = '【出行提示】湖滨路今晚10时起单向通行。\n请绕行人民路，咨询电话：12345。';
const SHARE = '这条提示请转给家里的老人。';

/** The states of Weibo's replica. */
export const weiboPages: FrozenSite = {
  id: 'weibo',
  ready: 'article',
  states: {
    'home-new': { url: 'https://weibo.com/?seed=7', prepare: typeDraft },
    'home-old': { url: 'https://weibo.com/?seed=7&build=old', prepare: typeDraft },
    'repost-new': {
      url: 'https://weibo.com/?seed=7',
      prepare: async (page) => {
        await page.click('.woo-font--retweet');
        await page.evaluate(() => {
          const items = [...document.querySelectorAll<HTMLElement>('body > #app > .woo-pop-main > *')];
          items.find((item) => item.textContent === '转发')?.click();
        });
        await page.type(REPOST, SHARE);
        return { forms: ['composer', 'repost'], draft: { surface: 'repost', fields: { text: SHARE } } };
      },
    },
    'logged-out': {
      url: 'https://weibo.com/?seed=7&case=logged-out',
      prepare: async () => ({ forms: [], draft: null }),
    },
    'renamed-placeholder': {
      url: 'https://weibo.com/?seed=7&case=renamed-placeholder',
      prepare: async (page) => {
        await page.type(COMPOSER, DRAFT);
        return { forms: [], draft: null };
      },
    },
  },
  counted: {
    textareas: ['textarea'],
    composers: ['textarea[placeholder="有什么新鲜事想分享给大家？"]'],
    repostForms: ['textarea[placeholder="说说分享心得"]'],
    sendButtons: ['button.woo-button-main', '发送'],
    repostButtons: ['button.woo-button-main', '转发'],
    quickReposts: ['.woo-pop-item-main', '快转'],
    repostIcons: ['i.woo-font--retweet'],
    cards: ['article.woo-panel-main'],
    topBarProfileLinks: ['#app > header a[href^="/u/"]'],
  },
};

async function typeDraft(page: Page): Promise<Promised> {
  await page.type(COMPOSER, DRAFT);
  return { forms: ['composer'], draft: { surface: 'composer', fields: { text: DRAFT } } };
}
