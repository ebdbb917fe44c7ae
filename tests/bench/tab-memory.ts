import type { Page } from 'puppeteer';
import { requireBuild } from '#tests/builds.ts';
import { type Launched, launchChromium } from '#tests/launch/browser.ts';
import { findChip } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { median, type Row } from './row.ts';

const TABS = 7;
const HOME = 'https://weibo.com/';
const MIB = 1024 * 1024;

/**
 * Memory that the extension adds to one tab. The isolated world shares the heap of its page and cannot be counted
 * apart, so the same page is opened in a browser with and in one without the extension, one tab after the other, each
 * after two forced collections: the difference of the medians is what content script, interface and rule pack cost.
 */
export async function measureTabMemory(replicas: string): Promise<Row[]> {
  const bare = await heaps(await launchChromium({ replicas }), false);
  const guarded = await heaps(
    await launchChromium({ replicas, extensionDir: requireBuild('chrome-mv3') }),
    true,
  );
  const added = median(guarded) - median(bare);
  return [
    {
      what: 'memory added per tab',
      ours: `${(added / MIB).toFixed(2)} MiB`,
      aim: '',
      peer: '',
      notes: `JSHeapUsedSize after collection, medians of ${TABS} tabs; ${(median(bare) / MIB).toFixed(2)} MiB bare`,
    },
  ];
}

async function heaps(launched: Launched, guarded: boolean): Promise<number[]> {
  try {
    const sizes: number[] = [];
    for (let tab = 0; tab < TABS; tab += 1) {
      const page = await launched.browser.newPage();
      await page.goto(HOME, { waitUntil: 'load' });
      // With the text checked, pack and interface are all there.
      await page.type('[data-route] textarea', '明天上午九点，区政务服务大厅照常开放。');
      if (guarded) await waitFor('the chip', async () => /未见问题/.test((await findChip(page)) ?? ''));
      sizes.push(await heapOf(page));
      await page.close();
    }
    return sizes;
  } finally {
    await launched.close();
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
