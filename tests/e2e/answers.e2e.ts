import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { findParts, getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';

const scenario = scenarios();

const HEADS = '标准问,其他问法,标准答复,短答复,类别,办理部门,依据名称,审核人,审核日期,复审日期';
const GOOD = [
  '办事大厅周末开门吗？,周日办事,"您好！请拨打{{联系电话}}，24小时受理。",,城乡建设,综合行政执法局,《城市道路管理条例》,张三,2026/1/5,2099-12-31',
  '通知里的停水几点结束？,,=您好！{{停水安排}},停水见公告,城乡建设,供水公司,,,,',
];
const BAD = '停电了怎么办？,,您好！{{停电安排},,城乡建设,供电公司,,李四,明年春天,';

scenario('the samples are there at one press, said to be samples, and found by a word', async (stage) => {
  const options = await openExtensionPage(stage.launched, 'options.html');
  await press(options, '载入样例答问库');
  await statusWith(options, /78 条样例.*请替换为本单位审定答案/);
  await (await getPart(options, 'searchbox', '搜索答问库')).type('居民医保');
  await waitFor('one entry', async () => /^可用 居民医保怎么参保缴费/.test(await listed(options)));
  await options.close();
});

scenario(
  'a table with a bad row is refused by row and column; mended, it is imported, kept, and exported the same',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    const options = await openExtensionPage(stage.launched, 'options.html');
    await choose(options, 'bad.csv', [HEADS, ...GOOD, BAD]);
    const refused = await (await alertWith(options, /需要改正/)).text();
    assert.match(refused, /有 1 行需要改正，没有导入任何一行/);
    assert.match(refused, /第 4 行「标准答复」：「\{\{停电安排\}/);
    assert.match(refused, /第 4 行「审核日期」：「明年春天」不是日期/);
    assert.ok(!(await listed(options)).includes('办事大厅'));

    await choose(options, 'good.csv', [HEADS, ...GOOD]);
    await press(options, '导入 2 行');
    await statusWith(options, /已导入：新增 2 条，替换 0 条，跳过 0 条/);
    const [row] = await waitForRows(stage.launched, 'settings.changed', before);
    assert.deepEqual(row?.data.names, ['answers.imported']);
    assert.match(await listed(options), /可用 办事大厅周末开门吗？.*未审核 通知里的停水几点结束？/s);

    const file = await exported(stage.launched.downloads, options, '导出答问库（CSV）');
    assert.match(file, /"'=您好！\{\{停水安排\}\}"/);
    // Imported again, nothing is new: every row is known by its number.
    await choose(options, 'again.csv', file.trimEnd().split('\r\n'));
    await press(options, '导入 80 行');
    await statusWith(options, /已导入：新增 0 条，替换 0 条，跳过 80 条/);
    assert.equal(await exported(stage.launched.downloads, options, '导出答问库（CSV）'), file);

    await press(options, '修改「通知里的停水几点结束？」');
    await fill(options, '审核日期', '2026-01-05');
    await press(options, '保存答复');
    await alertWith(options, /有审核日期而没有审核人/);
    await fill(options, '审核人', '王五');
    await press(options, '保存答复');
    await waitFor('the entry to be usable', async () =>
      /可用 通知里的停水几点结束？/.test(await listed(options)),
    );

    await press(options, '停用「通知里的停水几点结束？」');
    await getPart(options, 'button', '恢复使用「通知里的停水几点结束？」');
    await press(options, '撤销');
    await getPart(options, 'button', '停用「通知里的停水几点结束？」');
    assert.match(await listed(options), /恢复使用.*停用.*修改（审核人、审核日期）.*从文件导入/s);
    const names = (await waitForRows(stage.launched, 'settings.changed', before)).map(
      ({ data }) => data.names,
    );
    assert.deepEqual(names.flat(), [
      'answers.imported',
      'answers.edited',
      'answers.retired',
      'answers.restored',
    ]);

    await choose(options, 'other.csv', [HEADS, GOOD[0]?.replace('24小时', '白天') ?? '']);
    const rule = await getPart(options, 'combobox', '重复的怎么办');
    await rule.handle.evaluate((element) => {
      (element as HTMLSelectElement).value = 'replace';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(options, '导入 1 行');
    await statusWith(options, /新增 0 条，替换 1 条，跳过 0 条/);
    await waitFor('the new words', async () => /白天受理/.test(await listed(options)));
    await options.close();
  },
);

async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'xianshen-answers-')), name);
  writeFileSync(path, lines.join('\r\n'));
  const input = await page.waitForSelector('input[type=file][accept*=".jsonl"]:not(:disabled)');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Clicks in the middle of the window, away from the bar at its foot. */
async function press(page: Page, name: string): Promise<void> {
  const part = await getPart(page, 'button', name);
  await part.handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await part.click();
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  const box = await getPart(page, 'textbox', name);
  await box.handle.evaluate((element) => (element as HTMLInputElement).select());
  await box.handle.focus();
  await page.keyboard.type(text);
}

function alertWith(page: Page, words: RegExp) {
  return saidWith(page, 'alert', words);
}

function statusWith(page: Page, words: RegExp) {
  return saidWith(page, 'status', words);
}

function saidWith(page: Page, role: string, words: RegExp) {
  return waitFor(`${role} ${words}`, async () => {
    for (const part of await findParts(page, role)) if (words.test(await part.text())) return part;
    return undefined;
  });
}

/** The words of the list, closed parts included. */
async function listed(page: Page): Promise<string> {
  return page.$eval('.answers', (list) => list.textContent ?? '').catch(() => '');
}

/** Presses the button and reads the file it makes; one of the same name makes way first. */
async function exported(downloads: string, page: Page, button: string): Promise<string> {
  const day = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
  const path = join(downloads, `先审答问库_${day}.csv`);
  rmSync(path, { force: true });
  await press(page, button);
  await waitFor('the file', async () => existsSync(path) && readFileSync(path, 'utf8').endsWith('\r\n'));
  return readFileSync(path, 'utf8');
}
