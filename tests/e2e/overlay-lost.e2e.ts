import assert from 'node:assert/strict';
import type { Page } from 'puppeteer';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { clickUntil, findParts, getPart, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { CLEAN, HOME, published, SEND, tickAll } from './steps.ts';
import { BUTTON, clickByScript, DETAIL, FORBIDDEN, REPLY_BOX } from './weibo-steps.ts';

// A page that throws our elements out until we stop putting them back. The review then goes on in a window of ours.

const scenario = scenarios();
const WRONG = '我区已布署冬季保供工作。';

scenario('a review passed in the window publishes exactly once', async (stage) => {
  const before = await lastSeq(stage.launched);
  const { window, dialog } = await holdAway(stage, CLEAN);
  assert.deepEqual(published(stage), []);
  await pass(window, dialog);
  await waitForRows(stage.launched, 'publish.confirmed', before);
  assert.deepEqual(published(stage), [CLEAN]);
  const rows = (await readLedger(stage.launched)).filter(({ seq }) => seq > before);
  const own = rows.filter(({ kind }) => /^(?:guard|review|publish|fence)\./.test(kind));
  assert.deepEqual(
    own.map(({ kind }) => kind),
    ['guard.lost', 'review.opened', 'review.passed', 'publish.confirmed'],
  );
  assert.equal(own[0]?.data.reason, 'overlay-removed');
  assert.equal(new Set(own.slice(1).map(({ subject }) => subject)).size, 1);

  // The ticket is used up: the same address decides nothing any more.
  const ticket = await window.evaluate(() => location.search);
  const again = await openExtensionPage(stage.launched, `review.html${ticket}`);
  await getPart(again, 'alert', '这次审核已经结束');
  await again.close();
  await leave(stage, window, '关闭窗口');
});

scenario('what was changed meanwhile is asked again, and nothing goes out before', async (stage) => {
  const { window, dialog } = await holdAway(stage, CLEAN);
  await stage.page.bringToFront();
  await stage.typeIn(HOME, '请相互转告。');
  // The window starts anew by itself, so the alert is the sign that the first pass was taken back.
  await pass(window, dialog, () => isShown(window, 'alert', '内容已变更，请重新审核'));
  assert.deepEqual(published(stage), []);
  await pass(window, await dialogIn(window));
  await waitFor('the changed text to go out', async () => published(stage).length > 0);
  assert.deepEqual(published(stage), [`${CLEAN}请相互转告。`]);
  await leave(stage, window, '关闭窗口');
});

scenario('a finding is settled there, but the text cannot be changed from there', async (stage) => {
  const before = await lastSeq(stage.launched);
  const { window, dialog } = await holdAway(stage, WRONG);
  assert.deepEqual(await dialog.all('button', '采用建议'), []);
  assert.match(await dialog.text(), /这里改不了原文/);
  assert.match(await dialog.text(), /建议改为「部署」/);
  await leave(stage, window, '返回修改');
  await waitForRows(stage.launched, 'review.returned', before);
  assert.deepEqual(published(stage), []);
  assert.equal(await stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value), WRONG);
});

scenario('pressing publish again brings the same window back; closing it is a return', async (stage) => {
  const before = await lastSeq(stage.launched);
  const { window } = await holdAway(stage, CLEAN);
  await stage.page.bringToFront();
  await stage.clickOn(`[data-route] ${SEND}`, '发送');
  await dialogIn(window);
  assert.equal((await reviewWindows(stage)).length, 1);
  await window.close();
  await waitForRows(stage.launched, 'review.returned', before);
  const rows = await readLedger(stage.launched);
  assert.equal(rows.filter(({ kind, seq }) => kind === 'review.opened' && seq > before).length, 1);
  await stage.page.bringToFront();
  await stage.clickOn(`[data-route] ${SEND}`, '发送');
  const other = await reviewWindow(stage);
  await dialogIn(other);
  assert.deepEqual(published(stage), []);
  await leave(stage, other, '返回修改');
});

scenario(
  'a reply is judged there together with the question it answers',
  async (stage) => {
    await loseOverlay(stage);
    await clickByScript(stage, '.con1 .wbpro-iconbed');
    await stage.typeIn(REPLY_BOX, `您好，文明养犬人人有责。${FORBIDDEN}`);
    await stage.clickOn(`.con1 ${BUTTON}`, '回复');
    const window = await reviewWindow(stage);
    const text = await (await dialogIn(window)).text();
    assert.match(text, /身份证/);
    assert.match(text, /答非所问/);
    await leave(stage, window, '返回修改');
  },
  DETAIL,
);

/** Has our elements thrown out until we step aside, writes, presses 发送, and returns the window that opens. */
async function holdAway(stage: Stage, text: string): Promise<{ window: Page; dialog: Part }> {
  await loseOverlay(stage);
  await stage.typeIn(HOME, text);
  await stage.clickOn(`[data-route] ${SEND}`, '发送');
  const window = await reviewWindow(stage);
  return { window, dialog: await dialogIn(window) };
}

async function loseOverlay(stage: Stage): Promise<void> {
  await stage.chip(/已守护/);
  await stage.page.evaluate(() => {
    const throwOut = () => {
      for (const element of [...document.documentElement.children]) {
        if (element !== document.head && element !== document.body) element.remove();
      }
    };
    new MutationObserver(throwOut).observe(document.documentElement, { childList: true });
    throwOut();
  });
}

async function pass(
  window: Page,
  dialog: Part,
  happened = () => isShown(window, 'status', '已放行'),
): Promise<void> {
  await window.bringToFront();
  await tickAll(dialog);
  await clickUntil(await dialog.get('button', '通过并发布'), 'the review to pass', happened);
}

/** Presses a button that closes the window, and waits until it has. */
async function leave(stage: Stage, window: Page, name: string): Promise<void> {
  // The window may be gone before its browser has reported the click.
  await (await getPart(window, 'button', name)).click().catch(gone);
  await waitFor('the window to close', async () => (await reviewWindows(stage)).length === 0);
}

async function isShown(window: Page, role: string, name: string): Promise<boolean> {
  return (await findParts(window, role, name)).length > 0;
}

/** By the address they report themselves: Puppeteer's own idea of a Firefox extension page's address is stale. */
async function reviewWindows(stage: Stage): Promise<Page[]> {
  const pages = await stage.launched.browser.pages();
  const addresses = await Promise.all(
    pages.map((page) => page.evaluate(() => location.pathname).catch(gone)),
  );
  return pages.filter((_page, index) => addresses[index] === '/review.html');
}

/** A window may close or load while it is asked. */
function gone(): string {
  return '';
}

function reviewWindow(stage: Stage): Promise<Page> {
  return waitFor('the review window', async () => (await reviewWindows(stage))[0]);
}

function dialogIn(window: Page): Promise<Part> {
  return getPart(window, 'dialog', '发布前审核');
}
