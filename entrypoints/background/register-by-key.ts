import { browser } from '#imports';
import { registerSourceWords } from '#utils/core/i18n/register-source.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { registerPage } from './registered-pages.ts';
import { standingOf } from './source-standing.ts';

/** The key does what the popup's button does; with no window of ours open the icon of the tab says how it went. */
export async function registerByKey(tabId: number): Promise<void> {
  const registered = await registerPage(tabId);
  const { settings } = await loadSettings(browser.storage.local);
  const said = registerSourceWords[settings.language];
  const title = registered.ok
    ? said.done({ ...registered.value, standing: await standingOf(registered.value.host) })
    : said.failed(registered.error);
  await browser.action.setBadgeText({ tabId, text: registered.ok ? '✓' : '!' });
  await browser.action.setTitle({ tabId, title });
}
