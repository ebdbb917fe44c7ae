import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browser.ts';
import { douyinPages } from './frozen/douyin.ts';
import type { FrozenSite, FrozenState } from './frozen/frozen-site.ts';
import { wechatPages } from './frozen/wechat.ts';
import { weiboPages } from './frozen/weibo.ts';
import { buildReplicas } from './serve.ts';

// node tests/launch/freeze.ts [site …]: renders the replicas' states once and keeps their DOM under tests/fixtures/pages.
const FOLDER = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const SITES: readonly FrozenSite[] = [weiboPages, wechatPages, douyinPages];

const wanted = process.argv.slice(2);
const launched = await launchChromium({ replicas: await buildReplicas() });
try {
  for (const site of SITES.filter(({ id }) => !wanted.length || wanted.includes(id))) {
    mkdirSync(join(FOLDER, site.id), { recursive: true });
    for (const [name, state] of Object.entries(site.states)) await freeze(site, name, state);
  }
} finally {
  await launched.close();
}

async function freeze(site: FrozenSite, name: string, { url, prepare }: FrozenState): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(url);
  await page.waitForSelector(site.ready);
  const promised = await prepare(page);
  const address = new URL(page.url());
  const { html, counts } = await page.evaluate(readPage, site.counted);
  await page.close();
  for (const own of ['seed', 'build', 'case']) address.searchParams.delete(own);
  const expected = { url: address.href, counts, ...promised };
  const path = join(FOLDER, site.id, name);
  writeFileSync(`${path}.html`, `<!doctype html>\n${html}\n`);
  writeFileSync(`${path}.json`, `${JSON.stringify(expected, null, 2)}\n`);
  console.log(site.id, name, JSON.stringify(counts));
}

/** Runs in the page: its DOM without scripts and styles, typed text written out, and what can be counted in it. */
function readPage(counted: FrozenSite['counted']) {
  for (const box of document.querySelectorAll('textarea')) box.textContent = box.value;
  for (const box of document.querySelectorAll('input')) box.setAttribute('value', box.value);
  for (const frame of document.querySelectorAll('iframe'))
    frame.setAttribute('srcdoc', frame.contentDocument?.documentElement.outerHTML ?? '');
  for (const node of document.querySelectorAll('script, link, style')) node.remove();
  const count = ([selector, text]: readonly [string, string?]) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    const matching = found.filter((node) => text === undefined || node.textContent?.trim() === text);
    return { all: matching.length, visible: matching.filter((node) => node.checkVisibility()).length };
  };
  const counts = Object.fromEntries(Object.entries(counted).map(([name, what]) => [name, count(what)]));
  return { html: document.documentElement.outerHTML, counts };
}
