import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { type BrowserFamily, findBrowser } from './find-browser.mjs';
import { type Origins, startOrigins } from './origins.ts';

export interface LaunchOptions {
  /** The unpacked production build; without it the browser runs bare. */
  readonly extensionDir?: string;
  /** The folder `buildReplicas` made. */
  readonly replicas: string;
  readonly userDataDir?: string;
  /** Default: true. */
  readonly headless?: boolean;
  /** The browser's own language, default `zh-CN`. */
  readonly language?: string;
}

/** A running browser whose whole network is the simulated platforms. */
export interface Launched {
  readonly family: BrowserFamily;
  readonly browser: Browser;
  readonly origins: Origins;
  /** `chrome-extension://…/` or `moz-extension://…/`; `null` when it runs bare. */
  readonly extensionRoot: string | null;
  /** Where downloads land. */
  readonly downloads: string;
  close(): Promise<void>;
}

/** No browser of this family is installed. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

const FIREFOX_UUID = '5f0c2f0e-7a4b-4c5e-9d37-2b1d6f3e8a90';
const VIEWPORT = { width: 1280, height: 900 };

/** Starts the installed browser of this family. Throws `BrowserMissing` when there is none. */
export function launch(family: BrowserFamily, options: LaunchOptions): Promise<Launched> {
  return family === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const executablePath = requireBrowser('chromium');
  const { origins, downloads, closeWith } = await prepare(options);
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    defaultViewport: headless ? VIEWPORT : null,
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    args: [
      '--no-sandbox',
      '--test-type',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${options.language ?? 'zh-CN'}`,
      `--proxy-server=127.0.0.1:${origins.port}`,
      `--ignore-certificate-errors-spki-list=${origins.keyHash}`,
    ],
  });
  const id = await install(browser, options, closeWith);
  return {
    family: 'chromium',
    browser,
    origins,
    extensionRoot: id ? `chrome-extension://${id}/` : null,
    downloads,
    close: () => closeWith(browser),
  };
}

export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const executablePath = requireBrowser('firefox');
  const { origins, downloads, closeWith } = await prepare(options);
  const id = options.extensionDir && readGeckoId(options.extensionDir);
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? VIEWPORT : null,
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    args: ['-remote-allow-system-access'], // opening moz-extension: pages needs it
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': origins.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': origins.port,
      'network.proxy.no_proxies_on': '',
      'intl.accept_languages': options.language ?? 'zh-CN',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      ...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }) }),
    },
  });
  await install(browser, options, closeWith);
  return {
    family: 'firefox',
    browser,
    origins,
    extensionRoot: id ? `moz-extension://${FIREFOX_UUID}/` : null,
    downloads,
    close: () => closeWith(browser),
  };
}

/** The extension's id as its addresses show it. Throws when the browser runs bare. */
export function extensionId({ extensionRoot }: Launched): string {
  if (!extensionRoot) throw new Error('launched without the extension');
  return new URL(extensionRoot).host;
}

/** Opens a page of the extension, such as `report.html`, in a new tab and waits until it has loaded. */
export async function openExtensionPage(launched: Launched, path: string): Promise<Page> {
  extensionId(launched);
  const url = `${launched.extensionRoot}${path}`;
  const page = await launched.browser.newPage();
  if (launched.family === 'chromium') await page.goto(url);
  else await openInFirefox(launched.browser, page, url);
  return page;
}

/**
 * Firefox changes process for an extension's page and never reports the load to whoever asked for it, so the address
 * is only sent and the page itself is asked.
 */
async function openInFirefox(browser: Browser, page: Page, url: string): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  await page.waitForFunction(
    (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
    { polling: 50 },
    url,
  );
}

interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<unknown> };
}

function requireBrowser(family: BrowserFamily): string {
  const path = findBrowser(family);
  if (!path) throw new BrowserMissing(family);
  return path;
}

async function prepare({ replicas }: LaunchOptions) {
  const origins = await startOrigins(replicas);
  const downloads = mkdtempSync(join(tmpdir(), 'xianshen-downloads-'));
  const closeWith = async (browser: Browser): Promise<void> => {
    await browser.close();
    await origins.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  return { origins, downloads, closeWith };
}

/** Installs the extension, if there is one, and gives back its id; a browser that refuses it is closed again. */
async function install(
  browser: Browser,
  { extensionDir }: LaunchOptions,
  closeWith: (browser: Browser) => Promise<void>,
): Promise<string | undefined> {
  if (!extensionDir) return undefined;
  try {
    return await browser.installExtension(extensionDir);
  } catch (error) {
    await closeWith(browser);
    throw error;
  }
}

/** Firefox names its extension pages by a per-profile id; fixing it needs the add-on's own id. */
function readGeckoId(dir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${dir}: the Firefox build needs browser_specific_settings.gecko.id`);
  return id;
}
