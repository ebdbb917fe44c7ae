import assert from 'node:assert/strict';
import { findParts } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { CLEAN } from './steps.ts';
import {
  ARTICLE,
  BODY,
  confirm,
  DIALOG_PUBLISH,
  finals,
  finished,
  holdArticle,
  IMAGE_POST,
  PUBLISH,
  pass,
  STORED,
  savedText,
  TITLE,
  walkChain,
  write,
} from './wechat-steps.ts';

const scenario = scenarios();
/** The publish dialog that is shown, not its left-over twin. */
const SHOWN = '.new_mass_send_dialog[style*="fixed"]';
const SECOND = '请绕行人民路。';

scenario(
  'an article: one review for the whole chain, three times 继续发表 included (F13, F15, F27, F33, F35, F43)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await write(stage, TITLE, '出行提示');
    await write(stage, BODY, CLEAN);
    await stage.press('Enter');
    await stage.page.keyboard.type(SECOND);
    // The draft saves itself, and the address changes under the open editor.
    await waitFor('the draft to be saved', () => stage.page.url().includes('appmsgid='));
    await stage.clickOn(PUBLISH);
    const dialog = await stage.dialog();
    assert.equal(savedText(stage)?.includes(CLEAN), true);
    assert.match(await dialog.text(), /出行提示|发布前审核/);
    await pass(stage, dialog);
    await walkChain(stage, 3);
    await finished(stage);
    assert.equal(finals(stage).length, 1);
    assert.equal(savedText(stage), `${CLEAN}\n${SECOND}`);
    const [confirmed] = await waitForRows(stage.launched, 'publish.confirmed', before);
    const rows = (await readLedger(stage.launched)).filter((row) => row.seq > before);
    const passed = rows.filter((row) => row.kind === 'review.passed');
    assert.equal(passed.length, 1);
    assert.equal(passed[0]?.subject, confirmed?.subject);
    assert.equal((passed[0] as { account?: string } | undefined)?.account, '云湖发布');
    // A code that was only shown is pending; words that are always in the page, hidden, are no sign of anything.
    const pending = rows.filter((row) => row.kind === 'publish.pending').map((row) => row.data.why);
    assert.deepEqual(pending, ['captcha']);
  },
  `${ARTICLE}&case=F15`,
);

for (const [day, address, outcome] of [
  ['今天', 'is_release_publish_page', 'publish.confirmed'],
  ['明天', 'action=time_send', 'publish.pending'],
] as const) {
  scenario(
    `an image post timed for ${day} is reviewed like any other (F32)`,
    async (stage) => {
      const before = await lastSeq(stage.launched);
      await stage.chip(/已守护/);
      await stage.clickOn('.image-selector button', '添加图片');
      await write(stage, '.share-text__input .ProseMirror', CLEAN);
      await stage.clickOn(PUBLISH);
      await pass(stage, await stage.dialog());
      await stage.clickOn('.mass-send__timer-wrp input');
      await stage.clickOn('.weui-desktop-form__dropdown a', day);
      await walkChain(stage);
      await finished(stage);
      assert.equal(finals(stage).length, 1);
      assert.ok(finals(stage)[0]?.url.includes(address));
      const rows = await waitFor(outcome, async () => {
        const found = (await readLedger(stage.launched)).filter(
          (row) => row.seq > before && row.kind === outcome && row.data.why !== 'captcha',
        );
        return found.length > 0 && found;
      });
      if (outcome === 'publish.pending') assert.equal(rows[0]?.data.why, 'scheduled');
    },
    IMAGE_POST,
  );
}

scenario(
  'a chain broken off is over: the same text is reviewed again, and 返回修改 leaves it alone (F15)',
  async (stage) => {
    await pass(stage, await holdArticle(stage));
    await stage.clickOn('.new_mass_send_dialog button', '取消');
    await stage.page.focus(PUBLISH);
    await stage.press('Enter');
    const dialog = await stage.dialog();
    await (await dialog.get('button', '返回修改')).click();
    await waitFor('the dialog to close', async () => !(await stage.isHeld()));
    assert.equal(await stage.page.$eval(BODY, (body) => (body as HTMLElement).innerText), CLEAN);
    assert.equal(finals(stage).length, 0);
  },
  ARTICLE,
);

