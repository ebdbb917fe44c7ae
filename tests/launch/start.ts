import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { REPLICA_PAGES } from '#components/replicas/pages.ts';
import { BrowserMissing, launchChromium } from './browser.ts';
import { buildReplicas } from './serve.ts';
import { takeTour } from './tour.ts';

// npm start [-- --list | --tour]: builds everything and opens the simulated back office with the extension in it.
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSION = join(PROJECT, '.output', 'chrome-mv3');
const HOME = 'https://weibo.com/';
const NO_BROWSER = 2;

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, tour: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});

try {
  if (values.list) listPages();
  else await start();
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  console.error(
    '未找到浏览器，请先安装 · No Chromium-family browser found. Install one: sudo apt-get install chromium',
  );
  process.exitCode = NO_BROWSER;
}

function listPages(): void {
  for (const { url, title } of REPLICA_PAGES) console.log(`${url}\n    ${title.zh_CN} · ${title.en}`);
}

async function start(): Promise<void> {
  if (!values['no-build']) buildExtension();
  const replicas = await buildReplicas();
  if (values.tour || !hasDisplay()) {
    await takeTour({ extensionDir: EXTENSION, replicas, output: join(PROJECT, '.output', 'tour') });
    return;
  }
  const { browser, close } = await launchChromium({ extensionDir: EXTENSION, replicas, headless: false });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(HOME);
  console.log('1. 在输入框写一条微博，例如“仑政办[2020]44号已布署”，按「发送」· Write a post and press 发送');
  console.log('2. 在「发布前审核」里逐项处理，再按「通过并发布」· Settle the findings, then publish');
  console.log(
    '3. 点帖子下的转发图标试「快转」；关闭浏览器即结束 · Try a quick repost; close the browser to end',
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await close();
}

/** Builds quietly: what the bundler has to say matters only when it fails. */
function buildExtension(): void {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], { cwd: PROJECT, shell, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\n扩展构建失败 · The extension could not be built, see above`);
  process.exit(1);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
