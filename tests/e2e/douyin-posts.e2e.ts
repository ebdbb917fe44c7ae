import assert from 'node:assert/strict';
import { findParts } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { arriveAtWorks, BASE, CREATE, EDITOR, holdWork, pass, TITLE, VIDEO, works } from './douyin-steps.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { CLEAN } from './steps.ts';

const scenario = scenarios();
const OLD_CREATE = '/web/api/media/aweme/create/';
const PRE_CHECK = '/aweme/v1/post_assistant/fast_detect/pre_check';

scenario(
  'a video: no form until the upload (F21), look-alike buttons free (F6), held, passed, proven past a strict policy (F35)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/本页不涉及/);
    await stage.clickOn('button', '发布视频');
    await stage.clickOn('button', '高清发布');
    assert.equal(await stage.isHeld(), false);
    await stage.clickOn('button', '点击上传');
    await stage.chip(/已守护/);
    assert.match(stage.page.url(), /post\/video/);
    await stage.typeIn(TITLE, '出行提示');
    await stage.typeIn(EDITOR, '看#云湖四季 ');
    const dialog = await holdWork(stage);
    await waitFor('the check while editing', () => stage.replica.requests(PRE_CHECK).length > 0);
    assert.deepEqual(works(stage), []);
    await pass(stage, dialog);
    await arriveAtWorks(stage);
    assert.deepEqual(works(stage), [`看#云湖四季 ${CLEAN}`]);
    const [confirmed] = await waitForRows(stage.launched, 'publish.confirmed', before);
    const rows = (await readLedger(stage.launched)).filter((row) => row.seq > before);
    assert.equal(confirmed?.subject, rows.find((row) => row.kind === 'review.passed')?.subject);
    assert.deepEqual(
      rows.filter((row) => row.kind === 'guard.lost'),
      [],
    );
  },
  `${BASE}/content/upload`,
);

scenario(
  'the old address becomes the new one under the form (F43), a timed post ends with the same button (F32)',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.clickOn('label', '定时发布');
    await stage.typeIn('input[placeholder="日期和时间"]', '2026-12-01 09:00');
    const dialog = await holdWork(stage);
    assert.match(stage.page.url(), /post\/video/);
    await pass(stage, dialog);
    await arriveAtWorks(stage);
    const sent = stage.replica.requests(OLD_CREATE);
    assert.deepEqual(works(stage, OLD_CREATE), [CLEAN]);
    assert.notEqual(sent[0]?.fields['item.common.timing'], '0');
  },
  `${BASE}/content/publish?build=old&case=F43`,
);

scenario(
  'an image post: cancelled, its controlled title put right in one step (F22), then out with goods known to the review',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.typeIn(TITLE, '统一布署防汛');
    await stage.clickOn('[role="combobox"]');
    await stage.clickOn('[role="option"]', '购物车');
    await stage.typeIn('input[placeholder="粘贴商品链接"]', 'https://www.example.gov.cn/gift');
    const held = await holdWork(stage);
    await (await held.get('button', '返回修改')).click();
    await waitFor('the dialog to close', async () => !(await stage.isHeld()));
    assert.deepEqual(works(stage), []);
    await stage.clickOn('span', '添加链接');
    await stage.typeIn('input[placeholder="请输入商品短标题"]', '云湖茶礼');
    await stage.clickOn('button', '完成编辑');
    await stage.clickOn('button', '发布');
    const dialog = await stage.dialog();
    await (await dialog.get('button', '采用建议')).click();
    await waitFor('the fix', async () => (await valueIn(stage, TITLE)) === '统一部署防汛');
    // Goods nobody has confirmed as the unit's own are asked about.
    await (await dialog.get('button', '忽略本处')).click();
    await pass(stage, dialog);
    await arriveAtWorks(stage);
    const [sent] = stage.replica.requests(CREATE);
    assert.equal(sent?.fields['item.common.item_title'], '统一部署防汛');
    assert.match(sent?.fields['item.anchor.list'] ?? '', /云湖茶礼/);
    assert.equal(stage.replica.requests(CREATE).length, 1);
  },
  `${BASE}/content/post/image`,
);

scenario(
  'an article: one press masks every line of its body',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.typeIn(TITLE, '救助名单');
    await stage.typeIn(EDITOR, '当事人手机13800001234。');
    await stage.press('Enter');
    await stage.page.keyboard.type('护照E12345678。');
    await stage.press('Control', 'Enter');
    const dialog = await stage.dialog();
    await (await dialog.get('button', '一键脱敏')).click();
    await waitFor('both masks', async () => /138\*{4}1234。\s+护照E1\*{5}78/.test(await textOf(stage)));
  },
  `${BASE}/content/post/article`,
);

scenario(
  'an article: the only possible key is held; a suggestion in its body is one native undo step',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.typeIn(TITLE, '防汛工作安排');
    await stage.typeIn(EDITOR, '第一段。');
    await stage.press('Enter');
    await stage.page.keyboard.type('统一布署防汛。');
    await stage.press('Control', 'Enter');
    const dialog = await stage.dialog();
    await (await dialog.get('button', '采用建议')).click();
    await waitFor('the fix', async () => (await textOf(stage)).includes('统一部署防汛。'));
    await (await dialog.get('button', '返回修改')).click();
    await stage.page.focus(EDITOR);
    await stage.press('Control', 'z');
    await waitFor('one undo', async () => (await textOf(stage)).includes('统一布署防汛。'));
    await stage.press('Control', 'Shift', 'z');
    await waitFor('the fix again', async () => (await textOf(stage)).includes('统一部署防汛。'));
    await stage.clickOn('button', '发布');
    await pass(stage, await stage.dialog());
    await arriveAtWorks(stage);
    assert.deepEqual(works(stage), ['第一段。\n统一部署防汛。']);
  },
  `${BASE}/content/post/article`,
);