scenario(
  'a draft changed in the middle of the chain is another content (F27, F44)',
  async (stage) => {
    await pass(stage, await holdArticle(stage));
    await stage.page.waitForSelector(SHOWN);
    await stage.page.$eval(BODY, (body) => body.querySelector('p')?.append('（改）'));
    await stage.clickOn(DIALOG_PUBLISH, '发表');
    assert.match(await (await stage.dialog()).text(), /发布前审核/);
    const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
    assert.ok(alerts.some((text) => text.includes('内容已变更，请重新审核')));
    assert.equal(finals(stage).length, 0);
  },
  ARTICLE,
);

scenario(
  'a publish dialog that opens by itself is held at its own 发表, then goes the whole way (F14)',
  async (stage) => {
    await stage.chip(/未见问题/);
    await stage.clickOn(DIALOG_PUBLISH, '发表');
    const dialog = await stage.dialog();
    assert.equal(finals(stage).length, 0);
    await pass(stage, dialog);
    await confirm(stage);
    await stage.clickOn('.replica-scan');
    await finished(stage);
    assert.deepEqual(
      finals(stage).map(({ path }) => path),
      ['/cgi-bin/operate_appmsg'],
    );
  },
  `${STORED}&isSend=1&token=1200000001&case=operate-publish`,
);

scenario(
  'a declaration and a reprint: 推荐语 is part of what goes out and is reviewed (F46)',
  async (stage) => {
    const words = '值得一读';
    await pass(stage, await holdArticle(stage));
    await stage.clickOn('button', '无需声明并发表');
    await stage.clickOn('button', '下一步');
    await stage.typeIn('textarea[placeholder$="可以不填写"]', words);
    await stage.clickOn('button', '继续群发');
    await pass(stage, await stage.dialog());
    await walkChain(stage);
    await finished(stage);
    assert.equal(finals(stage).length, 1);
    assert.ok(finals(stage)[0]?.fields.reprint_info?.includes(words));
  },
  `${ARTICLE}&case=F46,reprint`,
);

scenario(
  'a publication that waits for an administrator is pending, never confirmed (F16)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await pass(stage, await holdArticle(stage));
    await stage.clickOn(DIALOG_PUBLISH, '发表');
    await confirm(stage);
    await stage.sees('已发送操作申请');
    const [pending] = await waitForRows(stage.launched, 'publish.pending', before);
    assert.equal(pending?.data.why, 'approval');
    assert.equal(finals(stage).length, 0);
    assert.equal(await confirmedSince(stage, before), 0);
  },
  `${ARTICLE}&case=F16`,
);

scenario(
  'an empty answer to the final request proves nothing (F16)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await pass(stage, await holdArticle(stage));
    await stage.page.waitForSelector(SHOWN);
    stage.replica.answerWith('verify');
    await walkChain(stage);
    await waitForRows(stage.launched, 'publish.unknown', before);
    assert.equal(finals(stage).length, 1);
    assert.equal(await confirmedSince(stage, before), 0);
  },
  ARTICLE,
);

scenario(
  'a session lost after the review: the page is a login page, the guard is idle, nothing went out (F38)',
  async (stage) => {
    const dialog = await holdArticle(stage);
    stage.replica.answerWith('unreadable');
    await pass(stage, dialog);
    await stage.sees('登录超时');
    await stage.chip(/本页不涉及/);
    assert.equal(await stage.isHeld(), false);
    assert.equal(finals(stage).length, 0);
  },
  ARTICLE,
);

async function confirmedSince(stage: Stage, before: number): Promise<number> {
  const rows = await readLedger(stage.launched);
  return rows.filter((row) => row.seq > before && row.kind === 'publish.confirmed').length;
}
