import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { findParts, getPart, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { CLEAN, leave, passReview, REPOST, SEND } from './steps.ts';
import { ARTICLE, BODY, holdArticle, PUBLISH, write } from './wechat-steps.ts';

const scenario = scenarios();
const FINDING = '转发的账号不在稿源名单';

scenario(
  'a repost of an account nobody has approved is held, and passes once it is confirmed',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    const dialog = await holdRepost(stage, '松岭新闻');
    const policy = await dialog.get('group', '政策关');
    const [finding] = (await Promise.all((await policy.all('listitem')).map((item) => item.text()))).filter(
      (text) => text.includes(FINDING),
    );
    assert.match(finding ?? '', /^警告.*@松岭新闻.*仑政办〔2020〕44号 二\(三\)/s);
    await leave(stage, dialog);

    const options = await openExtensionPage(stage.launched, 'options.html');
    await (await getPart(options, 'button', '登记本地稿源')).click();
    const form = await getPart(options, 'form', '登记本地稿源');
    await (await form.get('textbox', '名称')).type('松岭新闻');
    await (await form.get('button', '保存')).click();
    // Who confirmed it is what makes it count.
    assert.match(await (await form.get('alert')).text(), /不能为空/);
    await (await form.get('textbox', '确认单位')).type('区委宣传部');
    await (await form.get('button', '保存')).click();
    await getPart(options, 'button', '删除「松岭新闻」');
    await options.close();

    await stage.page.bringToFront();
    await stage.clickOn(SEND, '转发');
    const confirmed = await stage.dialog();
    assert.doesNotMatch(await confirmed.text(), new RegExp(FINDING));
    await passReview(stage, confirmed);
    const [row] = await waitForRows(stage.launched, 'source.checked', before);
    assert.deepEqual(row?.data, {
      sources: [{ seen: 'author', verdict: 'local', category: null, host: null }],
    });
    const clean = await holdRepost(stage, '云湖交警');
    assert.doesNotMatch(await clean.text(), new RegExp(FINDING));
    await leave(stage, clean);
  },
);

scenario(
  'an article whose source is not whose site it links to; the clean twin has no finding',
  async (stage) => {
    const dialog = await holdArticle(stage, `${CLEAN}来源：新华社`);
    assert.doesNotMatch(await dialog.text(), /来源与链接不一致|稿源名单/);
    await leave(stage, dialog);
    const source = await stage.page.$('#js_article_url_area input');
    await source?.type('https://baijiahao.baidu.com/s?id=1');
    await stage.clickOn(PUBLISH);
    const held = await stage.dialog();
    const text = await (await held.get('group', '政策关')).text();
    assert.match(text, /警告.*新华社.*来源与链接不一致（baijiahao\.baidu\.com）/s);
    await leave(stage, held);
    await write(stage, BODY, '。文章来源：网络');
    await stage.clickOn(PUBLISH);
    const forbidden = await stage.dialog();
    assert.match(await (await forbidden.get('group', '政策关')).text(), /禁止.*网络.*不能作为来源/s);
    await leave(stage, forbidden);
  },
  ARTICLE,
);

scenario(
  'a list with a broken row is refused with the row named; a sound one shows what it changes',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    const options = await openExtensionPage(stage.launched, 'options.html');
    const rows = ['单位名称,类别,网址', '新华通讯社,央媒,', ',央媒,'];
    await choose(options, rows.join('\r\n'));
    await check(options);
    assert.match(
      await (await getPart(options, 'alert')).text(),
      /没有导入，现有名单未变.*第 3 行 名称：不能为空/s,
    );

    await choose(options, [...rows.slice(0, 2), '湖畔日报,地方,hupan.example.com'].join('\r\n'));
    await check(options);
    const preview = await getPart(options, 'group', '导入前核对名单');
    assert.match(await preview.text(), /共 2 家，尚未生效.*新增 1 条/s);
    await (await preview.get('button', '确认换用')).click();
    await getPart(options, 'button', '恢复内置名单');
    const [row] = await waitForRows(stage.launched, 'pack.installed', before);
    assert.equal(row?.subject, 'sources');
    assert.equal(row?.data.source, 'import');
    await (await getPart(options, 'button', '撤销上一次名单改动')).click();
    await waitFor(
      'the built-in list to be back',
      async () => (await findParts(options, 'button', '恢复内置名单')).length === 0,
    );
    await options.close();
  },
);

/** Reposts the first card of this author with a word of ours; the review must open. */
async function holdRepost(stage: Stage, author: string): Promise<Part> {
  const icon = await waitFor(`a post of ${author}`, async () => {
    const handle = await stage.page.evaluateHandle((name) => {
      const link = [...document.querySelectorAll('a[href^="/u/"]')].find((each) => each.textContent === name);
      return link?.closest('article')?.querySelector('.woo-font--retweet') ?? null;
    }, author);
    return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
  });
  await icon.click();
  await stage.clickOn('.woo-pop-item-main', '转发');
  await stage.typeIn(REPOST, '请大家看看。');
  await stage.clickOn(SEND, '转发');
  return stage.dialog();
}

async function choose(page: Page, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'xianshen-list-')), 'list.csv');
  writeFileSync(path, text);
  const input = await waitFor('the file box', async () => {
    const handle = await page.evaluateHandle(() => {
      const labels = [...document.querySelectorAll('label')];
      return labels.find((each) => each.textContent?.startsWith('名单文件'))?.querySelector('input') ?? null;
    });
    return (handle.asElement() as ElementHandle<HTMLInputElement> | null) ?? undefined;
  });
  await input.uploadFile(path);
}

async function check(page: Page): Promise<void> {
  await (await getPart(page, 'button', '核对名单')).click();
}
