import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { type Launched, openExtensionPage } from '#tests/launch/browser.ts';
import { findParts, getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';

const scenario = scenarios();
const TEXT = '小区南门夜间施工噪声扰民，请联系 13800000001 核实';

scenario(
  'a case is opened, passed on, answered and closed; the icon counts what is overdue',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    const panel = await openExtensionPage(stage.launched, 'sidepanel.html');
    await openCase(panel, { received: '2026-01-05T09:00' });
    const [opened] = await waitForRows(stage.launched, 'case.opened', before);
    assert.equal(opened?.data.excerpt, '小区南门夜间施工噪声扰民，请联系 *********** 核实');
    assert.equal(JSON.stringify(opened?.data).includes('海边的风'), false);

    await panel.bringToFront();
    await getPart(panel, 'article');
    await panelSays(panel, '已逾期');
    await waitFor('the badge to count it', async () => (await badge(panel)) === '1');
    assert.equal(await badge(panel, 'https://weibo.com/*'), '1');

    await step(panel, '转办', '承办单位', '生态环境分局', '确认转办');
    await panelSays(panel, '生态环境分局');
    await checkTransferForm(stage.launched, panel);
    await step(panel, '登记反馈', '反馈内容', '已责令整改', '确认反馈');
    await step(panel, '办结', '结果说明', '已在评论区公开答复', '确认办结');
    await panelSays(panel, '逾期办结');
    await waitFor('the badge to go', async () => (await badge(panel)) === '');

    await (await named(panel, /^撤回办结/)).click();
    await waitFor('the badge to come back', async () => (await badge(panel)) === '1');
    const rows = (await readLedger(stage.launched)).filter(({ seq }) => seq > before);
    assert.deepEqual(
      rows.map(({ kind, data }) => `${kind} ${data.step ?? data.overdue ?? ''}`.trim()),
      [
        'case.opened',
        'case.assigned assigned',
        'case.assigned feedback',
        'case.closed true',
        'case.closed false',
      ],
    );
    await panel.close();
  },
);

scenario('tabs by keyboard; a hand-over and a look at the automatic replies are recorded', async (stage) => {
  const before = await lastSeq(stage.launched);
  const panel = await openExtensionPage(stage.launched, 'sidepanel.html');
  await (await getPart(panel, 'tab', '审核')).handle.focus();
  await panel.keyboard.press('End');
  await (await getPart(panel, 'textbox', '交班人')).type('小陈');
  await (await getPart(panel, 'textbox', '接班人')).type('小李');
  await (await getPart(panel, 'button', '确认交接')).click();
  await panelSays(panel, '自 ');
  await (await getPart(panel, 'checkbox', '微博')).click();
  await (await getPart(panel, 'button', '记录自查')).click();
  const [patrol] = await waitForRows(stage.launched, 'patrol.done', before);
  assert.deepEqual(patrol?.data.platforms, ['weibo']);
  const [shift] = await waitForRows(stage.launched, 'shift.handed', before);
  assert.deepEqual([shift?.data.from, shift?.data.to], ['小陈', '小李']);
  await panel.close();
});

/** Fills in and sends the form for a new case. */
async function openCase(panel: Page, { received }: { received: string }): Promise<void> {
  await (await getPart(panel, 'tab', '办件')).click();
  await (await getPart(panel, 'button', '登记办件')).click();
  await (await getPart(panel, 'textbox', '诉求内容')).type(TEXT);
  await (await getPart(panel, 'textbox', '诉求人（选填）')).type('海边的风');
  await (await getPart(panel, 'textbox', '联系方式（选填）')).type('13800000001');
  await choose(panel, '分类', 'environment');
  await panel.evaluate((value) => {
    const box = document.querySelector<HTMLInputElement>('input[type="datetime-local"]');
    if (!box) return;
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, received);
  await (await getPart(panel, 'button', '登记')).click();
}

async function choose(panel: Page, name: string, value: string): Promise<void> {
  const box = await getPart(panel, 'combobox', name);
  await box.handle.evaluate((element, wanted) => {
    (element as HTMLSelectElement).value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Opens a case's next step, writes into its box and sends it; waits until the form is gone. */
async function step(panel: Page, name: string, box: string, words: string, send: string): Promise<void> {
  await (await named(panel, new RegExp(`^${name} `))).click();
  const field = await waitFor(
    box,
    async () =>
      (await Promise.all(['textbox', 'combobox'].map((role) => findParts(panel, role, box)))).flat()[0],
  );
  await field.type(words);
  await (await getPart(panel, 'button', send)).click();
  await waitFor('the step to be on record', async () => !(await findParts(panel, 'button', send)).length);
}

/** The transfer form says what it must, contacts masked, on the page and in the Word file. */
async function checkTransferForm(launched: Launched, panel: Page): Promise<void> {
  const href = await panel.evaluate(
    () => document.querySelector<HTMLAnchorElement>('a[href^="/transfer.html"]')?.hash ?? '',
  );
  const form = await openExtensionPage(launched, `transfer.html${href}`);
  await panelSays(form, '公众留言转办单');
  await (await getPart(form, 'button', '导出 Word')).click();
  await getPart(form, 'status');
  const name = await waitFor('the Word file', async () =>
    readdirSync(launched.downloads).find((file) => file.endsWith('.docx')),
  );
  const files = unzipSync(readFileSync(join(launched.downloads, name)));
  const words = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  for (const text of ['公众留言转办单', '生态环境分局', '138****0001', '承办人（签字）'])
    assert.ok(words.includes(text), text);
  assert.equal(words.includes('13800000001'), false);
  await form.close();
  await panel.bringToFront();
}

function named(panel: Page, name: RegExp) {
  return waitFor(`a button ${name}`, async () => {
    for (const part of await findParts(panel, 'button')) {
      const label = await part.handle.evaluate((element) => element.getAttribute('aria-label') ?? '');
      if (name.test(label)) return part;
    }
    return undefined;
  });
}

async function panelSays(panel: Page, words: string): Promise<void> {
  await waitFor(`the panel to say ${words}`, () =>
    panel.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
}

/** The number on the icon: over pages that are not guarded, or beside a guarded one whose text is clean. */
function badge(panel: Page, url?: string): Promise<string> {
  return panel.evaluate(async (pattern) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getBadgeText(of: object): Promise<string> };
        tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
      };
    };
    const [tab] = pattern ? await chrome.tabs.query({ url: pattern }) : [];
    return chrome.action.getBadgeText(tab ? { tabId: tab.id } : {});
  }, url);
}
