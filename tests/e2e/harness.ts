import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { type Launched, launch } from '#tests/launch/browser.ts';
import type { BrowserFamily } from '#tests/launch/find-browser.mjs';
import { findChip, findReview, type Part } from '#tests/launch/interface.ts';
import type { Origins } from '#tests/launch/origins.ts';
import { waitFor } from '#tests/launch/wait.ts';

export const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));
const BUILDS: Record<BrowserFamily, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const TIMEOUT_MS = 60_000;

/** What a scenario works with: one fresh page, the simulated platforms, and the person's hands. */
export interface Stage {
  readonly family: BrowserFamily;
  readonly launched: Launched;
  readonly page: Page;
  readonly replica: Origins;
  /** Goes to a page of the replica, by path and query. */
  open(path: string, origin?: string): Promise<void>;
  /** Focuses the first visible element for this selector and types with real keys. */
  typeIn(selector: string, text: string): Promise<void>;
  /** A chord such as `['Control', 'Enter']`: all but the last key are held. */
  press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void>;
  /** Real click on the first visible element for this selector whose text is exactly `text`, if given. */
  clickOn(selector: string, text?: string): Promise<void>;
  /** Waits for the review dialog. */
  dialog(): Promise<Part>;
  /** Waits until the chip's words match. */
  chip(words: RegExp): Promise<string>;
  /** Whether the review dialog is open now. */
  isHeld(): Promise<boolean>;
  /** Waits until the page shows this text somewhere outside our own interface. */
  sees(text: string): Promise<void>;
}

/** Adds one scenario, run on a fresh page at `path` (default `/`). */
export type AddScenario = (name: string, body: (stage: Stage) => Promise<void>, path?: string) => void;

/** The browser `run.ts` asks for. */
export function familyUnderTest(): BrowserFamily {
  return process.env.XIANSHEN_BROWSER === 'firefox' ? 'firefox' : 'chromium';
}

/**
 * Prepares this file's browser (one per file, with a fresh profile) and returns the function that adds scenarios.
 * `extension: false` leaves the browser bare. The family comes from `run.ts`.
 */
export function scenarios({ extension = true }: { extension?: boolean } = {}): AddScenario {
  const family = familyUnderTest();
  let launched: Launched | undefined;
  before(async () => {
    const replicas = join(OUTPUT, 'replicas');
    const extensionDir = join(OUTPUT, BUILDS[family]);
    if (extension && !existsSync(join(extensionDir, 'manifest.json'))) {
      throw new Error(`${extensionDir} is missing: run "npm run build" and "npm run build:firefox" first`);
    }
    launched = await launch(family, extension ? { replicas, extensionDir } : { replicas });
  });
  after(() => launched?.close());

  return (name, body, path = '/') => {
    test(`${family}: ${name}`, { timeout: TIMEOUT_MS }, async () => {
      if (!launched) throw new Error('the browser did not start');
      launched.origins.reset();
      const page = await launched.browser.newPage();
      const stage = createStage(launched, page);
      try {
        await stage.open(path);
        await body(stage);
      } catch (error) {
        await keepPicture(page, `${family} ${name}`);
        throw error;
      } finally {
        await page.close();
      }
    });
  };
}

/** The person and the page, without a scenario around them. */
export function createStage(launched: Launched, page: Page): Stage {
  return {
    family: launched.family,
    launched,
    page,
    replica: launched.origins,
    open: async (path, origin = 'https://weibo.com') => {
      await page.goto(new URL(path, origin).href);
    },
    typeIn: async (selector, text) => {
      await (await visible(page, selector)).focus();
      await page.keyboard.type(text);
    },
    press: async (...keys) => {
      const last = keys.pop();
      for (const key of keys) await page.keyboard.down(key);
      if (last) await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    clickOn: async (selector, text) => (await visible(page, selector, text)).click(),
    dialog: () => waitFor('the review dialog', () => findReview(page)),
    chip: (words) =>
      waitFor(`the chip to say ${words}`, async () => {
        const text = await findChip(page);
        return text !== undefined && words.test(text) && text;
      }),
    isHeld: async () => (await findReview(page)) !== undefined,
    sees: async (text) => {
      await waitFor(`the page to show ${text}`, () =>
        page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
      );
    },
  };
}

function visible(page: Page, selector: string, text?: string) {
  return waitFor(`${selector} ${text ?? ''}`, async () => {
    for (const handle of await page.$$(selector)) {
      const content = await handle.evaluate((element) => element.textContent?.trim());
      if ((text === undefined || content === text) && (await handle.isVisible())) return handle;
    }
    return undefined;
  });
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(OUTPUT, 'e2e');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`) as `${string}.png`;
  await page.screenshot({ path }).catch((error: unknown) => console.error('no picture:', error));
}
