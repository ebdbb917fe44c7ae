import { browser } from '#imports';
import { log } from '#utils/log.ts';
import type { Answer } from '#utils/sites/define-site.ts';
import { endpoints } from '#utils/sites/endpoints.ts';
import { armInPage, collectInPage } from './page-witness.ts';

const KEY = 'witnessKey';
/** The page's own copy of the answer may settle a moment after the browser reports the request complete. */
const PATIENCE_MS = 5_000;

/** Puts the witness into a tab's page, before anything is let through. A page that refuses it leaves the status code. */
export async function armWitness(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: armInPage,
      args: [await witnessKey(), endpoints.map((endpoint) => endpoint.pattern)],
    });
  } catch (error) {
    log.error('witness', 'arm', error);
  }
}

/** The platform's answer to a completed request: the browser's status, and the body where the page saw one. */
export async function collectAnswer(tabId: number, url: string, status: number): Promise<Answer> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: collectInPage,
      args: [await witnessKey(), url, PATIENCE_MS],
    });
    const body: unknown = injection?.result?.body;
    return { url, status, body: typeof body === 'string' ? body : null };
  } catch (error) {
    log.error('witness', 'collect', error);
    return { url, status, body: null };
  }
}

/** A name no page can guess beforehand; the same for the whole browser session. */
async function witnessKey(): Promise<string> {
  const stored = await browser.storage.session.get(KEY);
  const known: unknown = stored[KEY];
  if (typeof known === 'string') return known;
  const fresh = `_${crypto.randomUUID().replaceAll('-', '')}`;
  await browser.storage.session.set({ [KEY]: fresh });
  return fresh;
}
