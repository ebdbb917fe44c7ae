import assert from 'node:assert/strict';
import { findParts, getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, readLedger, waitForRows } from './ledger-rows.ts';
import { CLEAN, HOME, holdPost, MODAL, passReview, published, SEND, tickAll } from './steps.ts';

const scenario = scenarios();

scenario('a click is held, passed, and published once with the very same text', async (stage) => {
  const before = await lastSeq(stage.launched);
  const dialog = await holdPost(stage);
  assert.deepEqual(published(stage), []);
  await passReview(stage, dialog);
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [CLEAN]);
  const [confirmed] = await waitForRows(stage.launched, 'publish.confirmed', before);
  const rows = (await readLedger(stage.launched)).filter((row) => row.seq > before);
  const passed = rows.find((row) => row.kind === 'review.passed');
  assert.equal(confirmed?.subject, passed?.subject);
  assert.ok((passed?.seq ?? 0) < (confirmed?.seq ?? 0));
});

scenario('the modal composer is held on its own text', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, '首页里没发的字');
  await stage.clickOn('button[title="发微博"]');
  await stage.typeIn(MODAL, CLEAN);
  await stage.clickOn(`.woo-modal-wrap ${SEND}`, '发送');
  await passReview(stage, await stage.dialog());
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [CLEAN]);
});

scenario('text changed while the dialog is open has to be reviewed again', async (stage) => {
  const dialog = await holdPost(stage);
  await writeByScript(stage, `${CLEAN}（改）`);
  const boxes = await dialog.all('checkbox');
  for (const box of boxes) await box.click();
  const pass = await dialog.get('button', '通过并发布');
  await waitFor('the alert', async () => {
    if (!(await pass.isDisabled())) await pass.click();
    return (await findParts(stage.page, 'alert')).some(Boolean);
  });
  const alert = await getPart(stage.page, 'alert');
  assert.match(await alert.text(), /内容已变更，请重新审核/);
  assert.ok(await stage.isHeld());
  assert.deepEqual(published(stage), []);
});

scenario('text changed between pass and replay is not published', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, CLEAN);
  await stage.press('Control', 'Enter');
  const dialog = await stage.dialog();
  // The page changes its text the moment the closing dialog gives the focus back.
  await stage.page.$eval(HOME, (box) => {
    const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    box.addEventListener('focus', () => {
      write?.call(box, '偷换的文字');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
  await tickAll(dialog);
  const pass = await dialog.get('button', '通过并发布');
  await waitFor('the alert', async () => {
    const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
    if (alerts.some((text) => text.includes('内容已变更，请重新审核'))) return true;
    if (await stage.isHeld()) await pass.click();
    return false;
  });
  assert.ok(await stage.isHeld());
  assert.deepEqual(published(stage), []);
});

scenario('a script that publishes without a click is stopped by the fence', async (stage) => {
  const before = await lastSeq(stage.launched);
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, CLEAN);
  await stage.page.evaluate((text) => {
    void fetch('/ajax/statuses/update', {
      method: 'POST',
      body: new URLSearchParams({ content: text }),
    }).catch(() => undefined);
  }, CLEAN);
  await waitFor('the alert', async () => {
    const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
    return alerts.some((text) => text.includes('已拦下一次未经审核的发布'));
  });
  await stage.dialog();
  assert.deepEqual(published(stage), []);
  await waitForRows(stage.launched, 'fence.blocked', before);
});

scenario('a clearance lets one request through, not two', async (stage) => {
  await passReview(stage, await holdPost(stage));
  await stage.sees('发布成功');
  await stage.page.evaluate((text) => {
    void fetch('/ajax/statuses/update', {
      method: 'POST',
      body: new URLSearchParams({ content: text }),
    }).catch(() => undefined);
  }, CLEAN);
  await waitFor('the alert', async () => (await findParts(stage.page, 'alert')).length > 0);
  assert.deepEqual(published(stage), [CLEAN]);
});

scenario('a synthetic click on our own button does nothing', async (stage) => {
  const dialog = await holdPost(stage);
  for (const box of await dialog.all('checkbox')) await box.click();
  const pass = await dialog.get('button', '通过并发布');
  await waitFor('the button', async () => !(await pass.isDisabled()));
  await stage.page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const { innerWidth, innerHeight } = window;
    for (let x = 0; x < innerWidth; x += 20) {
      for (let y = 0; y < innerHeight; y += 20)
        document
          .elementFromPoint(x, y)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
    }
    (host as HTMLElement | null)?.click();
  });
  // The handle reaches into the closed root, as no page can: even then the click must be a person's.
  await pass.handle.evaluate((button) => (button as HTMLButtonElement).click());
  assert.ok(await stage.isHeld());
  assert.deepEqual(published(stage), []);
});

scenario('the page cannot switch the guard off', async (stage) => {
  const before = await lastSeq(stage.launched);
  await stage.chip(/已守护/);
  const root = stage.launched.extensionRoot ?? '';
  const id = await extensionRuntimeId(stage);
  await stage.page.evaluate(
    (names) => {
      for (const name of names)
        document.dispatchEvent(
          new CustomEvent(name, { detail: { contentScriptName: 'guard', messageId: 'x' } }),
        );
    },
    [`${id}:guard:wxt:content-script-started`, `${new URL(root).host}:guard:wxt:content-script-started`],
  );
  await waitForRows(stage.launched, 'guard.lost', before);
  const dialog = await holdPost(stage);
  assert.deepEqual(published(stage), []);
  await (await dialog.get('button', '返回修改')).click();
});

scenario(
  'a page that ignores scripted clicks gets the person to click again',
  async (stage) => {
    await passReview(stage, await holdPost(stage));
    const status = await waitFor('the request to click', async () => {
      for (const part of await findParts(stage.page, 'status')) {
        if ((await part.text()).includes('已放行，请再次点击发布')) return part;
      }
      return undefined;
    });
    assert.ok(status);
    assert.deepEqual(published(stage), []);
    await stage.clickOn(`[data-route] ${SEND}`, '发送');
    await stage.sees('发布成功');
    assert.deepEqual(published(stage), [CLEAN]);
  },
  '/?case=ignore-untrusted',
);

function writeByScript(stage: Stage, text: string): Promise<void> {
  return stage.page.$eval(
    HOME,
    (box, value) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

async function extensionRuntimeId(stage: Stage): Promise<string> {
  return stage.family === 'firefox'
    ? 'xianshen@xianshen.invalid'
    : new URL(stage.launched.extensionRoot ?? '').host;
}
