import assert from 'node:assert/strict';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { holdPost, passReview, published, SEND } from './steps.ts';

const scenario = scenarios();

scenario('a captcha is pending, and the same text may go out without another review', async (stage) => {
  const before = await lastSeq(stage.launched);
  stage.replica.answerWith('verify');
  await passReview(stage, await holdPost(stage));
  await waitForRows(stage.launched, 'publish.pending', before);
  stage.replica.answerWith('ok');
  await dismissRobotCheck(stage);
  await stage.clickOn(`[data-route] ${SEND}`, '发送');
  await stage.sees('发布成功');
  assert.equal(published(stage).length, 2);
  await waitForRows(stage.launched, 'publish.confirmed', before);
});

for (const [mode, kind] of [
  ['failed', 'publish.failed'],
  ['http-500', 'publish.failed'],
  ['unreadable', 'publish.unknown'],
] as const) {
  scenario(`an answer that is ${mode} is written as ${kind}`, async (stage) => {
    const before = await lastSeq(stage.launched);
    stage.replica.answerWith(mode);
    await passReview(stage, await holdPost(stage));
    await waitForRows(stage.launched, kind, before);
    assert.equal(published(stage).length, 1);
  });
}

scenario('a page that sends something else is not recorded as reviewed', async (stage) => {
  const before = await lastSeq(stage.launched);
  const dialog = await holdPost(stage);
  await stage.page.evaluate(() => {
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
      const text = String(body);
      Reflect.apply(send, this, [text.includes('content=') ? 'content=别的文字' : body]);
    };
  });
  await passReview(stage, dialog);
  const [row] = await waitForRows(stage.launched, 'publish.confirmed', before);
  assert.equal(row?.subject, null);
});

async function dismissRobotCheck(stage: Stage): Promise<void> {
  const button = await stage.page.$('.geetest_panel button, .geetest_captcha button');
  await button?.click();
}
