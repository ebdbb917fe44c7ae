import assert from 'node:assert/strict';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { leave, published } from './steps.ts';
import {
  ANSWER,
  BUTTON,
  CHAT,
  COMMENT_BOX,
  CREATE,
  clickByScript,
  confirmCandidate,
  DETAIL,
  FORBIDDEN,
  INBOX,
  MESSAGE,
  MESSAGE_BOX,
  openDialog,
  overrule,
  REPLY,
  REPLY_BOX,
  refuseChanged,
} from './weibo-steps.ts';

const scenario = scenarios();

scenario(
  'a comment goes out undisturbed and is recorded with the platform’s answer; one a robot check stops is not (F36)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await stage.typeIn(COMMENT_BOX, ANSWER);
    await stage.clickOn(BUTTON, '评论');
    await stage.sees('评论成功');
    assert.deepEqual(published(stage, CREATE), [ANSWER]);
    const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
    assert.deepEqual([sent?.data.confirmed, sent?.data.excerpt], [true, ANSWER]);
    stage.replica.answerWith('verify');
    await stage.typeIn(COMMENT_BOX, ANSWER);
    await stage.clickOn(BUTTON, '评论');
    const [pending] = await waitForRows(stage.launched, 'publish.pending', before);
    assert.equal(pending?.data.why, 'captcha');
    const rows = await readLedger(stage.launched);
    assert.equal(rows.filter((row) => row.seq > before && row.kind === 'reply.sent').length, 1);
    assert.equal(await stage.isHeld(), false);
  },
  DETAIL,
);

scenario(
  'a comment that is reposted as well is held like a post, in the feed too, and goes out once',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await stage.clickOn('article .woo-font--comment');
    await stage.typeIn(COMMENT_BOX, ANSWER);
    await stage.clickOn('.woo-checkbox-main', '同时转发');
    await stage.clickOn(BUTTON, '评论');
    const dialog = await stage.dialog();
    assert.deepEqual(published(stage, CREATE), []);
    await overrule(stage, dialog);
    await stage.sees('评论成功');
    const [request, second] = stage.replica.requests(CREATE);
    assert.equal(second, undefined);
    assert.deepEqual([request?.fields.comment, request?.fields.is_repost], [ANSWER, '1']);
    const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
    assert.notEqual(sent?.subject, null);
  },
);

scenario(
  'under a post: an icon nobody sees opens the box (F41), a 禁止 is held by key and button, and not for another comment in the same node (F1)',
  async (stage) => {
    await stage.chip(/已守护/);
    await clickByScript(stage, '.item2 .woo-font--comment', undefined, 1);
    await stage.typeIn(REPLY_BOX, FORBIDDEN);
    await stage.press('Control', 'Enter');
    const dialog = await stage.dialog();
    await stage.page.$eval(REPLY_BOX, (box) => {
      const name = box.closest('.item2')?.querySelector('.text a');
      if (name) name.textContent = '别的居民';
    });
    await refuseChanged(stage, dialog);
    assert.deepEqual(published(stage, REPLY), []);
    await stage.clickOn(BUTTON, '回复');
    await overrule(stage, await stage.dialog());
    await stage.sees('回复成功');
    assert.deepEqual(published(stage, REPLY), [FORBIDDEN]);
  },
  DETAIL,
);

scenario(
  'inbox: the reply goes through the dialog with an id that stands in no link (F25), whatever lies over the page (F31)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/本页不涉及/);
    await openDialog(stage, 1);
    await stage.chip(/已守护/);
    await stage.typeIn(REPLY_BOX, ANSWER);
    await clickByScript(stage, BUTTON, '回复');
    await waitFor('the reply', () => published(stage, REPLY).length > 0);
    const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
    assert.deepEqual([sent?.data.confirmed, sent?.data.excerpt], [true, ANSWER]);
    const links = await stage.page.$$eval('[class*="_from_"] a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    const { cid = '' } = stage.replica.requests(REPLY)[0]?.fields ?? {};
    assert.ok(cid !== '' && links.length > 5 && !links.some((link) => link?.includes(cid)));

    await openDialog(stage, 0);
    await stage.typeIn(REPLY_BOX, FORBIDDEN);
    await clickByScript(stage, BUTTON, '回复');
    const dialog = await stage.dialog();
    await stage.page.$eval('.woo-dialog-title', (title) => {
      title.textContent = '回复 @别的居民';
    });
    await refuseChanged(stage, dialog);
    assert.equal(published(stage, REPLY).length, 1);
    await clickByScript(stage, BUTTON, '回复');
    await overrule(stage, await stage.dialog());
    await waitFor('the reply', () => published(stage, REPLY).length === 2);
  },
  `${INBOX}?case=F31`,
);

scenario(
  'chat: Ctrl+Enter breaks the line, a candidate is confirmed, Enter sends (F7, F9); a 禁止 is held for this person only',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.clickOn('.session-list li .usrn', '阿珍');
    await stage.chip(/已守护/);
    await stage.typeIn(MESSAGE_BOX, '您好');
    await stage.press('Control', 'Enter');
    await stage.page.keyboard.type('请带身份证');
    assert.equal(await confirmCandidate(stage, MESSAGE_BOX), true);
    assert.deepEqual(messages(stage), []);
    await stage.press('Enter');
    await stage.page.waitForFunction(() => document.querySelectorAll('li.right').length === 2);
    assert.deepEqual(messages(stage), ['您好\n请带身份证']);
    const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
    assert.deepEqual([sent?.data.confirmed, sent?.data.excerpt], [true, '您好 请带身份证']);

    await stage.typeIn(MESSAGE_BOX, FORBIDDEN);
    await stage.press('Enter');
    const dialog = await stage.dialog();
    await clickByScript(stage, '.session-list li .usrn', '小鹿同学');
    await refuseChanged(stage, dialog);
    assert.equal(messages(stage).length, 1);
    await stage.clickOn('.sendbox_bar .send', '发送');
    await overrule(stage, await stage.dialog());
    await waitFor('the message', () => messages(stage).length > 1);
    assert.deepEqual(messages(stage), ['您好\n请带身份证', FORBIDDEN]);
  },
  CHAT,
);

for (const [name, path] of [
  ['comments', `${DETAIL}?case=renamed-placeholder`],
  ['chat', 'https://api.weibo.com/chat?case=renamed-placeholder#/chat'],
] as const) {
  scenario(
    `${name} after an unknown redesign: it says so`,
    async (stage) => {
      if (name === 'chat') await stage.clickOn('.session-list li .usrn', '阿珍');
      await stage.chip(/门禁未生效/);
    },
    path,
  );
}

scenario(
  'a reply in a session that ended meanwhile: nothing is claimed, what is forbidden is still held (F38)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await openDialog(stage, 1);
    await stage.chip(/已守护/);
    await stage.typeIn(REPLY_BOX, FORBIDDEN);
    await clickByScript(stage, 'button', '结束会话');
    await stage.chip(/本页不涉及/);
    await clickByScript(stage, BUTTON, '回复');
    await leave(stage, await stage.dialog());
    assert.deepEqual(published(stage, REPLY), []);
    const rows = await readLedger(stage.launched);
    assert.ok(!rows.some((row) => row.seq > before && row.kind === 'guard.lost'));
  },
  `${INBOX}?case=session-lost`,
);

function messages(stage: Stage): (string | undefined)[] {
  return stage.replica.requests(MESSAGE).map(({ fields }) => fields.text);
}
