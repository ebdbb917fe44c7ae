import assert from 'node:assert/strict';
import type { Page } from 'puppeteer';
import { douyinPages } from '#tests/launch/frozen/douyin.ts';
import { wechatPages } from '#tests/launch/frozen/wechat.ts';
import { weiboPages } from '#tests/launch/frozen/weibo.ts';
import { getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { familyUnderTest, type Stage, scenarios } from './harness.ts';

// Drafts are theirs: on every page of every replica that has a form, looking, reading, checking, opening the review and
// going back changes no text, no attribute and no node.

const scenario = scenarios();

/** States without a draft, and states that only a review leads to. */
const NOTHING_WRITTEN = /-old|renamed|quiet|logged-out|frame|empty|closed|list|unread|publish-dialog|reprint/;

const seen = new Set<string>();
for (const site of [weiboPages, wechatPages, douyinPages]) {
  for (const [name, { url, prepare }] of Object.entries(site.states)) {
    if (NOTHING_WRITTEN.test(name)) continue;
    // The browsers differ in their editors, not in the pages' markup: one page a site for the second one.
    if (familyUnderTest() === 'firefox' && seen.has(site.id)) continue;
    seen.add(site.id);
    scenario(`${site.id} ${name}: a review leaves no trace in the page`, async (stage) => {
      const { origin } = new URL(url);
      await stage.open(url.slice(origin.length), origin);
      await stage.page.waitForSelector(site.ready);
      const { draft } = await prepare(stage.page);
      assert.ok(draft, `${name} has no draft`);
      await stage.chip(/已守护 · /);
      await blur(stage.page);
      await waitUntilQuiet(stage.page);
      const before = await everything(stage.page);
      await reviewAndReturn(stage);
      assert.deepEqual(await everything(stage.page), before);
    });
  }
}

async function reviewAndReturn(stage: Stage): Promise<void> {
  await (await getPart(stage.page, 'button', '立即检查')).click();
  const back = await (await stage.dialog()).get('button', '返回修改');
  await back.click();
  await waitFor('the way back', async () => !(await stage.isHeld()));
}

/**
 * All of the page's own elements with their attributes and texts, frames included, and what its boxes hold; without the
 * classes by which an editor shows itself where the selection is.
 */
function everything(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const ownOf = (doc: Document) => {
      const copy = doc.documentElement.cloneNode(true) as Element;
      for (const child of [...copy.children]) if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
      const boxes = doc.querySelectorAll<HTMLInputElement>('input, textarea');
      // When the page saves a draft by itself is its own affair.
      for (const clock of copy.querySelectorAll('#js_autosave')) clock.textContent = '';
      const html = copy.outerHTML.replaceAll(/ ProseMirror-(?:focused|hideselection)/g, '');
      return [...html.split(/(?<=>)/), ...[...boxes].map((box) => `${box.value} ${box.checked}`)];
    };
    const frames = [...document.querySelectorAll('iframe')].flatMap((frame) =>
      frame.contentDocument ? [frame.contentDocument] : [],
    );
    return [document, ...frames].flatMap(ownOf);
  });
}

/** Editors mark the box that has the focus; pressing anything of ours takes it, as pressing anything else would. */
function blur(page: Page): Promise<void> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const inner = active instanceof HTMLIFrameElement ? active.contentDocument?.activeElement : active;
    if (inner instanceof HTMLElement) inner.blur();
  });
}

/** The page has finished with what was typed: nothing changes for a while. */
async function waitUntilQuiet(page: Page): Promise<void> {
  let last = '';
  let same = 0;
  await waitFor('a quiet page', async () => {
    const now = JSON.stringify(await everything(page));
    same = now === last ? same + 1 : 0;
    last = now;
    return same >= 4;
  });
}
