import assert from 'node:assert/strict';
import { clickUntil } from '#tests/launch/interface.ts';
import { scenarios } from './harness.ts';
import { openHostile, unharmed } from './hostile-page.ts';
import { waitForRows } from './ledger-rows.ts';
import { CLEAN, holdPost, published } from './steps.ts';

// Pages that change the language under us. Their world is theirs: what runs in ours must not be touched by it.

const scenario = scenarios();

scenario('builtins that lie from the first script on change nothing of a review', async (stage) => {
  await openHostile(stage, () => {
    const lie = (target: object, names: string, answer: unknown) => {
      for (const name of names.split(' '))
        Object.defineProperty(target, name, { value: answer, writable: true, configurable: true });
    };
    const nothing = () => undefined;
    lie(Element.prototype, 'attachShadow closest', () => null);
    lie(Element.prototype, 'matches checkVisibility', () => false);
    lie(Element.prototype, 'getBoundingClientRect', () => new DOMRect());
    lie(HTMLElement.prototype, 'click showPopover hidePopover', nothing);
    lie(HTMLDialogElement.prototype, 'showModal close', nothing);
    lie(Document.prototype, 'elementFromPoint', () => null);
    lie(ShadowRoot.prototype, 'elementFromPoint', () => null);
    lie(Event.prototype, 'composedPath', () => []);
    lie(Event.prototype, 'stopImmediatePropagation', nothing);
    lie(SubtleCrypto.prototype, 'digest', () => Promise.resolve(new ArrayBuffer(32)));
    lie(Crypto.prototype, 'getRandomValues', (bytes: unknown) => bytes);
    lie(JSON, 'stringify', () => '{}');
    lie(Array.prototype, 'every includes', () => false);
    lie(Array.prototype, 'flatMap toSorted', () => []);
    lie(RegExp.prototype, 'test', () => false);
    lie(Performance.prototype, 'now', () => 0);
    lie(
      window,
      'MutationObserver IntersectionObserver AbortController',
      class {
        observe() {}
        disconnect() {}
        abort() {}
      },
    );
  });
  const dialog = await holdPost(stage);
  await unharmed(stage);
  // What the page says of a tick cannot be asked here: every box is pressed by hand.
  for (const box of await dialog.all('checkbox')) await box.click();
  const pass = await dialog.get('button', '通过并发布');
  await clickUntil(pass, 'the review to pass', async () => !(await stage.isHeld()));
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [CLEAN]);
  // Whether the platform confirmed it is another matter: that is read in the page's own world, where this page rules.
  const [passed] = await waitForRows(stage.launched, 'review.passed');
  assert.equal(passed?.data.length, CLEAN.length);
  assert.notEqual(passed?.subject, '0'.repeat(64));
});

scenario('a page that collects listeners gets none of ours, and cannot take them down', async (stage) => {
  await openHostile(stage, () => {
    const collected: unknown[] = [];
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (this === window) collected.push(type);
      return add.call(this, type, listener, options);
    };
    Object.assign(window, { collected });
    // Nobody's listener is left on the elements a page can replace.
    document.addEventListener('DOMContentLoaded', () => {
      const { documentElement } = document;
      documentElement.replaceWith(documentElement);
      for (const type of ['click', 'keydown']) window.removeEventListener(type, () => undefined, true);
    });
  });
  await holdPost(stage);
  const collected = await stage.page.evaluate(() => Reflect.get(window, 'collected') as string[]);
  assert.ok(!collected.includes('click') && !collected.includes('submit'), collected.join(' '));
  await unharmed(stage);
});
