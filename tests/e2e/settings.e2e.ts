import assert from 'node:assert/strict';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { findParts, getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { choose } from './settings-steps.ts';
import { CLEAN, HOME, holdPost, published, SEND } from './steps.ts';

const scenario = scenarios();
/** A made-up number with the right check digit. */
const ID_CARD = '联系人身份证号33020619900307001X，请核对。';
const REPLY = '/aweme/v1/creator/comment/reply/';

scenario(
  'a change of settings takes effect at once, is recorded by name, and can be taken back',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/先审 已守护/);
    const options = await openExtensionPage(stage.launched, 'options.html');
    await (await getPart(options, 'textbox', '经办人')).type('值班员甲');
    await options.keyboard.press('Tab');
    await getPart(options, 'status');
    await choose(options, '界面语言', 'en');
    await stage.page.bringToFront();
    await waitFor('the chip to speak English', async () => {
      const said = await Promise.all((await findParts(stage.page, 'status')).map((part) => part.text()));
      return said.some((text) => text.includes('Xianshen guarding'));
    });
    const [row] = await waitForRows(stage.launched, 'settings.changed', before);
    assert.deepEqual(row?.data, { names: ['operator'] });
    await options.bringToFront();
    await (await getPart(options, 'button', 'Undo')).click();
    await stage.page.bringToFront();
    await stage.chip(/先审 已守护/);
    const dialog = await holdPost(stage);
    const operator = await dialog.get('textbox', '经办人');
    assert.equal(await operator.handle.evaluate((box) => (box as HTMLInputElement).value), '值班员甲');
    await options.close();
  },
);

scenario(
  'posts that are only observed go out unreviewed and recorded, but not with a 禁止',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    const options = await openExtensionPage(stage.launched, 'options.html');
    await choose(options, '发布、转发、修改', 'observe');
    await getPart(options, 'alert');
    await stage.page.bringToFront();
    await stage.typeIn(HOME, CLEAN);
    await stage.clickOn(`[data-route] ${SEND}`, '发送');
    const [row] = await waitForRows(stage.launched, 'publish.confirmed', before);
    assert.equal(row?.subject, null);
    assert.deepEqual(published(stage), [CLEAN]);
    const kinds = (await readLedger(stage.launched))
      .filter(({ seq }) => seq > before)
      .map(({ kind }) => kind);
    assert.deepEqual(
      kinds.filter((kind) => /^(?:review|fence)\./.test(kind)),
      [],
    );

    await stage.page.bringToFront();
    const dialog = await holdPost(stage, ID_CARD);
    assert.ok((await dialog.all('listitem')).length > 0);
    assert.deepEqual(published(stage), [CLEAN]);
    await (await dialog.get('button', '返回修改')).click();
    await options.bringToFront();
    await (await getPart(options, 'button', '撤销')).click();
    await waitFor('the warning to go', async () => (await findParts(options, 'alert')).length === 0);
    await options.close();
  },
);

scenario(
  'replies that are enforced are stopped in the network too',
  async (stage) => {
    assert.equal(await send(stage), 'answered');
    const options = await openExtensionPage(stage.launched, 'options.html');
    await choose(options, '评论、回复、私信', 'enforce');
    await getPart(options, 'status');
    await stage.page.bringToFront();
    await waitFor('the fence', async () => (await send(stage)) === 'stopped');
    await options.bringToFront();
    await choose(options, '评论、回复、私信', 'observe');
    await waitFor('the fence to go', async () => (await send(stage)) === 'answered');
    await options.close();
  },
  'https://creator.douyin.com/creator-micro/interactive/comment',
);

/** What becomes of a reply request a script makes: answered by the platform, or stopped before it. */
function send(stage: Stage): Promise<'answered' | 'stopped'> {
  return stage.page.evaluate(
    (path) =>
      fetch(path, { method: 'POST', body: new URLSearchParams({ text: '您好' }) }).then(
        () => 'answered' as const,
        () => 'stopped' as const,
      ),
    REPLY,
  );
}
