import { type Browser, browser } from '#imports';
import { log } from '#utils/log.ts';

/** Chromium only; Firefox opens its sidebar by a command of its own. */
interface PanelApi {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens the side panel of a tab's window. Must be reached in the very call a key press made, before any await. */
export function openSidePanel(tab: Pick<Browser.tabs.Tab, 'windowId'>): void {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: PanelApi };
  if (!sidePanel || tab.windowId === undefined) return;
  void sidePanel
    .open({ windowId: tab.windowId })
    .catch((error: unknown) => log.error('background', 'side panel', error));
}
