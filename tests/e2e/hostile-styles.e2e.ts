import assert from 'node:assert/strict';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { isAlive, openHostile, pressInVain, unharmed } from './hostile-page.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { holdPost, published, tickAll } from './steps.ts';

// Pages that fight with style sheets and attributes. What cannot be seen cannot be pressed; what can be seen is ours.

const scenario = scenarios();

/** Rules for the whole page that leave its own form usable, and would take our interface with them. */
const FIGHTS: Readonly<Record<string, string>> = {
  invisible: 'html { visibility: hidden } #app { visibility: visible }',
  transparent: 'html { opacity: 0 }',
  clipped: 'html { clip-path: inset(49%); overflow: hidden; contain: strict; height: 1px }',
  moved: 'html { transform: translate(-5000px); filter: blur(40px) } * { transition: none !important }',
  untouchable: 'html > :not(head, body) { pointer-events: none !important; user-select: none !important }',
};

for (const [name, css] of Object.entries(FIGHTS)) {
  scenario(`a page made ${name} neither hides the review nor gets it pressed`, async (stage) => {
    const dialog = await holdPost(stage);
    await stage.page.addStyleTag({ content: css });
    const box = await dialog.handle.boundingBox();
    assert.ok(box && box.width > 300 && box.height > 200 && box.x >= 0 && box.y >= 0, JSON.stringify(box));
    await unharmed(stage);
    await canLeave(stage, dialog);
    await unharmed(stage);
  });
}

scenario('a review made too small to read cannot be passed', async (stage) => {
  const dialog = await holdPost(stage);
  await tickAll(dialog);
  const pass = await dialog.get('button', '通过并发布');
  await waitFor('the button', async () => !(await pass.isDisabled()));
  await stage.page.evaluate(() => {
    document.documentElement.style.zoom = '0.2';
  });
  await pressInVain(pass);
  assert.ok(await stage.isHeld());
  await unharmed(stage);
});

scenario('a page that hides everything, its own form too, is said to be not recognised', async (stage) => {
  const before = await lastSeq(stage.launched);
  await openHostile(stage, () => {
    const hide = () => {
      const style = document.createElement('style');
      style.textContent =
        '* { display: none !important; opacity: 0 !important; visibility: hidden !important }';
      document.head.append(style);
    };
    document.addEventListener('DOMContentLoaded', hide);
  });
  const [lost] = await waitForRows(stage.launched, 'guard.lost', before);
  assert.equal(lost?.data.reason, 'unrecognised');
  assert.equal(lost?.data.key, 'composerEditor');
  await isAlive(stage);
  assert.deepEqual(published(stage), []);
});

scenario('a page made inert leaves the review usable', async (stage) => {
  const dialog = await holdPost(stage);
  await stage.page.evaluate(() => {
    document.documentElement.inert = true;
    document.body.inert = true;
  });
  await canLeave(stage, dialog);
  await unharmed(stage);
});

async function canLeave(stage: Stage, dialog: Awaited<ReturnType<Stage['dialog']>>): Promise<void> {
  const back = await dialog.get('button', '返回修改');
  await waitFor('the way back', async () => {
    if (!(await stage.isHeld())) return true;
    await back.click();
    return false;
  });
}
