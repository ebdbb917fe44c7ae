import assert from 'node:assert/strict';
import type { Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import type { Stage } from './harness.ts';
import { CLEAN, HOME, published } from './steps.ts';

declare global {
  interface Window {
    /** How often the page's own clock has ticked. */
    hostileTicks?: number;
  }
}

/**
 * Opens the home page with a hostile script that runs before any other script of the page, as early as a page can: the
 * guard, at document_start, is always there before it. `attack` is sent as its source and may use nothing around it.
 */
export async function openHostile(
  stage: Stage,
  attack: () => void,
  headers: Readonly<Record<string, string>> = {},
  path = '/',
): Promise<void> {
  stage.replica.plant({ script: `(${attack})()`, headers });
  await stage.open(path);
}

/** Nothing went out, the page still runs, and the draft is as it was typed. */
export async function unharmed(stage: Stage, text = CLEAN): Promise<void> {
  await isAlive(stage);
  assert.deepEqual(published(stage), []);
  assert.equal(await stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value), text);
}

/** The page's timers go on. */
export async function isAlive({ page }: Stage): Promise<void> {
  const before = await page.evaluate(() => {
    window.hostileTicks ??= 0;
    const clock = setInterval(() => {
      window.hostileTicks = (window.hostileTicks ?? 0) + 1;
    }, 10);
    setTimeout(() => clearInterval(clock), 2_000);
    return window.hostileTicks;
  });
  await waitFor('the page to tick', () =>
    page.evaluate((from) => (window.hostileTicks ?? 0) > from + 3, before),
  );
}

/** Longer than anything of ours waits before it takes a press for meant. */
const PATIENCE_MS = 1_500;

/** Presses a button again and again, until it would have been taken by now. */
export async function pressInVain(part: Part): Promise<void> {
  const since = performance.now();
  await waitFor('the patience to end', async () => {
    await part.click();
    return performance.now() - since > PATIENCE_MS;
  });
}
