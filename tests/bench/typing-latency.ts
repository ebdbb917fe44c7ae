import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { requireBuild } from '#tests/builds.ts';
import { launchChromium } from '#tests/launch/browser.ts';
import { findChip } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { bundle } from '#tests/visual/bundle.ts';
import type { DraftPage } from './draft-page.ts';
import { p95, type Row } from './row.ts';
import { sampleText } from './sample-text.ts';

const LENGTH = 5_000;
const ROUNDS = 8;
const KEYS = 24;
const READINGS = 200;
/** A check starts this long after the last key: a pause of as much lets the next key meet it. */
const CHECK_AFTER_MS = 250;
const KEY_MS = 45;
const KEYS_A_BURST = 6;

/** A text area on Weibo, an editable box on Douyin. */
const BOXES = [
  { what: 'text area', url: 'https://weibo.com/', box: '[data-route] textarea' },
  {
    what: 'editable box',
    url: 'https://creator.douyin.com/creator-micro/content/post/video',
    box: '.zone-container, .ProseMirror',
  },
];

declare global {
  interface Window {
    benchKeys?: number[];
    draftPage?: DraftPage;
  }
}

/** What the extension adds between a key and the frame that shows it, in a long faulty text, marks and all. */
export async function measureTyping(replicas: string): Promise<Row[]> {
  const bare = await launchChromium({ replicas });
  const guarded = await launchChromium({ replicas, extensionDir: requireBuild('chrome-mv3') });
  try {
    const reader = await bundle('../bench/draft-page.ts');
    const rows: Row[] = [];
    for (const place of BOXES) {
      const plain = await openBox(await bare.browser.newPage(), place);
      const ours = await openBox(await guarded.browser.newPage(), place);
      await waitFor('the chip to count findings', async () => /禁止|警告/.test((await findChip(ours)) ?? ''));
      const keys = { bare: [] as number[], guarded: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        // Whoever goes first finds a busier or quieter machine: they take turns.
        for (const which of round % 2 ? (['bare', 'guarded'] as const) : (['guarded', 'bare'] as const)) {
          keys[which].push(...(await typeKeys(which === 'bare' ? plain : ours)));
        }
      }
      const [without, withIt] = [p95(keys.bare), p95(keys.guarded)];
      rows.push({
        what: `key → next frame added, ${place.what}`,
        ours: `${(withIt - without).toFixed(1)} ms`,
        aim: '≤ 4 ms',
        peer: '',
        notes: `p95 of ${keys.bare.length} keys: ${withIt.toFixed(1)} with, ${without.toFixed(1)} without; ${LENGTH} characters`,
      });
      rows.push(await measureReading(plain, reader, place.what));
      await plain.close();
      await ours.close();
    }
    return rows;
  } finally {
    await bare.close();
    await guarded.close();
  }
}

async function openBox(page: Page, { url, box }: (typeof BOXES)[number]): Promise<Page> {
  // Runs before any other listener and is over when the frame that follows has been produced.
  await page.evaluateOnNewDocument(() => {
    window.benchKeys = [];
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.benchKeys?.push(performance.now() - timeStamp);
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  await page.bringToFront();
  await page.goto(url);
  await waitFor('the box', () => page.$(box));
  await page.focus(box);
  await page.keyboard.sendCharacter(sampleText(LENGTH));
  return page;
}

/** Milliseconds from each key to the end of the frame after it; bursts with pauses, as people type. */
async function typeKeys(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  await page.evaluate(() => window.benchKeys?.splice(0));
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await pause(key % KEYS_A_BURST === KEYS_A_BURST - 1 ? CHECK_AFTER_MS : KEY_MS);
  }
  return waitFor('the last frame', () =>
    page.evaluate((count) => (window.benchKeys?.length === count ? window.benchKeys : undefined), KEYS),
  );
}

async function measureReading(page: Page, reader: string, what: string): Promise<Row> {
  await page.evaluate(reader);
  const read = await page.evaluate((rounds) => window.draftPage?.read(rounds), READINGS);
  if (!read) throw new Error('the reader is not in the page');
  return {
    what: `readDraft, ${what}`,
    ours: `${p95(read.times).toFixed(2)} ms`,
    aim: '≤ 8 ms',
    peer: '',
    notes: `p95 of ${READINGS} readings, ${read.characters} characters`,
  };
}
