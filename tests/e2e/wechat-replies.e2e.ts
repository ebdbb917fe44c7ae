import assert from 'node:assert/strict';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { COMMENTS, FORBIDDEN, MESSAGES, overrule, pass, replies, write } from './wechat-steps.ts';

const scenario = scenarios();
const ANSWER = '您好，已转交医保局。';
const ITEM = '#commentlist .weui-desktop-panel__bd > .comment-list__item';
const boxOf = (number: number) => `${ITEM}:nth-child(${number}) > .comment-reply-box`;
const iconOf = (number: number) => `${ITEM}:nth-child(${number}) > .comment-list__item-container .icon-reply`;
const EDITOR = '.ProseMirror';
const SEND = '.quick_reply_box_tool_bar button';

scenario(
  'a clean reply goes out on plain Enter, not on Shift+Enter, not on a candidate, not by a button that is off (F7, F9, F10, F20, F26)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.clickOn(iconOf(1));
    await stage.chip(/已守护/);
    await stage.clickOn(`${boxOf(1)} ${SEND}`, '回复');
    await write(stage, `${boxOf(1)} ${EDITOR}`, ANSWER);
    await stage.press('Shift', 'Enter');
    await stage.page.keyboard.type('谢谢');
    await stage.clickOn(`${boxOf(1)} .js_emotion_i`, '[呲牙]');
    await confirmCandidate(stage, `${boxOf(1)} ${EDITOR}`);
    assert.equal(await stage.isHeld(), false);
    assert.deepEqual(replies(stage), []);
    await stage.press('Enter');
    await stage.sees('已回复');
    const said = `${ANSWER}\n谢谢[呲牙]`;
    assert.deepEqual(replies(stage), [said]);
    const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
    assert.equal(sent?.data.confirmed, true);
    assert.equal(sent?.data.excerpt, said.replace('\n', ' '));
    assert.equal(await stage.isHeld(), false);
  },
  COMMENTS,
);

scenario(
  'of two open boxes with one id, the one with a 禁止 is held on its own text, and passed goes out once (F2, F3, F9)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.clickOn(iconOf(1));
    await stage.chip(/已守护/);
    await write(stage, `${boxOf(1)} ${EDITOR}`, ANSWER);
    await stage.clickOn(iconOf(2));
    await write(stage, `${boxOf(2)} ${EDITOR}`, FORBIDDEN);
    await confirmCandidate(stage, `${boxOf(2)} ${EDITOR}`);
    assert.equal(await stage.isHeld(), false);
    await stage.press('Enter');
    const dialog = await stage.dialog();
    assert.match(await dialog.text(), /33020619900307001X/);
    assert.deepEqual(replies(stage), []);
    await overrule(dialog);
    await pass(stage, dialog);
    await stage.sees('已回复');
    const [request, second] = stage.replica.requests('/misc/appmsgcomment');
    assert.equal(second, undefined);
    assert.deepEqual([request?.fields.content, request?.fields.content_id], [FORBIDDEN, '2']);
    const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
    assert.notEqual(sent?.subject, null);
  },
  COMMENTS,
);

scenario(
  'goods attached to a reply are part of it: found, held, shown, and not sent when sent back (F39)',
  async (stage) => {
    await stage.clickOn(iconOf(3));
    await stage.chip(/已守护/);
    await write(stage, `${boxOf(3)} ${EDITOR}`, ANSWER);
    await stage.clickOn(`${boxOf(3)} .js_link`);
    await stage.clickOn(`${boxOf(3)} .link-popup-item`, '小店返佣商品');
    await stage.clickOn(`${boxOf(3)} ${SEND}`, '回复');
    const dialog = await stage.dialog();
    assert.match(await dialog.text(), /返佣推广/);
    await (await dialog.get('button', '返回修改')).click();
    await waitFor('the dialog to close', async () => !(await stage.isHeld()));
    assert.deepEqual(replies(stage), []);
  },
  COMMENTS,
);

