import assert from 'node:assert/strict';
import { findChip, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { familyUnderTest, type Stage, scenarios } from './harness.ts';
import { isAlive, pressInVain, unharmed } from './hostile-page.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { CLEAN, HOME, holdPost, SEND, tickAll } from './steps.ts';

// Pages that put something over our interface, or throw it out. We come back a few times, then step aside and say so.

const scenario = scenarios();

scenario('a popover opened again and again over the review ends in an honest loss', async (stage) => {
  const before = await lastSeq(stage.launched);
  await holdPost(stage);
  await stage.page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'width: 100vw; height: 100vh';
    cover.textContent = '系统升级中，请稍候';
    document.body.append(cover);
    setInterval(() => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
    }, 60);
  });
  await isLost(stage, before);
  await unharmed(stage);
});

scenario(
  'removed in a loop: given up, said so, and never taken back by a page that looks well',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await stage.typeIn(HOME, CLEAN);
    await stage.page.evaluate(() => {
      const evict = () => {
        for (const element of [...document.documentElement.children])
          if (element !== document.head && element !== document.body) element.remove();
      };
      new MutationObserver(evict).observe(document.documentElement, { childList: true });
      evict();
    });
    await isLost(stage, before);
    // The page goes on changing, and looks as well as ever.
    await stage.page.evaluate(async () => {
      for (let turn = 0; turn < 10; turn += 1) {
        document.body.append(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    const rows = (await readLedger(stage.launched)).filter(({ seq }) => seq > before);
    assert.deepEqual(
      rows.filter(({ kind }) => kind === 'guard.restored'),
      [],
    );
    await stage.page.bringToFront();
    await stage.clickOn(`[data-route] ${SEND}`, '发送');
    await unharmed(stage);
  },
);

scenario('attributes set on our element in a loop take nothing from it, or are said', async (stage) => {
  const before = await lastSeq(stage.launched);
  await stage.chip(/已守护/);
  await stage.page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    setInterval(() => {
      host?.setAttribute('hidden', '');
      host?.setAttribute('inert', '');
      host?.setAttribute('style', 'display: none !important; opacity: 0 !important');
    }, 50);
  });
  await isLost(stage, before);
  assert.equal(await findChip(stage.page), undefined);
  await isAlive(stage);
});

scenario('a page in full screen does not cover the review', async (stage) => {
  const dialog = await holdPost(stage);
  await stage.page.evaluate(() => {
    const stagePart = document.createElement('div');
    stagePart.style.background = 'white';
    document.body.append(stagePart);
    const enter = () => stagePart.requestFullscreen().catch(() => undefined);
    // With the person's own click as its licence.
    addEventListener('pointerup', enter, { capture: true, once: true });
    void enter();
  });
  const [box] = await dialog.all('checkbox');
  await box?.click();
  await waitFor('full screen', () => stage.page.evaluate(() => document.fullscreenElement !== null));
  await canLeave(stage, dialog);
  await unharmed(stage);
});

// COMPAT(firefox): no browser API there tells that something painted over the button; only Chromium refuses.
if (familyUnderTest() === 'chromium') {
  scenario(
    'a picture of another page over the review, through which clicks fall, passes nothing',
    async (stage) => {
      const dialog = await holdPost(stage);
      await tickAll(dialog);
      await stage.page.evaluate(() => {
        const holder = document.createElement('div');
        document.body.append(holder);
        const inner = holder.attachShadow({ mode: 'closed' });
        inner.innerHTML =
          '<p popover="manual" style="position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none">领取奖励</p>';
        const picture = inner.firstChild;
        if (picture instanceof HTMLElement) picture.showPopover();
      });
      const pass = await dialog.get('button', '通过并发布');
      await pressInVain(pass);
      assert.ok(await stage.isHeld());
      await unharmed(stage);
    },
  );
}

async function isLost(stage: Stage, before: number): Promise<void> {
  const [lost] = await waitForRows(stage.launched, 'guard.lost', before);
  assert.equal(lost?.data.reason, 'overlay-removed');
  await stage.page.bringToFront();
}

async function canLeave(stage: Stage, dialog: Part): Promise<void> {
  const back = await dialog.get('button', '返回修改');
  await waitFor('the way back', async () => {
    if (!(await stage.isHeld())) return true;
    await back.click();
    return false;
  });
}
