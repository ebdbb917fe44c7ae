import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { launchChromium } from './browser.ts';
import { buildReplicas } from './serve.ts';

// node tests/launch/freeze.ts: renders the replicas' states once and keeps their DOM under tests/fixtures/pages.
const FOLDER = fileURLToPath(new URL('../fixtures/pages/weibo/', import.meta.url));
const COMPOSER = '[data-route] textarea';
const REPOST = 'textarea[placeholder="说说分享心得"]';
const DRAFT = '【出行提示】湖滨路今晚10时起单向通行。\n请绕行人民路，咨询电话：12345。';
const SHARE = '这条提示请转给家里的老人。';

interface State {
  readonly query: string;
  /** Brings the page into the state to keep; returns the surface and text of the draft, `null` when there is none. */
  prepare(page: Page): Promise<{ surface: string; text: string } | null>;
}

const STATES: Readonly<Record<string, State>> = {
  'home-new': { query: '?seed=7', prepare: typeDraft },
  'home-old': { query: '?seed=7&build=old', prepare: typeDraft },
  'repost-new': {
    query: '?seed=7',
    prepare: async (page) => {
      await page.click('.woo-font--retweet');
      await page.evaluate(() => {
        const items = [...document.querySelectorAll<HTMLElement>('body > #app > .woo-pop-main > *')];
        items.find((item) => item.textContent === '转发')?.click();
      });
      await page.type(REPOST, SHARE);
      return { surface: 'repost', text: SHARE };
    },
  },
  'logged-out': { query: '?seed=7&case=logged-out', prepare: async () => null },
  'renamed-placeholder': {
    query: '?seed=7&case=renamed-placeholder',
    prepare: async (page) => {
      await page.type(COMPOSER, DRAFT);
      return null;
    },
  },
};

mkdirSync(FOLDER, { recursive: true });
const launched = await launchChromium({ replicas: await buildReplicas() });
try {
  for (const [name, state] of Object.entries(STATES)) await freeze(name, state);
} finally {
  await launched.close();
}

async function freeze(name: string, { query, prepare }: State): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(`https://weibo.com/${query}`);
  await page.waitForSelector('article');
  const draft = await prepare(page);
  const { html, counts } = await page.evaluate(readPage);
  await page.close();
  const expected = { url: 'https://weibo.com/', counts, draft };
  writeFileSync(join(FOLDER, `${name}.html`), `<!doctype html>\n${html}\n`);
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(name, JSON.stringify(counts));
}

async function typeDraft(page: Page): Promise<{ surface: string; text: string }> {
  await page.type(COMPOSER, DRAFT);
  return { surface: 'composer', text: DRAFT };
}

/** Runs in the page: its DOM without scripts and styles, typed text written out, and what can be counted in it. */
function readPage() {
  for (const box of document.querySelectorAll('textarea')) box.textContent = box.value;
  for (const node of document.querySelectorAll('script, link, style')) node.remove();
  const count = (selector: string, text?: string) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    const matching = found.filter((node) => text === undefined || node.textContent?.trim() === text);
    return { all: matching.length, visible: matching.filter((node) => node.checkVisibility()).length };
  };
  const counts = {
    textareas: count('textarea'),
    composers: count('textarea[placeholder="有什么新鲜事想分享给大家？"]'),
    repostForms: count('textarea[placeholder="说说分享心得"]'),
    sendButtons: count('button.woo-button-main', '发送'),
    repostButtons: count('button.woo-button-main', '转发'),
    quickReposts: count('.woo-pop-item-main', '快转'),
    repostIcons: count('i.woo-font--retweet'),
    cards: count('article.woo-panel-main'),
    topBarProfileLinks: count('#app > header a[href^="/u/"]'),
  };
  return { html: document.documentElement.outerHTML, counts };
}
