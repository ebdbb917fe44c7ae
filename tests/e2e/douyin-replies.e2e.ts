import assert from 'node:assert/strict';
import { findParts } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import {
  BASE,
  COMMENTS,
  FORBIDDEN,
  MESSAGE_BOX,
  MESSAGES,
  openReply,
  pass,
  REPLY_BOX,
  REPLY_REQUEST,
  TOP_BOX,
} from './douyin-steps.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';

const scenario = scenarios();
const ANSWER = '您好，医保新政自七月一日起执行。';
/** A platform that says nothing is waited for this long before the key press is recorded. */
const SILENCE_MS = 15_000;

for (const [layout, query] of [
  ['new', ''],
  ['old, without a filter (F40)', '?build=old&case=F40'],
] as const) {
  scenario(
    `a reply in the ${layout} layout goes out undisturbed from the box that names the person (F5), and is recorded`,
    async (stage) => {
      const before = await lastSeq(stage.launched);
      await stage.chip(/已守护/);
      await stage.typeIn(TOP_BOX, '写错地方的字');
      await openReply(stage, '小王');
      await stage.typeIn(REPLY_BOX, ANSWER);
      // Nobody knows what Enter does in this box: it is no proof of a reply.
      await stage.press('Enter');
      await stage.clickOn('[class*="reply-"] button', '发送');
      const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
      assert.equal(sent?.data.confirmed, true);
      assert.equal(await stage.isHeld(), false);
      assert.deepEqual(
        replies(stage).map((text) => text?.trim()),
        [ANSWER],
      );
    },
    `${COMMENTS}${query}`,
  );
}

scenario(
  'a 禁止 in a reply is held; behind the same box another person is another content (F1); passed, it goes out once',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await openReply(stage, '云湖老李');
    await stage.typeIn(REPLY_BOX, FORBIDDEN);
    await stage.clickOn('[class*="reply-"] button', '发送');
    const dialog = await stage.dialog();
    await overrule(stage);
    await stage.page.$eval(REPLY_BOX, (box) => box.setAttribute('placeholder', '回复 清溪：'));
    const button = await dialog.get('button', '通过并发布');
    await waitFor('the alert', async () => {
      if (!(await button.isDisabled())) await button.click();
      const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
      return alerts.some((text) => text.includes('内容已变更，请重新审核'));
    });
    assert.deepEqual(replies(stage), []);
    await pass(stage, dialog);
    await waitFor('the reply', () => replies(stage).length > 0);
    assert.deepEqual(replies(stage), [FORBIDDEN]);
    const [sent] = await waitForRows(stage.launched, 'reply.sent', before);
    assert.notEqual(sent?.subject, null);
  },
  COMMENTS,
);

scenario(
  'Ctrl+Enter with a 禁止 in the public box is held, sub-replies have boxes of their own, cancelling sends nothing',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.clickOn('[class*="load-more-"]', '查看1条回复');
    await openReply(stage, '路人甲');
    await stage.typeIn(REPLY_BOX, '谢谢');
    await stage.typeIn(TOP_BOX, FORBIDDEN);
    await stage.press('Control', 'Enter');
    const dialog = await stage.dialog();
    await (await dialog.get('button', '返回修改')).click();
    await waitFor('the dialog to close', async () => !(await stage.isHeld()));
    assert.deepEqual(replies(stage), []);
  },
  COMMENTS,
);

scenario(
  'messages: Enter sends and is recorded unconfirmed, Shift+Enter and a candidate do not (F7, F9), a recycled list changes the person (F1)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.clickOn('[role="listitem"]', '小李');
    await stage.chip(/已守护/);
    await stage.typeIn(MESSAGE_BOX, '第一行');
    await stage.press('Shift', 'Enter');
    await stage.page.keyboard.type('第二行');
    await stage.press('Enter');
    await waitFor('the message', async () => (await bubbles(stage)).includes('第一行\n第二行'));

    await stage.typeIn(MESSAGE_BOX, FORBIDDEN);
    assert.equal(await pressCandidate(stage), true);
    assert.equal(await stage.isHeld(), false);
    await stage.press('Enter');
    const dialog = await stage.dialog();
    await overrule(stage);
    // Scrolled, the list's nodes stand for other people; one press on them changes whom the box writes to.
    await stage.page.$eval('.ReactVirtualized__Grid', (grid) => grid.scrollTo(0, 440));
    await waitFor('the nodes to be used again', () =>
      stage.page.$eval('[role="listitem"]', (item) => item.textContent !== '小李'),
    );
    await stage.page.$eval('[role="listitem"]', (item) => (item as HTMLElement).click());
    const button = await dialog.get('button', '通过并发布');
    await waitFor('the alert', async () => {
      if (!(await button.isDisabled())) await button.click();
      const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
      return alerts.some((text) => text.includes('内容已变更，请重新审核'));
    });
    await (await dialog.get('button', '返回修改')).click();
    assert.equal((await bubbles(stage)).length, 1);

    const rows = await waitFor(
      'the silent record',
      async () => {
        const sent = (await readLedger(stage.launched)).filter((row) => row.kind === 'reply.sent');
        return sent.some((row) => row.seq > before) && sent;
      },
      SILENCE_MS,
    );
    // One for this message, none for the Enter keys of the scenarios before.
    assert.equal(rows.filter((row) => row.data.confirmed === false).length, 1);
  },
  MESSAGES,
);

scenario(
  'messages in a frame of their own are not claimed to be guarded (F29)',
  async (stage) => {
    await stage.chip(/门禁未生效/);
  },
  `${MESSAGES}?case=F29`,
);

scenario(
  'sent away by the page (F30), the guard is there again at the new address',
  async (stage) => {
    await stage.chip(/已守护/);
    await waitFor('the redirect', () => stage.page.url().startsWith('https://www.douyin.com/messages'));
    await stage.chip(/本页不涉及/);
    await stage.clickOn('[role="listitem"]', '小王');
    await stage.chip(/已守护/);
  },
  `${BASE}/interactive/comment?case=F30`,
);

/** Answers for the 禁止 finding in writing. */
async function overrule(stage: Stage): Promise<void> {
  const dialog = await stage.dialog();
  await (await dialog.get('button', '强制通过')).click();
  await (await dialog.get('textbox', '理由')).type('已取得本人书面同意');
  await (await dialog.get('button', '确认')).click();
  await waitFor('the reason to count', async () => (await dialog.all('button', '确认')).length === 0);
  for (const box of await dialog.all('checkbox')) if (!(await box.isChecked())) await box.click();
}

/** An Enter that confirms a candidate of an input method reaches the page; returns whether it did. */
function pressCandidate(stage: Stage): Promise<boolean> {
  return stage.page.$eval(MESSAGE_BOX, (box) => {
    let seen = false;
    box.addEventListener('keydown', () => {
      seen = true;
    });
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    return seen;
  });
}

function bubbles(stage: Stage): Promise<string[]> {
  return stage.page.$$eval('[class*="bubbles-"] p', (all) => all.map((one) => one.textContent ?? ''));
}

function replies(stage: Stage): (string | undefined)[] {
  return stage.replica.requests(REPLY_REQUEST).map(({ fields }) => fields.text);
}
