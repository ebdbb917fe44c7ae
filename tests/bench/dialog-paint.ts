import type { Page } from 'puppeteer';
import { requireBuild } from '#tests/builds.ts';
import { findAccessible } from '#tests/launch/accessible.ts';
import { launchChromium } from '#tests/launch/browser.ts';
import { findChip } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Row, spread } from './row.ts';
import { sampleText } from './sample-text.ts';

const SAMPLES = 15;
const LENGTH = 300;
const BOX = '[data-route] textarea';
const SEND = '[data-route] .woo-button-primary';

declare global {
  interface Window {
    benchClickAt?: number;
    benchPaintedAt?: number;
  }
}

/**
 * From a trusted click on 「发送」 to the first frame that shows the open dialog, each on a page of its own. Clock and
 * observer are put into the page over the debugging protocol: the shipped build knows nothing of being measured.
 */
export async function measureDialogPaint(replicas: string): Promise<Row[]> {
  const launched = await launchChromium({ replicas, extensionDir: requireBuild('chrome-mv3') });
  try {
    const times: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const page = await launched.browser.newPage();
      times.push(await holdOnce(page));
      await page.close();
    }
    return [
      {
        what: 'publish click → dialog painted',
        ours: `${spread(times)} ms`,
        aim: '≤ 50 ms',
        peer: '',
        notes: `${times.length} fresh pages, ${LENGTH} characters`,
      },
    ];
  } finally {
    await launched.close();
  }
}

async function holdOnce(page: Page): Promise<number> {
  // Runs before the guard's own listener, which lets nobody after it see the click.
  await page.evaluateOnNewDocument(() => {
    addEventListener('click', (event) => (window.benchClickAt ??= event.timeStamp), { capture: true });
  });
  await page.goto('https://weibo.com/');
  await waitFor('the chip of the guard', () => findChip(page));
  await page.focus(BOX);
  await page.keyboard.sendCharacter(sampleText(LENGTH));
  await waitFor('the chip to count findings', async () => /禁止|警告/.test((await findChip(page)) ?? ''));
  await watchForDialog(page);
  const send = await waitFor('the button 发送', async () => {
    for (const button of await page.$$(SEND))
      if ((await button.evaluate((node) => node.textContent)) === '发送') return button;
    return undefined;
  });
  await send.click();
  const [from, to] = await waitFor('the dialog to be painted', () =>
    page.evaluate(() => window.benchPaintedAt !== undefined && [window.benchClickAt, window.benchPaintedAt]),
  );
  if (from === undefined || to === undefined)
    throw new Error('the click was not seen before the guard held it');
  return to - from;
}

/** Watches our closed root for a dialog that opens, and takes the time once the frame showing it has been produced. */
async function watchForDialog(page: Page): Promise<void> {
  const [chip] = await findAccessible(page, { role: 'status' });
  if (!chip) throw new Error('no chip to find our root by');
  await chip.evaluate((element) => {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot)) throw new Error('the chip is outside our root');
    const watcher = new MutationObserver(() => {
      if (!root.querySelector('dialog:modal')) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        // A message posted while a frame is made is delivered right after that frame.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.benchPaintedAt = performance.now();
        };
        port2.postMessage(null);
      });
    });
    watcher.observe(root, { subtree: true, childList: true, attributes: true });
  });
}