scenario(
  'the copy of a comment in its own dialog, moved to the end of the page, has a box of its own (F4, F42)',
  async (stage) => {
    await stage.clickOn('.comment-list__item-extend > a', '共1条回复');
    const copy = '.reply-dialog__main .comment-list__item';
    await stage.clickOn(`${copy} .icon-reply`);
    await stage.chip(/已守护/);
    await write(stage, `${copy} ${EDITOR}`, FORBIDDEN);
    await stage.clickOn(`${copy} ${SEND}`, '回复');
    const dialog = await stage.dialog();
    await overrule(dialog);
    await pass(stage, dialog);
    await stage.sees('已回复');
    assert.deepEqual(replies(stage), [FORBIDDEN]);
  },
  `${COMMENTS}&case=F42`,
);

scenario(
  "the older comment page: icons that show on hover only (F41); the account's own comment is held as well",
  async (stage) => {
    await stage.page.waitForSelector(iconOf(1));
    await stage.page.$eval(iconOf(1), (icon) => (icon as HTMLElement).click());
    await stage.chip(/已守护/);
    await stage.typeIn(`${boxOf(1)} .edit_area`, FORBIDDEN);
    await stage.press('Enter');
    await (await (await stage.dialog()).get('button', '返回修改')).click();
    await waitFor('the dialog to close', async () => !(await stage.isHeld()));
    await stage.clickOn('.comment_entry');
    await write(stage, `.comment_editor_container ${EDITOR}`, FORBIDDEN);
    await stage.press('Enter');
    await stage.dialog();
    assert.deepEqual(replies(stage), []);
  },
  `${COMMENTS}&build=old`,
);

scenario(
  'messages of the old page are sent when the key comes up: held there, and passed sent once (F8)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.clickOn('.js_reply', '快捷回复');
    await stage.chip(/已守护/);
    await stage.typeIn('.js_editorArea', FORBIDDEN);
    await stage.press('Enter');
    const dialog = await stage.dialog();
    assert.deepEqual(replies(stage, '/cgi-bin/singlesend'), []);
    await overrule(dialog);
    await pass(stage, dialog);
    await stage.sees('回复成功');
    await write(stage, '.js_editorArea', ANSWER);
    await stage.press('Enter');
    await waitFor('the answer', () => replies(stage, '/cgi-bin/singlesend').length > 1);
    assert.deepEqual(replies(stage, '/cgi-bin/singlesend'), [FORBIDDEN, ANSWER]);
    const rows = await waitFor('both records', async () => {
      const sent = await waitForRows(stage.launched, 'reply.sent', before);
      return sent.length > 1 && sent;
    });
    assert.deepEqual(
      rows.map((row) => [row.data.confirmed, row.subject === null]),
      [
        [true, false],
        [true, true],
      ],
    );
  },
  `${MESSAGES}&build=old`,
);

scenario(
  'the new message page is guarded where it looks as expected',
  async (stage) => {
    await stage.clickOn('.chat__person', '周女士');
    await stage.chip(/已守护/);
    await write(stage, `.chat__talk ${EDITOR}`, FORBIDDEN);
    await stage.press('Enter');
    await stage.dialog();
    assert.deepEqual(replies(stage, '/cgi-bin/singlesend'), []);
  },
  MESSAGES,
);

scenario(
  'a message box nobody knows is said to be unguarded',
  async (stage) => {
    await stage.clickOn('.chat__person', '周女士');
    await stage.chip(/门禁未生效/);
  },
  `${MESSAGES}&case=renamed`,
);

scenario(
  'a session lost under a reply turns the guard idle (F38)',
  async (stage) => {
    await stage.clickOn(iconOf(1));
    await stage.chip(/已守护/);
    stage.replica.answerWith('unreadable');
    await write(stage, `${boxOf(1)} ${EDITOR}`, ANSWER);
    await stage.press('Enter');
    await stage.sees('登录超时');
    await stage.chip(/本页不涉及/);
    assert.equal(await stage.isHeld(), false);
  },
  COMMENTS,
);

/** The Enter that picks a candidate reaches the editor and does nothing there. */
function confirmCandidate(stage: Stage, selector: string): Promise<void> {
  return stage.page.$eval(selector, (box) => {
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true }),
    );
  });
}
