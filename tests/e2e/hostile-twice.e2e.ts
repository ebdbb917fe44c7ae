import assert from 'node:assert/strict';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { findParts } from '#tests/launch/interface.ts';
import { type Stage, scenarios } from './harness.ts';
import { unharmed } from './hostile-page.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { CLEAN, holdPost, passReview, published } from './steps.ts';

// The guard's own file, run a second time in the same document: two guards would each hold what the other releases.

const scenario = scenarios();

scenario('a second injection changes nothing but the record', async (stage) => {
  const before = await lastSeq(stage.launched);
  await stage.chip(/已守护/);
  await injectAgain(stage);
  await waitForRows(stage.launched, 'guard.lost', before);
  await stage.page.bringToFront();
  const dialog = await holdPost(stage);
  assert.equal((await findParts(stage.page, 'dialog', '发布前审核')).length, 1);
  await unharmed(stage);
  await passReview(stage, dialog);
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [CLEAN]);
});

/** Through a page of the extension, which alone may do so. */
async function injectAgain(stage: Stage): Promise<void> {
  const page = await openExtensionPage(stage.launched, 'popup.html');
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    const api = browser?.tabs ? browser : chrome;
    const [tab] = (await api?.tabs.query({ url: 'https://weibo.com/*' })) ?? [];
    if (!api || !tab) throw new Error('no tab to inject into');
    await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/guard.js'] });
  });
  await page.close();
}

interface ExtensionApi {
  readonly tabs: { query(of: { url: string }): Promise<{ readonly id: number }[]> };
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
}
