import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { exportLines } from '#tests/unit/ledger/export-text.ts';
import { chainOf } from '#tests/unit/ledger/sample.ts';
import { scenarios } from './harness.ts';
import { readLedger } from './ledger-rows.ts';

const scenario = scenarios();
const POSTS = 12;

scenario(
  'files of two computers are merged, the broken one named; the verifier judges them alone',
  async ({ family, launched }) => {
    // File choosers and downloads are driven in one browser; what reads the files is the same code.
    if (family !== 'chromium') return;
    const at = new Date().toISOString().replace('Z', '+00:00');
    const lines = await exportLines(await otherComputer(at), 'pc-two');
    const sound = write(launched.downloads, '宣传科.jsonl', lines);
    const broken = write(
      launched.downloads,
      '街道办.jsonl',
      lines.map((line, no) => (no === 5 ? line.replace('云湖发布', '他处发布') : line)),
    );

    const before = (await readLedger(launched)).length;
    const report = await openExtensionPage(launched, 'report.html');
    await getPart(report, 'button', '合并其他电脑的记录');
    await choose(report, [broken, sound]);
    await shows(report, /合并视图：2 台电脑/);
    await shows(report, /有 1 个文件未并入\s*街道办\.jsonl：在第 5 条断裂（记录内容与其校验值不符）/);
    await shows(report, /宣传科\.jsonl\s+pc-two\s+测试街道办\s+12\s+0\s+完整/);
    await getPart(report, 'button', `已发布：${POSTS}，查看对应记录`);
    assert.equal((await readLedger(launched)).length, before);

    await (await getPart(report, 'button', '返回本机周报')).click();
    await waitFor('the own report', async () => !/合并视图|云湖发布/.test(await textOf(report)));

    await (await getPart(report, 'button', '下载校验工具')).click();
    await shows(report, /校验工具已下载/);
    const tool = join(launched.downloads, '先审台账校验工具.html');
    await waitFor('the verifier to be on disk', async () => existsSync(tool));
    await report.close();

    const verifier = await launched.browser.newPage();
    const asked: string[] = [];
    verifier.on('request', (request) => asked.push(request.url()));
    await verifier.goto(pathToFileURL(tool).href);
    await choose(verifier, [sound]);
    await shows(verifier, /台账完整：12 条/);
    await choose(verifier, [broken]);
    await shows(verifier, /台账在第 5 条断裂\s*记录内容与其校验值不符/);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:')),
      [],
    );
    await verifier.close();
  },
);

/** The ledger of a computer that posted twelve times just now. */
function otherComputer(at: string) {
  return chainOf(
    Array.from({ length: POSTS }, (_, no) => ({
      ...{ at, device: 'pc-two', platform: 'weibo', account: '云湖发布', surface: 'composer' },
      id: `019876f0-0000-7000-8000-${String(no).padStart(12, '0')}`,
      kind: 'publish.confirmed',
      subject: `post-${no}`,
      data: { postId: null },
    })),
  );
}

function write(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

async function choose(page: Page, paths: readonly string[]): Promise<void> {
  const input = await page.waitForSelector('input[accept=".jsonl"]:not(:disabled)');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

function textOf(page: Page): Promise<string> {
  return page.$eval('main', (main) => main.innerText);
}

async function shows(page: Page, words: RegExp): Promise<void> {
  await waitFor(`the page to say ${words}`, async () => words.test(await textOf(page)));
}
