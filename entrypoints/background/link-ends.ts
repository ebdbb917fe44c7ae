import { browser } from '#imports';

interface Details {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/** A page that has not come by then is judged by where it has got to. */
const PATIENCE_MS = 20_000;

export interface Arrival {
  /** The last address the tab committed to, or failed at; `null` where nothing was ever reached. */
  readonly url: URL | null;
  readonly tabId: number | null;
  /** The browser's own name of what went wrong, `timeout` or `closed`; `null` where the page loaded. */
  readonly error: string | null;
}

export interface Trip {
  readonly url: URL;
  /** Shown to the person, beside the tab they asked from; otherwise opened behind. */
  readonly active: boolean;
  readonly opener?: number | undefined;
  /** Whether a loaded page is where the trip ends; interstitials go on by themselves. */
  readonly isEnd: (url: URL) => boolean;
}

/**
 * Opens an address in a tab because a person asked, and watches where that tab ends up: the browser's own navigation
 * events, no request of ours. The tab stays open. Listeners live as long as the trip: no event of theirs need wake a
 * worker that was not waiting for it.
 */
export async function travel({ url, active, opener, isEnd }: Trip): Promise<Arrival> {
  const { onCommitted, onCompleted, onErrorOccurred } = browser.webNavigation;
  const early: (() => void)[] = [];
  let tabId: number | null = null;
  let last: URL | null = null;
  const arrived = Promise.withResolvers<string | null>();

  /** Events may come before we know which tab is ours. */
  const when = (details: Details, work: () => void) => {
    if (details.frameId !== 0) return;
    if (tabId === null) early.push(() => tabId === details.tabId && work());
    else if (tabId === details.tabId) work();
  };
  const reach = (address: string) => {
    const reached = URL.parse(address);
    if (reached && /^https?:$/.test(reached.protocol)) last = reached;
    return reached;
  };
  const committed = (details: Details) => when(details, () => reach(details.url));
  const completed = (details: Details) =>
    when(details, () => {
      const reached = reach(details.url);
      if (reached && isEnd(reached)) arrived.resolve(null);
    });
  const failed = (details: Details & { readonly error: string }) =>
    when(details, () => {
      // One navigation given up for another, a download or a call to an app is no failure of the place.
      if (/ABORTED/.test(details.error)) return;
      reach(details.url);
      arrived.resolve(details.error);
    });
  const removed = (closed: number) => closed === tabId && arrived.resolve('closed');

  onCommitted.addListener(committed);
  onCompleted.addListener(completed);
  onErrorOccurred.addListener(failed);
  browser.tabs.onRemoved.addListener(removed);
  const timer = setTimeout(() => arrived.resolve('timeout'), PATIENCE_MS);
  try {
    const tab = await browser.tabs.create({
      url: url.href,
      active,
      ...(opener !== undefined && { openerTabId: opener }),
    });
    tabId = tab.id ?? null;
    for (const work of early.splice(0)) work();
    const error = await arrived.promise;
    return { url: last, tabId, error };
  } finally {
    clearTimeout(timer);
    onCommitted.removeListener(committed);
    onCompleted.removeListener(completed);
    onErrorOccurred.removeListener(failed);
    browser.tabs.onRemoved.removeListener(removed);
  }
}
