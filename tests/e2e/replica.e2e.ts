import assert from 'node:assert/strict';
import '#components/replicas/weibo/account.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { scenarios } from './harness.ts';

const HOME = '[data-route] textarea';
const MODAL = '.woo-modal-wrap textarea';
const SEND = '.woo-button-main';
const UPDATE = '/ajax/statuses/update';

const scenario = scenarios({ extension: false });

scenario('publishes on a click, empties the form and shows the post', async (stage) => {
  await stage.typeIn(HOME, '今天的云很好看');
  await stage.clickOn(SEND, '发送');
  await stage.sees('发布成功');
  assert.equal(await stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value), '');
  assert.match(await stage.page.$eval('article', (post) => post.textContent ?? ''), /今天的云很好看/);
  const [request, ...others] = stage.replica.requests(UPDATE);
  assert.equal(others.length, 0);
  assert.equal(request?.method, 'POST');
  assert.equal(request.headers['x-xsrf-token'], 'replica-token');
  assert.deepEqual(request.fields, {
    content: '今天的云很好看',
    visible: '0',
    pic_id: '',
    media: '',
    vote: '',
    approval_state: '0',
    share_id: '',
  });
});

for (const key of ['Control', 'Meta'] as const) {
  scenario(`publishes on ${key}+Enter`, async (stage) => {
    await stage.typeIn(HOME, '按键发布');
    await stage.press(key, 'Enter');
    await stage.sees('发布成功');
    assert.equal(stage.replica.requests(UPDATE)[0]?.fields.content, '按键发布');
  });
}

scenario('has a second composer with the same words in the modal layer', async (stage) => {
  const placeholders = await stage.page.$$eval('textarea', (boxes) => boxes.map((box) => box.placeholder));
  assert.deepEqual(placeholders, ['有什么新鲜事想分享给大家？', '有什么新鲜事想分享给大家？']);
  await stage.typeIn(HOME, '首页里的字');
  await stage.clickOn('button[title="发微博"]');
  await stage.typeIn(MODAL, '弹层里的字');
  await stage.clickOn(`.woo-modal-wrap ${SEND}`, '发送');
  await stage.sees('发布成功');
  assert.equal(stage.replica.requests(UPDATE)[0]?.fields.content, '弹层里的字');
  assert.equal(await stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value), '首页里的字');
});

scenario('loses a value written without an input event', async ({ page, clickOn, typeIn, replica, sees }) => {
  await typeIn(HOME, '甲');
  await page.$eval(HOME, (box) => {
    (box as HTMLTextAreaElement).value = '脚本写的';
  });
  await clickOn(SEND, '发送');
  await sees('发布成功');
  assert.equal(replica.requests(UPDATE)[0]?.fields.content, '甲');
});

scenario('replaces the button node whenever the form changes', async ({ page, typeIn }) => {
  const button = await page.$('[data-route] .woo-button-primary');
  assert.equal(await button?.evaluate((node) => (node as HTMLButtonElement).disabled), true);
  await typeIn(HOME, '甲');
  await waitFor('the old node to be gone', () => button?.evaluate((node) => !node.isConnected));
});

scenario('reposts through the form and at once', async (stage) => {
  await stage.clickOn('.woo-font--retweet');
  await stage.clickOn('.woo-pop-item-main', '转发');
  await stage.typeIn('textarea[placeholder="说说分享心得"]', '请转给家里的老人');
  await stage.clickOn('.woo-checkbox-main');
  await stage.clickOn(SEND, '转发');
  await stage.sees('发布成功');
  const [repost] = stage.replica.requests('/ajax/statuses/normal_repost');
  assert.equal(repost?.fields.comment, '请转给家里的老人');
  assert.equal(repost.fields.is_comment, '1');
  await stage.clickOn('.woo-font--retweet');
  await stage.clickOn('.woo-pop-item-main', '快转');
  const [quick] = await waitFor('the quick repost', () => {
    const found = stage.replica.requests('/ajax/statuses/repost');
    return found.length > 0 && found;
  });
  assert.equal(quick?.fields.is_fast, '1');
});

scenario('refills the same ten nodes while scrolling', async ({ page }) => {
  await page.waitForSelector('article');
  await page.$eval('.wbpro-scroller-item', (node) => node.setAttribute('data-mine', ''));
  const before = await page.$eval('[data-mine]', (node) => node.textContent);
  await page.evaluate(() => scrollTo(0, 6000));
  await waitFor('the marked node to hold another post', () =>
    page.$eval('[data-mine]', (node, old) => node.textContent !== old, before),
  );
  assert.equal((await page.$$('.vue-recycle-scroller__item-view')).length, 10);
});

scenario('keeps the text when the platform refuses', async (stage) => {
  for (const mode of ['failed', 'unreadable', 'http-500', 'abort'] as const) {
    stage.replica.answerWith(mode);
    await stage.open('/');
    await stage.typeIn(HOME, mode);
    await stage.clickOn(SEND, '发送');
    await stage.sees('发布失败');
    assert.equal(await stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value), mode);
  }
  assert.equal(stage.replica.requests(UPDATE).length, 4);
});

scenario('asks for the robot check and publishes after it', async (stage) => {
  stage.replica.answerWith('verify');
  await stage.typeIn(HOME, '需要验证');
  await stage.clickOn(SEND, '发送');
  await stage.page.waitForSelector('.geetest_boxShow .geetest_panel');
  stage.replica.answerWith('ok');
  await stage.clickOn('.geetest_panel button', '完成验证');
  await stage.sees('发布成功');
  assert.equal(stage.replica.requests(UPDATE).length, 2);
});

scenario(
  'publishes nothing on a click made by script when it ignores those',
  async (stage) => {
    await stage.typeIn(HOME, '真人才能发');
    await stage.page.$eval('[data-route] .woo-button-primary', (node) => (node as HTMLButtonElement).click());
    assert.equal(stage.replica.requests(UPDATE).length, 0);
    await stage.clickOn(SEND, '发送');
    await stage.sees('发布成功');
    assert.equal(stage.replica.requests(UPDATE).length, 1);
  },
  '/?case=ignore-untrusted',
);

for (const [name, path] of [
  ['forwards', '/?case=F12'],
  ['publishes by itself', '/?case=F12-direct'],
] as const) {
  scenario(
    `covers the button with something that ${name}`,
    async (stage) => {
      await stage.typeIn(HOME, '盖住的按钮');
      const box = await (await stage.page.$('[data-route] .woo-button-primary'))?.boundingBox();
      await stage.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
      await stage.sees('发布成功');
    },
    path,
  );
}

scenario(
  'publishes by script alone',
  async ({ page, replica }) => {
    await page.evaluate(() => window.__replica?.publishByScript('没有点击'));
    assert.equal(replica.requests(UPDATE)[0]?.fields.content, '没有点击');
  },
  '/?case=script-fetch',
);

scenario(
  'shows no composer and no account when logged out',
  async ({ page, sees }) => {
    await sees('登录/注册');
    assert.equal(await page.$('textarea'), null);
    assert.equal(await page.evaluate(() => window.$CONFIG?.isNormal), false);
  },
  '/?case=logged-out',
);

scenario('takes every page of the real site in a new tab as well', async ({ launched, page }) => {
  const opened = new Promise<void>((resolve) => page.once('popup', () => resolve()));
  await page.evaluate(() => {
    open('/u/7000000001');
  });
  await opened;
  const tab = await waitFor('the new tab', async () =>
    (await launched.browser.pages()).find((one) => one.url().endsWith('/u/7000000001')),
  );
  await tab.waitForSelector('article');
  await tab.close();
});
