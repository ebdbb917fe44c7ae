import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { type Launched, launchChromium, openExtensionPage } from './browser.ts';
import { clickUntil, findChip, findReview, getPart, type Part } from './interface.ts';
import { waitFor } from './wait.ts';

interface TourOptions {
  readonly extensionDir: string;
  readonly replicas: string;
  /** Folder for the pictures and exported files; emptied first. */
  readonly output: string;
}

const BOX = '[data-route] textarea';
const UPDATE = '/ajax/statuses/update';
const FAULTY_POST =
  '【工作动态】根据仑政办[2020]44号文件，我区已布署冬季保供工作。联系人身份证号33020619900307001X，请各单位抓好落实。';
const OPERATOR = '张敏';
const REASON = '已与经办科室核对，确认无误';

/**
 * Shows the whole road without a hand on the keyboard: a faulty post is typed, held, fixed, released, published and
 * found again in the report and its exports. Every key and click is a real one. Prints the files it leaves behind.
 */
export async function takeTour({ extensionDir, replicas, output }: TourOptions): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const launched = await launchChromium({ extensionDir, replicas });
  const camera = createCamera(output);
  try {
    const page = await launched.browser.newPage();
    await holdStill(page);
    await page.goto('https://weibo.com/');
    await waitFor('the chip of the guard', () => findChip(page));
    await camera.take(page, '仿真后台');
    await writeAndHold(page, camera);
    await settleAndPublish(launched, page, camera);
    await readReport(launched, output, camera);
  } finally {
    await launched.close();
  }
  console.log(`导览完成，文件在 · Tour done, files in ${output}`);
  for (const name of readdirSync(output).toSorted()) console.log(`  ${name}`);
}

async function writeAndHold(page: Page, camera: Camera): Promise<void> {
  await page.focus(BOX);
  await page.keyboard.type(FAULTY_POST);
  await waitFor('the chip to count findings', async () => /禁止|警告/.test((await findChip(page)) ?? ''));
  await camera.take(page, '写稿时的提示');
  const send = await waitFor('the button 发送', async () => {
    for (const button of await page.$$('[data-route] .woo-button-primary')) {
      if ((await button.evaluate((node) => node.textContent)) === '发送') return button;
    }
    return undefined;
  });
  await send.click();
  await waitFor('the review dialog', () => findReview(page));
  await camera.take(page, '发布前审核');
}

async function settleAndPublish({ origins }: Launched, page: Page, camera: Camera): Promise<void> {
  await adoptAll(page);
  await camera.take(page, '已采用建议');
  await overrideAll(page);
  const review = await waitFor('the review dialog', () => findReview(page));
  for (const box of await review.all('checkbox')) if (!(await box.isChecked())) await box.click();
  await (await review.all('textbox', '经办人'))[0]?.type(OPERATOR);
  await camera.take(page, '已勾选');
  const pass = await review.get('button', '通过并发布');
  await waitFor('「通过并发布」 to be enabled', async () => !(await pass.isDisabled()));
  await clickUntil(pass, 'the post to go out', async () => origins.requests(UPDATE).length > 0);
  await waitFor('the page to say 发布成功', () =>
    page.evaluate(() => document.body.innerText.includes('发布成功')),
  );
  await camera.take(page, '已发布');
}

/** Presses 「采用建议」 as long as there is one; every press settles one finding and checks the text again. */
async function adoptAll(page: Page): Promise<void> {
  for (;;) {
    const buttons = (await (await findReview(page))?.all('button', '采用建议')) ?? [];
    const [first] = buttons;
    if (!first) return;
    await first.click();
    await waitFor('a suggestion to be adopted', async () => {
      const left = (await (await findReview(page))?.all('button', '采用建议')) ?? buttons;
      return left.length < buttons.length;
    });
  }
}

/** Passes what no suggestion could fix, with a written reason: 「忽略本处」 where it is offered, else 「强制通过」. */
async function overrideAll(page: Page): Promise<void> {
  for (;;) {
    const review = await waitFor('the review dialog', () => findReview(page));
    const [ignore] = await review.all('button', '忽略本处');
    const [force] = await review.all('button', '强制通过');
    const next = ignore ?? force;
    if (!next) return;
    const before = await countOpen(review);
    await next.click();
    if (next === force) {
      await (await review.get('textbox', '理由')).type(REASON);
      await (await review.get('button', '确认')).click();
    }
    await waitFor('the finding to be settled', async () => {
      const now = await findReview(page);
      return now !== undefined && (await countOpen(now)) < before;
    });
  }
}

async function countOpen(review: Part): Promise<number> {
  const names = ['忽略本处', '强制通过'];
  const found = await Promise.all(names.map((name) => review.all('button', name)));
  return found.flat().length;
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
    await (await getPart(report, 'button', button)).click();
    const name = await waitFor(`a ${ending} file`, () =>
      readdirSync(launched.downloads).find((file) => file.endsWith(ending)),
    );
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
