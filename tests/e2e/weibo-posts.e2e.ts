import assert from 'node:assert/strict';
import '#components/replicas/weibo/account.ts';
import { clickUntil } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { CLEAN, HOME, holdPost, leave, passReview, published, SEND, tickAll } from './steps.ts';
import { ARTICLE, BUTTON, clickByScript, refuseChanged, SCHEDULE, TIMER, VIDEO } from './weibo-steps.ts';

const scenario = scenarios();
const TITLE = 'input[placeholder^="填写标题"]';
const SAVE = '/article/v5/aj/editor/draft/save';
const PUBLISH_ARTICLE = '/article/v5/aj/editor/draft/publish';

scenario(
  '「定时微博」 only opens fields; the same 「发送」 is held for that hour, waits for it, and is used up (F32)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await stage.clickOn('[class*="_tool_"]', '定时微博');
    assert.equal(await stage.isHeld(), false);
    const dialog = await holdPost(stage);
    await clickByScript(stage, '.multiselect__option', '10');
    await refuseChanged(stage, dialog);
    assert.equal(stage.replica.requests(`${SCHEDULE}/upload`).length, 0);
    await stage.clickOn(`[data-route] ${SEND}`, '发送');
    await passReview(stage, await stage.dialog());
    await stage.sees('定时微博已设置');
    const [pending] = await waitForRows(stage.launched, 'publish.pending', before);
    assert.equal(pending?.data.why, 'scheduled');
    const [request] = stage.replica.requests(`${SCHEDULE}/upload`);
    assert.deepEqual([request?.fields.content, request?.fields.schedule_time], [CLEAN, '2026-12-01 10:30']);
    // Taken is taken: the same words again are another publication, from a script as well.
    const stopped = await stage.page.evaluate(
      (content) =>
        fetch('/ajax/statuses/schedule/upload', {
          method: 'POST',
          body: new URLSearchParams({ content }),
        }).then(
          () => false,
          () => true,
        ),
      CLEAN,
    );
    assert.ok(stopped);
    await leave(stage, await holdPost(stage));
    assert.deepEqual(published(stage), []);
    assert.equal(stage.replica.requests(`${SCHEDULE}/upload`).length, 1);
  },
);

scenario(
  '「立即发送」 is held with its own row, seen or not (F24, F41), and a passed row goes out once',
  async (stage) => {
    await stage.chip(/本页不涉及/);
    await clickByScript(stage, 'a', '立即发送', 2);
    const dialog = await stage.dialog();
    assert.match(await dialog.text(), /33020619900307001X/);
    await leave(stage, dialog);
    assert.equal(stage.replica.requests(`${SCHEDULE}/edit`).length, 0);
    await stage.page.hover('[class*="_row_"]');
    await stage.clickOn('a', '立即发送');
    await passReview(stage, await stage.dialog());
    await stage.sees('发布成功');
    const sent = stage.replica.requests(`${SCHEDULE}/edit`).map(({ fields }) => fields.id);
    assert.deepEqual(sent, ['81']);
  },
  `${TIMER}?case=F24`,
);

scenario(
  'a list in a frame of another host: the page does not claim to be guarded, the frame stays alone, the network holds (F29)',
  async (stage) => {
    await stage.chip(/门禁未生效/);
    const frame = await waitFor('the frame', () =>
      stage.page.frames().find((one) => one.url().startsWith('https://e.weibo.com/')),
    );
    const inside = () => frame.evaluate(() => document.documentElement.children.length);
    assert.equal(await inside(), 2);
    // No browser tells an extension of requests from a host it may not see, but the fence stands there as well.
    const stopped = await frame.evaluate(() => {
      const body = new URLSearchParams({ id: '81', send_now: '1' });
      const address = 'https://weibo.com/ajax/statuses/schedule/edit';
      return fetch(address, { method: 'POST', mode: 'no-cors', body }).then(
        () => false,
        () => true,
      );
    });
    assert.ok(stopped);
    assert.equal(stage.replica.requests(`${SCHEDULE}/edit`).length, 0);
    assert.equal(await inside(), 2);
    // What stands in the top document is guarded all the same.
    await stage.clickOn(BUTTON, '发布定时微博');
    await stage.typeIn('textarea', CLEAN);
    await stage.clickOn(BUTTON, '发送');
    await passReview(stage, await stage.dialog());
    await stage.sees('定时微博已设置');
  },
  TIMER,
);

scenario(
  'video: a press on what covers 「发布」 is held (F12), the question in between asks nothing again, words always there prove nothing (F33)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await writeVideo(stage);
    await stage.clickOn('[class*="_cover_"]');
    const dialog = await stage.dialog();
    assert.deepEqual(published(stage), []);
    await passReview(stage, dialog);
    await rewrite(stage, '问话期间换掉的字');
    await stage.clickOn(`.woo-dialog-main ${BUTTON}`, '仍然发布');
    await leave(stage, await stage.dialog());
    assert.deepEqual(published(stage), []);
    await rewrite(stage, CLEAN);
    await stage.clickOn(`.woo-dialog-main ${BUTTON}`, '取消');
    await stage.clickOn('[class*="_cover_"]');
    await passReview(stage, await stage.dialog());
    stage.replica.answerWith('failed');
    await stage.clickOn(`.woo-dialog-main ${BUTTON}`, '仍然发布');
    await waitForRows(stage.launched, 'publish.failed', before);
    assert.equal(await stage.isHeld(), false);
    assert.ok(!(await kindsSince(stage, before)).includes('publish.confirmed'));
    stage.replica.answerWith('ok');
    // The same content may be tried again.
    await stage.clickOn('[class*="_cover_"]');
    await stage.page.$eval(`[class*="_check_"] ${BUTTON}`, (button) => (button as HTMLElement).click());
    await stage.clickOn(`.woo-dialog-main ${BUTTON}`, '仍然发布');
    await stage.sees('再发一条视频');
    const [first, second, third] = stage.replica.requests('/ajax/statuses/update');
    assert.equal(third, undefined);
    assert.deepEqual([first?.fields.content, second?.fields.content], [CLEAN, CLEAN]);
    assert.match(second?.fields.media ?? '', /湖滨路施工/);
  },
  `${VIDEO}?case=confirm`,
);

