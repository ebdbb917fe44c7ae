import { browser } from '#imports';
import { log } from '#utils/log.ts';
import type { TabMessages, TabName } from '#utils/messages/names.ts';

/** Tells the guard in a tab's top frame. A tab that is gone or has no guard is not an error. */
export async function tellTab<N extends TabName>(
  tabId: number,
  name: N,
  payload: TabMessages[N],
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 });
  } catch {
    log.info('tabs', `nobody to tell: ${name}`);
  }
}
