import assert from 'node:assert/strict';
import { findParts } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { isAlive, openHostile, unharmed } from './hostile-page.ts';
import { CLEAN, HOME, holdPost, passReview, published, SEND, tickAll } from './steps.ts';

// Pages that play with events: their own, ours, and copies of either.

const scenario = scenarios();

scenario('a page whose every listener throws can still be reviewed and published', async (stage) => {
  await openHostile(stage, () => {
    const types = ['click', 'pointerdown', 'mousedown', 'keydown', 'input', 'focusin', 'focus', 'toggle'];
    for (const type of types) {
      for (const target of [window, document]) {
        const fail = () => {
          throw new Error('hostile');
        };
        target.addEventListener(type, fail, { capture: true });
        target.addEventListener(type, fail);
      }
    }
  });
  const dialog = await holdPost(stage);
  await unharmed(stage);
  await passReview(stage, dialog);
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [CLEAN]);
});

scenario('copies of events, sent again at once or later, do not slip past', async (stage) => {
  await openHostile(stage, () => {
    const types = [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'keydown',
      'keypress',
      'keyup',
    ];
    for (const type of types) {
      addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return;
          const copy = Reflect.construct(event.constructor, [type, event]) as Event;
          event.target?.dispatchEvent(copy);
          setTimeout(() => event.target?.dispatchEvent(copy), 0);
        },
        { capture: true },
      );
    }
    // What the guard lets pass anyway is turned into what it does not.
    addEventListener('input', () => {
      for (const button of document.querySelectorAll<HTMLElement>('[data-route] .woo-button-main')) {
        button.click();
        for (const inner of ['mousedown', 'mouseup', 'click'])
          button.firstElementChild?.dispatchEvent(new MouseEvent(inner, { bubbles: true, composed: true }));
      }
    });
  });
  await stage.chip(/已守护/);
  await stage.page.focus(HOME);
  await stage.page.keyboard.type('字');
  // The first letter already made the page press its button.
  const dialog = await stage.dialog();
  await unharmed(stage, '字');
  const back = await dialog.get('button', '返回修改');
  await waitFor('the way back', async () => {
    if (!(await stage.isHeld())) return true;
    await back.click();
    return false;
  });
  await unharmed(stage, '字');
});

scenario('keys made by the page do not press our button, whoever has the focus', async (stage) => {
  const dialog = await holdPost(stage);
  await tickAll(dialog);
  const pass = await dialog.get('button', '通过并发布');
  await waitFor('the button', async () => !(await pass.isDisabled()));
  await pass.handle.focus();
  await stage.page.evaluate(async () => {
    const host = document.activeElement;
    for (let turn = 0; turn < 40; turn += 1) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        for (const key of ['Enter', ' ']) {
          const init = { key, code: key === ' ' ? 'Space' : key, bubbles: true, composed: true };
          host?.dispatchEvent(new KeyboardEvent(type, init));
        }
      }
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      if (host instanceof HTMLElement) host.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  assert.ok(await stage.isHeld());
  await unharmed(stage);
});

scenario('a form whose boxes have the names of its methods neither blinds nor freezes us', async (stage) => {
  await openHostile(stage, () => {
    const names =
      'matches closest contains parentElement parentNode querySelector querySelectorAll textContent';
    const wrap = () => {
      const form = document.createElement('form');
      form.innerHTML = `${names} nodeType tagName children checkVisibility attributes getRootNode`
        .split(' ')
        .map((name) => `<input name="${name}" hidden>`)
        .join('');
      form.append(...document.body.childNodes);
      document.body.append(form);
    };
    document.addEventListener('DOMContentLoaded', wrap);
  });
  const dialog = await holdPost(stage);
  await unharmed(stage);
  await passReview(stage, dialog);
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [CLEAN]);
});

scenario('a page that always presses its button is held every time, and can be left', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, CLEAN);
  await stage.page.evaluate((send) => {
    setInterval(
      () => document.querySelector<HTMLElement>(`[data-route] ${send}.woo-button-primary`)?.click(),
      30,
    );
  }, SEND);
  await stage.dialog();
  await unharmed(stage);
  await isReviewedOnce(stage);
  await isAlive(stage);
});

/** However often the page pressed, there is one review. */
async function isReviewedOnce(stage: Stage): Promise<void> {
  assert.equal((await findParts(stage.page, 'dialog', '发布前审核')).length, 1);
}
