import { browser } from '#imports';
import type { Platform } from '#utils/core/draft/draft.ts';
import { log } from '#utils/log.ts';
import { accountHints } from '#utils/sites/account-hints.ts';

/** The account's name as the page's own world knows it: a hint, parsed as hostile input; `null` where there is none. */
export async function readPageAccount(tabId: number, platform: Platform): Promise<string | null> {
  const paths = accountHints[platform];
  if (!paths.length) return null;
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: readPaths,
      args: [paths],
    });
    const name: unknown = injection?.result;
    return typeof name === 'string' && name.trim() !== '' && name.length <= 100 ? name.trim() : null;
  } catch (error) {
    log.error('page', 'account', error);
    return null;
  }
}

/** Runs in the page: the first of the paths that leads to a string. Self-contained, since its source is injected. */
function readPaths(paths: readonly (readonly string[])[]): string | null {
  for (const path of paths) {
    let value: unknown = window;
    for (const name of path)
      value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (typeof value === 'string') return value.slice(0, 200);
  }
  return null;
}
