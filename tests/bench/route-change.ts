import type { Page } from 'puppeteer';
import { requireBuild } from '#tests/builds.ts';
import { findAccessible } from '#tests/launch/accessible.ts';
import { launchChromium } from '#tests/launch/browser.ts';
import { findChip } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Row, spread } from './row.ts';

const SAMPLES = 15;
const PROFILE = 'https://weibo.com/u/7000000001';

declare global {
  interface Window {
    benchRouteAt?: number;
    benchSaidAt?: number;
  }
}

/**
 * From the page's `pushState` to the moment the chip's words change, on a page that goes from nothing to guard to a
 * form: what is waited for is the page's own drawing, the observer's gap and the looking.
 */
export async function measureRouteChange(replicas: string): Promise<Row[]> {
  const launched = await launchChromium({ replicas, extensionDir: requireBuild('chrome-mv3') });
  try {
    const page = await launched.browser.newPage();
    const times: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) times.push(await changeOnce(page));
    return [
      {
        what: 'route change → recognised',
        ours: `${spread(times, 0)} ms`,
        aim: '≤ 1000 ms',
        peer: '',
        notes: `${times.length} times profile → home by pushState, to the chip's new words`,
      },
    ];
  } finally {
    await launched.close();
  }
}

async function changeOnce(page: Page): Promise<number> {
  await page.goto(PROFILE);
  await waitFor('nothing to guard', async () => /不涉及/.test((await findChip(page)) ?? ''));
  const [chip] = await findAccessible(page, { role: 'status' });
  if (!chip) throw new Error('no chip to watch');
  await chip.evaluate((element) => {
    new MutationObserver(() => {
      if (element.textContent?.includes('已守护')) window.benchSaidAt ??= performance.now();
    }).observe(element.getRootNode(), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  // The clock is in the page's world, the chip's watcher in the same: handles are evaluated there.
  await page.evaluate(() => {
    const push = history.pushState;
    history.pushState = function (...change) {
      window.benchRouteAt = performance.now();
      push.apply(this, change);
    };
  });
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('a, button, [role="link"], li, div')];
    links.findLast((link) => link.textContent?.trim() === '首页')?.click();
  });
  const [from, to] = await waitFor('the page to be recognised', () =>
    page.evaluate(() => window.benchSaidAt !== undefined && [window.benchRouteAt, window.benchSaidAt]),
  );
  if (from === undefined || to === undefined) throw new Error('the route did not change by pushState');
  return to - from;
}
