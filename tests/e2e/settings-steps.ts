import type { Page } from 'puppeteer';
import { type Launched, openExtensionPage } from '#tests/launch/browser.ts';
import { getPart } from '#tests/launch/interface.ts';

// What a person does on the page of settings.

/** Chooses an entry of a drop-down by the value behind it. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const box = await getPart(page, 'combobox', name);
  await box.handle.evaluate((element, wanted) => {
    (element as HTMLSelectElement).value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

const enforced = new WeakSet<Launched>();

/** Has comments, replies and messages held like posts from now on; returns whether this call changed it. */
export async function enforceReplies(launched: Launched): Promise<boolean> {
  if (enforced.has(launched)) return false;
  const options = await openExtensionPage(launched, 'options.html');
  await choose(options, '评论、回复、私信', 'enforce');
  await getPart(options, 'status');
  await options.close();
  enforced.add(launched);
  return true;
}
