import assert from 'node:assert/strict';
import { scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { CLEAN, HOME, published, SEND } from './steps.ts';

const scenario = scenarios();

scenario(
  'a renamed placeholder is said within a second, and the fence still holds',
  async (stage) => {
    // The honesty clock: from the end of loading to the record that is written with the words.
    await stage.chip(/门禁未生效/);
    const loaded = await stage.page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.timeOrigin + (entry?.loadEventEnd ?? 0);
    });
    const [lost] = await waitForRows(stage.launched, 'guard.lost');
    assert.equal(lost?.data.reason, 'unrecognised');
    const sinceLoad = Date.parse(lost?.at ?? '') - loaded;
    assert.ok(sinceLoad <= 1_000, `said ${Math.round(sinceLoad)} ms after loading`);
    const before = await lastSeq(stage.launched);
    await stage.typeIn('[data-route] textarea', CLEAN);
    await stage.clickOn(`[data-route] ${SEND}`, '发送');
    await waitForRows(stage.launched, 'fence.blocked', before);
    assert.deepEqual(published(stage), []);
  },
  '/?case=renamed-placeholder',
);

scenario('an input method may confirm its candidate with Enter', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, CLEAN);
  const arrived = await stage.page.$eval(HOME, (box) => {
    let seen = 0;
    box.addEventListener('keydown', () => {
      seen += 1;
    });
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true }),
    );
    return seen;
  });
  assert.equal(arrived, 1);
  assert.equal(await stage.isHeld(), false);
});

scenario(
  'nobody logged in: nothing to guard, and it says so',
  async (stage) => {
    await stage.chip(/本页不涉及/);
  },
  '/?case=logged-out',
);
