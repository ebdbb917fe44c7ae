import assert from 'node:assert/strict';
import type { Page } from 'puppeteer';
import { extensionId } from '#tests/launch/browser.ts';
import { getPart, type Part } from '#tests/launch/interface.ts';
import { PRESS_ARTICLE, PRESS_HOST, PRESS_PAGE } from '#tests/launch/responders/press.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { HOME, holdPost, leave, passReview, published, SEND } from './steps.ts';

const scenario = scenarios();
const CHANGED = PRESS_ARTICLE.replace('三百个', '三千个');

scenario(
  'a passage of a registered page is compared with it: one changed character is found',
  async (stage) => {
    // The button a person presses in the browser's own bar exists for Chromium only.
    if (stage.family !== 'chromium') return;
    await stage.open(PRESS_PAGE);
    const popup = await openPopup(stage);
    await (await getPart(popup, 'button', '登记本页为转载来源')).click();
    const status = await waitFor('the page to be registered', async () => {
      const texts = await popup.$$eval('[role=status]', (all) => all.map((one) => one.textContent ?? ''));
      return texts.find((text) => text.includes('已登记'));
    });
    assert.ok(status.includes(PRESS_HOST));
    await popup.close();

    const changed = await pasteAndHold(stage, CHANGED);
    const source = await changed.get('region', '来源');
    assert.match(await source.text(), new RegExp(`${PRESS_HOST}.*在稿源名单.*一致率 98\\.\\d%`));
    assert.deepEqual(await foundIn(changed), ['千']);
    await leave(stage, changed);

    await stage.open('/');
    const same = await pasteAndHold(stage, PRESS_ARTICLE);
    assert.match(await (await same.get('region', '来源')).text(), /一致率 100%/);
    assert.deepEqual(await foundIn(same), []);
    await passReview(stage, same);
    await waitFor('the post to go out', async () => published(stage).length > 0);
  },
);

scenario('an original pasted in the review shows the same difference and holds the post', async (stage) => {
  const dialog = await holdPost(stage, CHANGED);
  const summary = await dialog.handle.evaluateHandle((root) => root.querySelector('.compare summary'));
  await (summary as typeof dialog.handle).click();
  await (await dialog.get('textbox', '原文')).type(PRESS_ARTICLE);
  await (await dialog.get('button', '比对')).click();
  const status = await waitFor('the comparison', async () => {
    const texts = await Promise.all((await dialog.all('status')).map((part) => part.text()));
    return texts.find((text) => text.includes('处与原文不同'));
  });
  assert.match(status, /有 1 处与原文不同，一致率 98\.\d%/);
  const parts = await dialog.handle.$$eval('.compare :is(ins, del)', (all) =>
    all.map((one) => `${one.localName} ${one.textContent}`),
  );
  assert.deepEqual(parts, ['del 〔缺少：百〕', 'ins 〔多出：千〕']);
  await waitFor('the finding', async () => (await foundIn(dialog)).includes('千'));
  await (await dialog.get('button', '采用建议')).click();
  await waitFor(
    'the box to say what the original says',
    async () => (await stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value)) === PRESS_ARTICLE,
  );
  await waitFor('nothing to differ', async () => (await foundIn(dialog)).length === 0);
  await passReview(stage, dialog);
  await waitFor('the post to go out', async () => published(stage).length > 0);
});

/** The words of the findings about the differing character. */
async function foundIn(dialog: Part): Promise<string[]> {
  return dialog.handle.$$eval('[data-gate=political] .finding:not(.settled) .words', (all) =>
    all.map((one) => one.textContent ?? ''),
  );
}

/** Presses our icon in the browser's bar while the page is in front. */
async function openPopup(stage: Stage): Promise<Page> {
  const { launched, page } = stage;
  await page.bringToFront();
  const extension = (await launched.browser.extensions()).get(extensionId(launched));
  assert.ok(extension);
  await extension.triggerAction(page);
  return waitFor('the popup', async () =>
    (await extension.pages()).find((one) => one.url().includes('popup.html')),
  );
}

async function pasteAndHold(stage: Stage, text: string): Promise<Part> {
  await copyFrom(stage, text);
  await stage.open('/');
  await stage.chip(/已守护/);
  await (await stage.page.waitForSelector(HOME))?.focus();
  await stage.press('Control', 'v');
  await waitFor('the text to be pasted', () =>
    stage.page.$eval(HOME, (box, wanted) => (box as HTMLTextAreaElement).value === wanted, text),
  );
  await stage.clickOn(`[data-route] ${SEND}`, '发送');
  return stage.dialog();
}

/** Selects the article, with `text` in its place, and copies it with the key. */
async function copyFrom(stage: Stage, text: string): Promise<void> {
  await stage.open(PRESS_PAGE);
  await stage.page.$eval(
    '#article',
    (article, words) => {
      article.textContent = words;
      getSelection()?.selectAllChildren(article);
    },
    text,
  );
  await stage.press('Control', 'c');
}