scenario(
  'an older draft restored while the dialog is open is another content (F27)',
  async (stage) => {
    const dialog = await holdWork(stage);
    await stage.page.$$eval('button', (buttons) =>
      buttons.find((button) => button.textContent === '继续编辑')?.click(),
    );
    for (const box of await dialog.all('checkbox')) await box.click();
    const button = await dialog.get('button', '通过并发布');
    await waitFor('the alert', async () => {
      if (!(await button.isDisabled())) await button.click();
      const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
      return alerts.some((text) => text.includes('内容已变更，请重新审核'));
    });
    assert.ok(await stage.isHeld());
    assert.deepEqual(works(stage), []);
  },
  `${VIDEO}?case=F27`,
);

for (const [when, query, requests] of [
  ['after the request', '', 2],
  ['before the request', '?case=F17', 1],
] as const) {
  scenario(
    `an SMS check ${when} is pending; closed, the same text may go again without a review (F17), from this tab only (F28)`,
    async (stage) => {
      const before = await lastSeq(stage.launched);
      if (requests === 2) stage.replica.answerWith('verify');
      await pass(stage, await holdWork(stage));
      await waitForRows(stage.launched, 'publish.pending', before);
      await stage.clickOn('.uc-ui-button', '取消');
      if (requests === 1) await isAskedToClick(stage);
      await isBlockedElsewhere(stage, before);
      stage.replica.answerWith('ok');
      await againUntilSent(stage);
      if (requests === 1) {
        await stage.typeIn('input[placeholder="请输入验证码"]', '123456');
        await stage.clickOn('.uc-ui-button', '验证');
      }
      await arriveAtWorks(stage);
      assert.equal(works(stage).length, requests);
      assert.ok(works(stage).every((text) => text === CLEAN));
      await waitForRows(stage.launched, 'publish.confirmed', before);
      const passed = (await readLedger(stage.launched)).filter(
        (row) => row.seq > before && row.kind === 'review.passed',
      );
      assert.equal(passed.length, 1);
    },
    `${VIDEO}${query}`,
  );
}

scenario(
  'a tour that swallows every click lies under our dialog (F31)',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.page.focus(EDITOR);
    await stage.page.keyboard.type(CLEAN);
    await stage.press('Control', 'Enter');
    const dialog = await stage.dialog();
    await (await dialog.get('button', '返回修改')).click();
    await waitFor('the dialog to close', async () => !(await stage.isHeld()));
    assert.deepEqual(works(stage), []);
  },
  `${VIDEO}?case=F31`,
);

scenario(
  'a session that ends under the form turns the guard idle, and nothing is claimed or published (F38)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await stage.typeIn(EDITOR, CLEAN);
    await stage.clickOn('button', '模拟会话过期');
    await stage.chip(/本页不涉及/);
    assert.deepEqual(works(stage), []);
    assert.deepEqual(await kindsAfter(stage, before), []);
  },
  `${VIDEO}?case=session-lost`,
);

scenario(
  'the list of works is left alone: no dialog, no record',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/本页不涉及/);
    await stage.clickOn('button', '发布作品');
    assert.equal(await stage.isHeld(), false);
    assert.deepEqual(await kindsAfter(stage, before), []);
  },
  `${BASE}/content/manage`,
);

scenario(
  'a form nobody knows is said to be unguarded, and the fence stops it',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/门禁未生效/);
    await stage.page.focus('[contenteditable]');
    await stage.page.keyboard.type(CLEAN);
    await stage.clickOn('button', '发布');
    await waitForRows(stage.launched, 'fence.blocked', before);
    assert.deepEqual(works(stage), []);
  },
  `${VIDEO}?case=renamed`,
);

/** No request came of the replayed click, so the person's own is awaited. */
async function isAskedToClick(stage: Stage): Promise<void> {
  await waitFor('the request to click', async () => {
    const texts = await Promise.all((await findParts(stage.page, 'status')).map((part) => part.text()));
    return texts.some((text) => text.includes('已放行，请再次点击发布'));
  });
}

/** Presses 「发布」 as often as the page wants it, until the request or the check is there; no review may open. */
async function againUntilSent(stage: Stage): Promise<void> {
  const sent = works(stage).length;
  await waitFor('the post to go again', async () => {
    assert.equal(await stage.isHeld(), false);
    if (works(stage).length > sent || (await stage.page.$('#uc-second-verify'))) return true;
    if (!stage.page.url().includes('/post/video')) return true;
    await stage.clickOn('button', '发布');
    return false;
  });
}

/** Another tab has no part in this tab's clearance. */
async function isBlockedElsewhere(stage: Stage, before: number): Promise<void> {
  const other = await stage.launched.browser.newPage();
  await other.goto(VIDEO);
  await other.evaluate((path) => {
    void fetch(path, { method: 'POST', body: '{}' }).catch(() => undefined);
  }, CREATE);
  await waitForRows(stage.launched, 'fence.blocked', before);
  await other.close();
  await stage.page.bringToFront();
}

async function kindsAfter(stage: Stage, before: number): Promise<string[]> {
  return (await readLedger(stage.launched)).filter((row) => row.seq > before).map((row) => row.kind);
}

function valueIn(stage: Stage, selector: string): Promise<string> {
  return stage.page.$eval(selector, (box) => (box as HTMLInputElement).value);
}

function textOf(stage: Stage): Promise<string> {
  return stage.page.$eval(EDITOR, (box) => (box as HTMLElement).innerText);
}