scenario(
  'video: a cover that publishes by itself is held, a changed kind is another content, a changed form says so',
  async (stage) => {
    await writeVideo(stage);
    await stage.clickOn('[class*="_cover_"]');
    const dialog = await stage.dialog();
    await clickByScript(stage, '.woo-radio-main', '转载');
    await refuseChanged(stage, dialog);
    assert.deepEqual(published(stage), []);
    await stage.typeIn(TITLE, '，绕行');
    await stage.press('Control', 'Enter');
    await stage.typeIn('[data-route] textarea', '请绕行。');
    await stage.press('Control', 'Enter');
    await passReview(stage, await stage.dialog());
    await stage.sees('再发一条视频');
    assert.deepEqual(published(stage), [`${CLEAN}请绕行。`]);
    await stage.open(`${VIDEO}?case=renamed-placeholder`);
    await stage.chip(/门禁未生效/);
  },
  `${VIDEO}?case=F12-direct`,
);

scenario(
  'an article is not read and it says so; saving a draft passes, publishing is stopped until a review by hand, then goes out once',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/门禁未生效/);
    await stage.typeIn('input', '湖滨路通行提示');
    await stage.clickOn('button', '保存草稿');
    await stage.sees('草稿已保存');
    assert.equal(stage.replica.requests(SAVE).length, 1);
    await publishArticle(stage);
    await waitForRows(stage.launched, 'fence.blocked', before);
    assert.equal(stage.replica.requests(PUBLISH_ARTICLE).length, 0);
    const dialog = await stage.dialog();
    await (await dialog.get('textbox', '待发文字')).type(CLEAN);
    await tickAll(dialog);
    const pass = await dialog.get('button', '通过并发布');
    await clickUntil(pass, 'the review to pass', async () => !(await stage.isHeld()));
    await publishArticle(stage);
    await stage.sees('文章已发布');
    await waitForRows(stage.launched, 'publish.confirmed', before);
    await publishArticle(stage);
    await waitFor('the second stop', async () => {
      const kinds = await kindsSince(stage, before);
      return kinds.filter((kind) => kind === 'fence.blocked').length === 2;
    });
    assert.equal(stage.replica.requests(PUBLISH_ARTICLE).length, 1);
    assert.equal(stage.replica.requests(SAVE).length, 1);
  },
  ARTICLE,
);

scenario(
  'another account under the same words is another content (F45)',
  async (stage) => {
    const dialog = await holdPost(stage);
    await stage.page.evaluate(() => window.__replica?.switchAccount('云湖文旅'));
    await refuseChanged(stage, dialog);
    assert.deepEqual(published(stage), []);
  },
  '/?case=F45',
);

scenario(
  'a session that ended under a written post: nothing is claimed, no empty draft, no loss (F38)',
  async (stage) => {
    await stage.chip(/已守护/);
    const before = await lastSeq(stage.launched);
    await stage.typeIn(HOME, CLEAN);
    await stage.clickOn('button', '结束会话');
    await stage.chip(/本页不涉及/);
    assert.deepEqual(await kindsSince(stage, before), []);
  },
  '/?case=session-lost',
);

scenario('pages with nothing to publish are quiet: no dialog, no record', async (stage) => {
  const before = await lastSeq(stage.launched);
  for (const address of [
    'https://weibo.com/u/7000000001',
    'https://www.weibo.com/comment/inbox',
    'https://me.weibo.com/content/video',
    'https://api.weibo.com/chat#/chat',
    'https://weibo.com/comment/inbox?case=logged-out',
  ]) {
    await stage.open(address);
    await stage.chip(/本页不涉及/);
    assert.equal(await stage.isHeld(), false);
  }
  assert.deepEqual(await kindsSince(stage, before), []);
});

async function writeVideo(stage: Stage): Promise<void> {
  await stage.chip(/已守护/);
  await stage.typeIn(TITLE, '湖滨路施工');
  await stage.typeIn('[data-route] textarea', CLEAN);
}

/** The page changes its own text, as a script or another window would. */
function rewrite(stage: Stage, text: string): Promise<void> {
  return stage.page.$eval(
    '[data-route] textarea',
    (box, value) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

async function publishArticle(stage: Stage): Promise<void> {
  await clickByScript(stage, 'button', '下一步');
  await clickByScript(stage, 'button', '发布');
}

async function kindsSince(stage: Stage, before: number): Promise<string[]> {
  return (await readLedger(stage.launched)).filter((row) => row.seq > before).map((row) => row.kind);
}
