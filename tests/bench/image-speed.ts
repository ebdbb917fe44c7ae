import type { Page } from 'puppeteer';
import { requireBuild } from '#tests/builds.ts';
import { launchChromium } from '#tests/launch/browser.ts';
import { codesOn, png } from '#tests/unit/images/sample.ts';
import { p95, type Row, spread } from './row.ts';

const WIDTH = 1_920;
const HEIGHT = 1_080;
const ROUNDS = 25;

const waves = (x: number, y: number) =>
  128 + 60 * Math.sin(x / 50) + 40 * Math.cos(y / 37) + ((x * 31 + y * 17) % 9);
const PICTURES = [
  {
    what: 'one code',
    codes: [{ text: 'https://www.zjzwfw.gov.cn/', left: 900, top: 300, module: 6, degrees: 20 }],
  },
  { what: 'no code', codes: [] },
];

/** From handing a picture of two megapixels to the background until its facts are back, in the real browser. */
export async function measureImages(replicas: string): Promise<Row[]> {
  const launched = await launchChromium({ replicas, extensionDir: requireBuild('chrome-mv3') });
  try {
    const page = await launched.browser.newPage();
    await page.goto(`${launched.extensionRoot}options.html`);
    const rows: Row[] = [];
    for (const { what, codes } of PICTURES) {
      const bytes = png(WIDTH, HEIGHT, codesOn(waves, codes));
      const times = await readTimes(page, `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
      rows.push({
        what: `picture of 2 megapixels read, ${what}`,
        ours: `${p95(times).toFixed(0)} ms`,
        aim: '≤ 200 ms',
        peer: '',
        notes: `p95 of ${ROUNDS}, ${spread(times, 0)}; message, PNG, QR and metadata in the worker, ${(bytes.length / 1e6).toFixed(1)} MB`,
      });
    }
    return rows;
  } finally {
    await launched.close();
  }
}

function readTimes(page: Page, data: string): Promise<number[]> {
  return page.evaluate(
    async (url, rounds) => {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const start = performance.now();
        const reply = await chrome.runtime.sendMessage({
          name: 'images.read',
          req: { name: null, data: url },
        });
        if (reply?.result?.value?.facts?.state !== 'read') throw new Error(JSON.stringify(reply));
        times.push(performance.now() - start);
      }
      // The first one starts the worker.
      return times.slice(1);
    },
    data,
    ROUNDS,
  );
}

declare const chrome: {
  readonly runtime: {
    sendMessage(
      message: unknown,
    ): Promise<{ readonly result?: { readonly value?: { readonly facts?: { readonly state: string } } } }>;
  };
};
