import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { findParts, getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { CLEAN, HOME } from './steps.ts';

const scenario = scenarios();
const WORD = '政务服务大厅';

scenario(
  'a term added in options is found in a page that is open already, and a rule switched off finds it no more',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await stage.typeIn(HOME, CLEAN);
    await stage.chip(/未见问题/);

    const options = await openExtensionPage(stage.launched, 'options.html');
    await press(options, 'button', '新增词条');
    await fill(options, '词语', WORD);
    await fill(options, '理由', '对外称便民服务中心');
    await fill(options, '应报例句', '请到大厅办理');
    await fill(options, '不应报例句', '请到便民服务中心办理');
    await press(options, 'button', '保存词条');
    // The example does not have the word: refused, at its box, and nothing has changed.
    const refused = await getPart(options, 'alert');
    assert.match(await refused.text(), /请到大厅办理.*例句须原样含有词语/);
    assert.equal((await findParts(options, 'button', `删除「${WORD}」`)).length, 0);
    await fill(options, '应报例句', `请到${WORD}办理`);
    await press(options, 'button', '保存词条');
    await getPart(options, 'button', `删除「${WORD}」`);

    await stage.page.bringToFront();
    await stage.chip(/警告 1/);
    const [row] = await waitForRows(stage.launched, 'pack.installed', before);
    assert.equal(row?.subject, 'unit');
    assert.equal(row?.data.version, '1.0.1');

    await options.bringToFront();
    await fillSearch(options, 'unit-term');
    await press(options, 'switch', '启用：本单位词库');
    await stage.page.bringToFront();
    await stage.chip(/未见问题/);
    const [switched] = await waitForRows(stage.launched, 'settings.changed', before);
    assert.deepEqual(switched?.data.names, ['rules.unit-term']);
    await options.bringToFront();
    await press(options, 'button', '撤销');
    await stage.page.bringToFront();
    await stage.chip(/警告 1/);

    await options.bringToFront();
    await press(options, 'button', `删除「${WORD}」`);
    await stage.page.bringToFront();
    await stage.chip(/未见问题/);
    await options.bringToFront();
    await press(options, 'button', '撤销上一次词库改动');
    await stage.page.bringToFront();
    await stage.chip(/警告 1/);
    await options.bringToFront();
    await press(options, 'button', '移除本单位规则包');
    await stage.page.bringToFront();
    await stage.chip(/未见问题/);
    await options.close();
  },
);

scenario('a rule that forbids is switched off for a reason, which is recorded', async (stage) => {
  const before = await lastSeq(stage.launched);
  const options = await openExtensionPage(stage.launched, 'options.html');
  await fillSearch(options, '身份证');
  const box = await getPart(options, 'switch', '启用：居民身份证号');
  await box.click();
  assert.equal(await box.isChecked(), true);
  const confirm = await getPart(options, 'button', '确认关闭');
  assert.equal(await confirm.isDisabled(), true);
  await (await getPart(options, 'textbox', '关闭理由')).type('证件号已统一脱敏');
  await confirm.click();
  const [row] = await waitForRows(stage.launched, 'settings.changed', before);
  assert.deepEqual(row?.data, { names: ['rules.id-card'], reason: '证件号已统一脱敏' });
  assert.equal(await box.isChecked(), false);
  await press(options, 'button', '撤销');
  await waitFor('the rule to be back', () => box.isChecked());
  await options.close();
});

scenario('files are refused with their reason or shown before they count', async (stage) => {
  const options = await openExtensionPage(stage.launched, 'options.html');
  await choose(options, 'broken.json', '{"id": "unit",');
  assert.match(await saidOf(options), /没有导入，现有内容未变.*不是有效的 JSON/s);

  const rows = ['词语,所属关,级别,理由,建议改为,应报例句,不应报例句'];
  await choose(options, 'bad.csv', [...rows, '甲乙街办,文字关,严禁,用全称,,甲乙街办通知,没有'].join('\r\n'));
  assert.match(await saidOf(options), /第 2 行「甲乙街办」 级别：.*禁止、警告、提示/);

  await choose(options, 'good.csv', [...rows, '甲乙街办,文字关,警告,用全称,,甲乙街办通知,没有'].join('\r\n'));
  const preview = await getPart(options, 'group', '导入前核对');
  assert.match(await preview.text(), /新增 1 条，修改 0 条，删除 0 条/);
  assert.equal((await findParts(options, 'button', '删除「甲乙街办」')).length, 0);
  await (await preview.get('button', '确认生效')).click();
  await getPart(options, 'button', '删除「甲乙街办」');
  await press(options, 'button', '移除本单位规则包');
  await waitFor(
    'the list to be empty',
    async () => (await findParts(options, 'button', '修改「甲乙街办」')).length === 0,
  );
  await options.close();
});

async function fill(page: Page, name: string, text: string): Promise<void> {
  const box = await getPart(page, 'textbox', name);
  await box.handle.evaluate((element) => (element as HTMLInputElement).select());
  await box.handle.focus();
  await page.keyboard.type(text);
}

/** Clicks in the middle of the window, away from the bar at its foot. */
async function press(page: Page, role: string, name: string): Promise<void> {
  const part = await getPart(page, role, name);
  await part.handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await part.click();
}

async function fillSearch(page: Page, text: string): Promise<void> {
  await (await getPart(page, 'searchbox', '搜索规则')).type(text);
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'xianshen-pack-')), name);
  writeFileSync(path, text);
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function saidOf(page: Page): Promise<string> {
  return (await getPart(page, 'alert')).text();
}
