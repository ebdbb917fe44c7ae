import assert from 'node:assert/strict';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { CLEAN, HOME, holdPost, published, SEND } from './steps.ts';

// Pages that fight. The gate may say that it is not in effect; it may never be passed, freeze the page or damage the
// draft. Every scenario ends with the same three questions.

const scenario = scenarios();

scenario('styles that hide everything hide neither the chip nor the dialog', async (stage) => {
  await stage.page.addStyleTag({
    content:
      'html > :not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; filter: opacity(0) !important; pointer-events: none !important; z-index: -1 !important }',
  });
  await stage.chip(/已守护/);
  const dialog = await holdPost(stage);
  const box = await dialog.handle.boundingBox();
  assert.ok(box && box.width > 200 && box.height > 200);
  await unharmed(stage);
});

scenario('a see-through page cannot have our button pressed', async (stage) => {
  const dialog = await holdPost(stage);
  for (const item of await dialog.all('checkbox')) await item.click();
  await stage.page.evaluate(() => {
    document.documentElement.style.opacity = '0.01';
  });
  const pass = await dialog.get('button', '通过并发布');
  for (let turn = 0; turn < 5; turn += 1) await pass.click();
  assert.ok(await stage.isHeld());
  await unharmed(stage);
});

scenario('patched builtins of the page are not ours', async (stage) => {
  await stage.chip(/已守护/);
  await stage.page.focus(HOME);
  await stage.page.keyboard.type(CLEAN);
  await stage.page.evaluate(() => {
    const patch = (target: object, lies: Record<string, unknown>) => {
      const honest = Object.fromEntries(Object.keys(lies).map((name) => [name, Reflect.get(target, name)]));
      Object.assign(target, lies);
      return () => Object.assign(target, honest);
    };
    const nothing = () => undefined;
    const undo = [
      patch(JSON, { stringify: () => '{}', parse: nothing }),
      patch(Element.prototype, { closest: () => null, matches: () => false, querySelectorAll: () => [] }),
      patch(Document.prototype, { querySelectorAll: () => [], querySelector: () => null }),
      patch(Event.prototype, { preventDefault: nothing, stopImmediatePropagation: nothing }),
      patch(Array.prototype, { some: () => false, find: nothing, filter: () => [] }),
    ];
    // Put back after the key press: the test has to look at this page with the page's own builtins.
    addEventListener(
      'keyup',
      () =>
        setTimeout(() => {
          for (const step of undo) step();
        }, 0),
      { once: true },
    );
  });
  await stage.press('Control', 'Enter');
  await stage.page.evaluate(() => dispatchEvent(new KeyboardEvent('keyup')));
  await stage.dialog();
  await unharmed(stage);
});

scenario('events made by scripts do not slip past', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, CLEAN);
  await stage.page.evaluate(
    (box, send) => {
      const area = document.querySelector(box);
      const button = document.querySelector<HTMLElement>(`[data-route] ${send}.woo-button-primary`);
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        button?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
      }
      button?.click();
      for (const type of ['keydown', 'keypress', 'keyup']) {
        area?.dispatchEvent(
          new KeyboardEvent(type, {
            key: 'Enter',
            code: 'Enter',
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          }),
        );
      }
    },
    HOME,
    SEND,
  );
  await stage.dialog();
  await unharmed(stage);
});

scenario(
  'a page that throws in every listener and stops every event keeps nothing from us',
  async (stage) => {
    await stage.page.evaluate(() => {
      for (const type of ['click', 'keydown', 'input', 'focusin', 'mousedown']) {
        for (const target of [window, document, document.documentElement]) {
          target.addEventListener(
            type,
            (event) => {
              event.stopPropagation();
              throw new Error('hostile');
            },
            { capture: true },
          );
        }
      }
    });
    await stage.chip(/已守护/);
    await stage.page.focus(HOME);
    await stage.page.keyboard.type(CLEAN);
    await stage.press('Control', 'Enter');
    await stage.dialog();
    await unharmed(stage);
  },
);

scenario('a dialog the page opens later does not stay above ours', async (stage) => {
  const dialog = await holdPost(stage);
  await stage.page.evaluate(() => {
    const cover = document.createElement('dialog');
    cover.textContent = '请点击这里';
    document.body.append(cover);
    cover.showModal();
  });
  const back = await dialog.get('button', '返回修改');
  await waitFor('our dialog to be reachable', async () => {
    if (!(await stage.isHeld())) return true;
    await back.click();
    return false;
  });
  await unharmed(stage);
});

scenario('a page that throws us out again and again is held all the same', async (stage) => {
  await stage.chip(/已守护/);
  await stage.page.evaluate(() => {
    new MutationObserver(() => {
      for (const element of [...document.documentElement.children]) {
        if (element !== document.head && element !== document.body) element.remove();
      }
    }).observe(document.documentElement, { childList: true });
    for (const element of [...document.documentElement.children]) {
      if (element !== document.head && element !== document.body) element.remove();
    }
  });
  await stage.typeIn(HOME, CLEAN);
  await stage.clickOn(`[data-route] ${SEND}`, '发送');
  await unharmed(stage);
});

/** Nothing went out, the page still runs, the draft is as it was typed. */
async function unharmed(stage: Stage): Promise<void> {
  const ticked = await stage.page.evaluate(
    () => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 20)),
  );
  assert.ok(ticked);
  assert.deepEqual(published(stage), []);
  assert.equal(await stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value), CLEAN);
}
