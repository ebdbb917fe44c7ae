import type { Page } from 'puppeteer';
import { requireBuild } from '#tests/builds.ts';
import { launchChromium } from '#tests/launch/browser.ts';
import { median, type Row, spread } from './row.ts';

const PAIRS = 15;
const HOME = 'https://weibo.com/';

/** How much later the replica has loaded with the extension than without: two browsers, loads in alternating pairs. */
export async function measurePageBoot(replicas: string): Promise<Row[]> {
  const bare = await launchChromium({ replicas });
  const guarded = await launchChromium({ replicas, extensionDir: requireBuild('chrome-mv3') });
  try {
    const pages = { bare: await bare.browser.newPage(), guarded: await guarded.browser.newPage() };
    await loadTime(pages.bare);
    await loadTime(pages.guarded);
    const pairs: { bare: number; guarded: number }[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      // Whoever goes first finds a busier or quieter machine: they take turns.
      const first = pair % 2 ? 'bare' : 'guarded';
      const before = await loadTime(pages[first]);
      const after = await loadTime(pages[first === 'bare' ? 'guarded' : 'bare']);
      pairs.push(first === 'bare' ? { bare: before, guarded: after } : { bare: after, guarded: before });
    }
    const added = pairs.map((pair) => pair.guarded - pair.bare);
    return [
      {
        what: 'page load added by the extension',
        ours: `${spread(added)} ms`,
        aim: '≤ 15 ms',
        peer: '',
        notes: `${PAIRS} pairs; load ${median(pairs.map((pair) => pair.bare)).toFixed(0)} ms bare`,
      },
    ];
  } finally {
    await bare.close();
    await guarded.close();
  }
}

/** Milliseconds from the start of a navigation to the end of its load event, by the page's own clock. */
async function loadTime(page: Page): Promise<number> {
  await page.bringToFront();
  await page.goto(HOME, { waitUntil: 'load' });
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : Number.NaN;
  });
}
