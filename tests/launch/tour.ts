import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { type Launched, launchChromium, openExtensionPage } from './browser.ts';
import { clickUntil, findChip, findReview, getPart } from './interface.ts';
import { adoptAll, overrideAll } from './tour-review.ts';
import { TOUR_STATES, TOUR_STOPS, type TourStop } from './tour-stops.ts';
import { waitFor } from './wait.ts';

interface TourOptions {
  readonly extensionDir: string;
  readonly replicas: string;
  /** Folder for the pictures and exported files; emptied first. */
  readonly output: string;
}

const OPERATOR = '张敏';

/**
 * Shows the whole road without a hand on the keyboard, on every platform: a faulty post is typed, held, fixed, released,
 * published and found again in the report and its exports. Every key and click is a real one. Prints the files it
 * leaves behind.
 */
export async function takeTour({ extensionDir, replicas, output }: TourOptions): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const launched = await launchChromium({ extensionDir, replicas });
  const camera = createCamera(output);
  try {
    const page = await launched.browser.newPage();
    await holdStill(page);
    for (const stop of TOUR_STOPS) await visit(launched, page, stop, camera);
    for (const { name, url, chip } of TOUR_STATES) {
      await page.goto(url);
      await waitFor(`the chip to say ${chip}`, async () => chip.test((await findChip(page)) ?? ''));
      await camera.take(page, name);
    }
    await readReport(launched, output, camera);
  } finally {
    await launched.close();
  }
  console.log(`导览完成，文件在 · Tour done, files in ${output}`);
  for (const name of readdirSync(output).toSorted()) console.log(`  ${name}`);
}

/** One platform, from the faulty text to the platform's own answer. */
async function visit(launched: Launched, page: Page, stop: TourStop, camera: Camera): Promise<void> {
  await page.goto(stop.url);
  await waitFor('the chip of the guard', async () => /已守护/.test((await findChip(page)) ?? ''));
  await camera.take(page, `${stop.name}-仿真后台`);
  await (await findVisible(page, stop.editor)).click();
  await page.keyboard.type(stop.text);
  await waitFor('the chip to count findings', async () => /禁止|警告/.test((await findChip(page)) ?? ''));
  await camera.take(page, `${stop.name}-写稿时的提示`);
  await (await findVisible(page, ...stop.publish)).click();
  await waitFor('the review dialog', () => findReview(page));
  await camera.take(page, `${stop.name}-发布前审核`);
  await adoptAll(page);
  await overrideAll(page);
  await camera.take(page, `${stop.name}-已采用建议`);
  await passReview(page, camera, stop);
  for (const [selector, label] of stop.confirm) await (await findVisible(page, selector, label)).click();
  await waitFor('the publish request', () => launched.origins.requests(stop.request).length > 0);
  await waitFor(`the page to say ${stop.done}`, () =>
    page.evaluate((words) => document.body.innerText.includes(words), stop.done),
  );
  await camera.take(page, `${stop.name}-已发布`);
}

async function passReview(page: Page, camera: Camera, stop: TourStop): Promise<void> {
  const review = await waitFor('the review dialog', () => findReview(page));
  for (const box of await review.all('checkbox')) if (!(await box.isChecked())) await box.click();
  await (await review.all('textbox', '经办人'))[0]?.type(OPERATOR);
  await camera.take(page, `${stop.name}-已勾选`);
  const pass = await review.get('button', '通过并发布');
  await waitFor('「通过并发布」 to be enabled', async () => !(await pass.isDisabled()));
  await clickUntil(pass, 'the review to pass', async () => (await findReview(page)) === undefined);
}

function findVisible(page: Page, selector: string, label: string | null = null) {
  return waitFor(`${selector} ${label ?? ''}`, async () => {
    for (const handle of await page.$$(selector)) {
      const text = await handle.evaluate((node) => node.textContent?.trim());
      if ((label === null || text === label) && (await handle.isVisible())) return handle;
    }
    return undefined;
  });
}

async function readReport(launched: Launched, output: string, camera: Camera): Promise<void> {
  const report = await openExtensionPage(launched, 'report.html');
  await holdStill(report);
  await getPart(report, 'heading', '工作周报');
  await camera.take(report, '工作周报');
  await (await getPart(report, 'button', '校验台账')).click();
  await waitFor('the ledger to be verified', () =>
    report.evaluate(() => /台账完整：\d+ 条/.test(document.body.innerText)),
  );
  await camera.take(report, '台账校验');
  for (const [button, ending] of [
    ['导出 JSONL', '.jsonl'],
    ['导出 CSV', '.csv'],
  ] as const) {
    const find = () => readdirSync(launched.downloads).find((file) => file.endsWith(ending));
    // While one export is written the buttons are off.
    await clickUntil(await getPart(report, 'button', button), `a ${ending} file`, async () => !!find());
    const name = find() ?? '';
    copyFileSync(join(launched.downloads, name), join(output, name));
  }
}

/** No picture should show something half faded in. */
function holdStill(page: Page): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}

interface Camera {
  take(page: Page, title: string): Promise<void>;
}

/** Numbers the pictures in the order they are taken. */
function createCamera(folder: string): Camera {
  let taken = 0;
  return {
    take: async (page, title) => {
      const number = String(++taken).padStart(2, '0');
      await page.bringToFront();
      await page.screenshot({ path: join(folder, `${number}-${title}.png`) as `${string}.png` });
    },
  };
}
