import assert from 'node:assert/strict';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { clickUntil, findParts, getPart, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { VIDEO } from './douyin-steps.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { CLEAN, holdPost, passReview } from './steps.ts';
import { ARTICLE, BODY, PUBLISH, write } from './wechat-steps.ts';

const scenario = scenarios();

scenario(
  'an article: a shop link, a mini-program and goods are each found; without them nothing is',
  async (stage) => {
    await stage.chip(/已守护/);
    await write(stage, BODY, CLEAN);
    await stage.chip(/未见问题/);
    for (const tool of ['link', 'weapp', 'product']) await stage.clickOn(`#js_editor_insert${tool}`);
    await stage.clickOn(PUBLISH);
    const found = await (await (await stage.dialog()).get('group', '法律关')).all('listitem');
    const texts = await Promise.all(found.map((item) => item.text()));
    for (const words of [
      /^警告.*链接商业页面（电商平台）.*item\.taobao\.com/s,
      /^警告.*小程序未经本单位确认.*云湖办事/s,
      /^警告.*链接商业页面（电商平台）.*shop\.jd\.com/s,
    ])
      assert.ok(
        texts.some((text) => words.test(text)),
        `${words} is not in ${texts.join(' | ')}`,
      );
    assert.equal(texts.length, 3);
  },
  ARTICLE,
);

scenario(
  'Douyin: goods attached to a video are found, a clean one is not',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.typeIn('.zone-container, .ProseMirror', CLEAN);
    await stage.chip(/未见问题/);
    await stage.clickOn('[role="combobox"]');
    await stage.clickOn('[role="option"]', '购物车');
    await stage.typeIn('input[placeholder="粘贴商品链接"]', 'https://goods.example.com/1');
    await stage.clickOn('button', '发布');
    const legal = await (await stage.dialog()).get('group', '法律关');
    assert.match(await legal.text(), /警告.*挂了商品.*购物车 https:\/\/goods\.example\.com\/1/s);
  },
  VIDEO,
);

scenario('a short link: where it leads is seen only when asked, and only its host is kept', async (stage) => {
  const before = await lastSeq(stage.launched);
  const dialog = await holdPost(stage, '停水安排见 https://t.cn/A6ok 。');
  assert.match(await (await dialog.get('group', '法律关')).text(), /警告.*t\.cn.*短链接去向不明/s);
  await look(stage, dialog, /去向：\s*www\.yunhu\.gov\.cn\s*政府网站/);
  const [resolved] = await waitForRows(stage.launched, 'link.resolved', before);
  assert.deepEqual(resolved?.data, { host: 'www.yunhu.gov.cn', verdict: 'government' });
  await stage.page.bringToFront();
  await (await dialog.get('button', '忽略本处')).click();
  await passReview(stage, dialog);
  const [flagged] = await waitForRows(stage.launched, 'link.flagged', before);
  assert.deepEqual(flagged?.data, { host: 't.cn', verdict: 'short' });
});

scenario('a short link to a shop says so', async (stage) => {
  const dialog = await holdPost(stage, '停水安排见 https://t.cn/A6shop 。');
  await look(stage, dialog, /去向：\s*item\.taobao\.com\s*商业页面/);
});

/** Presses 「查看去向」, lets the tab that opens arrive, closes it and comes back. */
async function look(stage: Stage, dialog: Part, words: RegExp): Promise<void> {
  const { browser } = stage.launched;
  const known = new Set(await browser.pages());
  const opened = async () => (await browser.pages()).filter((page) => !known.has(page));
  const button = await dialog.get('button', '查看去向');
  await clickUntil(button, 'a tab to open', async () => (await opened()).length > 0);
  await waitFor('the answer', async () => words.test(await dialog.text()));
  const tabs = await opened();
  assert.equal(tabs.length, 1);
  for (const tab of tabs) await tab.close();
  await stage.page.bringToFront();
}

scenario(
  'the register: a link that went out and one added are opened once each, on command',
  async (stage) => {
    const dialog = await holdPost(stage, '停水安排见 https://www.yunhu.gov.cn/a.html?id=7 。');
    await passReview(stage, dialog);
    const report = await openExtensionPage(stage.launched, 'report.html');
    await getPart(report, 'button', '删除 https://www.yunhu.gov.cn/a.html');
    await (await getPart(report, 'textbox', '网址')).type('https://t.cn/A6shop');
    await (await getPart(report, 'textbox', '名称')).type('旧入口');
    await (await getPart(report, 'button', '登记链接')).click();
    await getPart(report, 'button', '删除 https://t.cn/A6shop');
    const check = await getPart(report, 'button', '逐个检查');
    await check.handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await check.click();
    const shown = () => report.$eval('main', (main) => main.innerText);
    await waitFor(
      'both results',
      async () => /正常/.test(await shown()) && /跳到其他网站 · item\.taobao\.com/.test(await shown()),
    );
    await waitFor(
      'the button to be back',
      async () => (await findParts(report, 'button', '逐个检查')).length > 0,
    );
    await report.close();
  },
);
