import type { Seen } from '#components/desk/TabState.tsx';
import { browser } from '#imports';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';

/** Tells how the active tab of this window stands, now and whenever that changes. */
export function watchTab(tell: (tabId: number | undefined, seen: Seen) => void): void {
  let asked = 0;
  const look = async () => {
    asked += 1;
    const mine = asked;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const seen = await lookAt(tab?.id);
    // A later look may have been answered first.
    if (mine === asked) tell(tab?.id, seen);
  };
  const again = () => void look().catch((error: unknown) => log.error('sidepanel', 'look', error));
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status) again();
  });
  // What a guard says about itself is kept there by the background.
  browser.storage.session.onChanged.addListener(again);
  again();
}

/** What the background knows of a tab. */
export async function lookAt(tabId: number | undefined): Promise<Seen> {
  if (tabId === undefined) return { kind: 'elsewhere' };
  const answer = await ask('guard.status', { tabId });
  if (!answer.ok) return { kind: 'silent' };
  return answer.value ? { kind: 'tab', status: answer.value } : { kind: 'elsewhere' };
}
