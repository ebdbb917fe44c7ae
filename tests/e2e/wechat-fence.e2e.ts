import assert from 'node:assert/strict';
import { findParts } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { createStage, type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { ARTICLE, DRAFTS, finals, holdArticle, pass, STATISTICS, write } from './wechat-steps.ts';

const scenario = scenarios();

const PUBLISHING = [
  '/cgi-bin/masssend?t=ajax-response&is_release_publish_page=1&token=1',
  '/cgi-bin/masssend?token=1&t=ajax-response&action=time_send',
  '/cgi-bin/operate_appmsg?t=ajax-response&sub=publish&type=77',
];
const LOOK_ALIKES = [
  '/cgi-bin/operate_appmsg?t=ajax-response&sub=create&type=77',
  '/cgi-bin/operate_appmsg?t=ajax-response&sub=update&type=77',
  '/cgi-bin/masssend?is_release_publish_page=1&t=ajax-response&for_check=1',
  '/cgi-bin/masssend?action=check_same_material&token=1',
  '/cgi-bin/masssend?token=1&action=check_music',
  '/cgi-bin/masssend?action=get_appmsg_copyright_stat',
  '/cgi-bin/masssendpage?action=cancel_time_send',
  '/cgi-bin/safeqrcode?action=getticket',
  '/safe/safeqrcode?ticket=t&uuid=u&action=check',
  '/misc/appmsgcomment?action=set_good_comment',
];

scenario(
  'scripts that publish are stopped, whatever the order of their parameters; look-alikes pass (F27)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    assert.deepEqual(
      await post(stage, LOOK_ALIKES),
      LOOK_ALIKES.map(() => 200),
    );
    assert.deepEqual(
      await post(stage, PUBLISHING),
      PUBLISHING.map(() => 0),
    );
    assert.equal(finals(stage).length, 0);
    const blocked = await waitFor('every stop to be recorded', async () => {
      const rows = await waitForRows(stage.launched, 'fence.blocked', before);
      return rows.length === PUBLISHING.length && rows;
    });
    assert.ok(blocked.every((row) => String(row.data.endpoint).startsWith('wechat-publish')));
    await waitFor('the alert', async () => {
      const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
      return alerts.some((text) => text.includes('已拦下一次未经审核的发布'));
    });
  },
  ARTICLE,
);

scenario(
  'what is cleared in one tab is not cleared in another (F28)',
  async (stage) => {
    await pass(stage, await holdArticle(stage));
    await stage.page.waitForSelector('.new_mass_send_dialog[style*="fixed"]');
    const other = createStage(stage.launched, await stage.launched.browser.newPage());
    await other.open(ARTICLE);
    await other.chip(/已守护/);
    const [final = ''] = PUBLISHING;
    assert.deepEqual(await post(other, [final]), [0]);
    await other.page.close();
    assert.equal(finals(stage).length, 0);
    // The first tab is still cleared.
    assert.deepEqual(await post(stage, [final]), [200]);
  },
  ARTICLE,
);

scenario(
  'lists, statistics and an expired session are quiet: no dialog, nothing written (F38)',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/本页不涉及/);
    await stage.clickOn('.weui-desktop-card button', '发表');
    await stage.launched.browser.waitForTarget((target) => target.url().includes('isSend=1'));
    await stage.page.bringToFront();
    assert.equal(await stage.isHeld(), false);
    for (const address of [STATISTICS, `${ARTICLE}&case=logged-out`]) {
      await stage.open(address);
      await stage.chip(/本页不涉及/);
      assert.equal(await stage.isHeld(), false);
    }
    assert.deepEqual(
      (await readLedger(stage.launched)).filter((row) => row.seq > before),
      [],
    );
  },
  DRAFTS,
);

scenario(
  'an editor nobody knows is said to be unguarded, and its publication is stopped',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/门禁未生效/);
    await write(stage, '#writing_area .ProseMirror', '新版编辑器里的字');
    await stage.clickOn('#js_send button', '发表');
    await stage.clickOn('.new_mass_send_dialog .mass-send__footer button', '发表');
    // The dialog is known although the editor is not: a review by hand, on pasted words.
    const dialog = await stage.dialog();
    assert.ok((await dialog.all('textbox')).length > 0);
    assert.deepEqual(await post(stage, [PUBLISHING[0] ?? '']), [0]);
    await waitForRows(stage.launched, 'fence.blocked', before);
    assert.equal(finals(stage).length, 0);
  },
  `${ARTICLE}&case=renamed`,
);

/** Posts to each address from the page's own scripts; 0 stands for a request that never left. */
function post(stage: Stage, addresses: readonly string[]): Promise<number[]> {
  return stage.page.evaluate(
    (paths) =>
      Promise.all(
        paths.map((path) =>
          fetch(path, { method: 'POST', body: new URLSearchParams({ appmsgid: '1' }) }).then(
            (answer) => answer.status,
            () => 0,
          ),
        ),
      ),
    addresses,
  );
}
