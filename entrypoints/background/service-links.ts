import { browser } from '#imports';
import type { Draft } from '#utils/core/draft/draft.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { hostOf } from '#utils/core/sources/host.ts';
import { outcomeOf, placeOf, placesIn } from '#utils/core/sources/link-outcome.ts';
import { openDb, type ServiceLinkRow } from '#utils/data/db.ts';
import { noteServiceLinks, writeServiceLink } from '#utils/data/tables/service-links.ts';
import { log } from '#utils/log.ts';
import { travel } from './link-ends.ts';

const db = openDb();

/** The links of a passed review are kept for the register; failing to must not hold the review. */
export async function noteLinks(draft: Draft): Promise<void> {
  await noteServiceLinks(db, placesIn(draft), now()).catch((error: unknown) =>
    log.error('links', 'register', error),
  );
}

/** An entry a person adds or names. `not-link`: there is no place to go to in it. */
export async function keepLink(address: string, name: string): Promise<Result<ServiceLinkRow>> {
  const place = placeOf(address);
  return place ? success(await writeServiceLink(db, place, { name: name.trim() })) : failure('not-link');
}

export async function dropLink(place: string): Promise<void> {
  await db.serviceLinks.delete(place);
}

/** Opens one registered link in a tab behind the others, once, notes how it fared and closes the tab. */
export async function checkLink(place: string): Promise<Result<ServiceLinkRow>> {
  const url = (await db.serviceLinks.get(place)) && URL.parse(place);
  if (!url) return failure('not-registered');
  const statuses = watchStatus();
  try {
    const arrival = await travel({ url, active: false, isEnd: () => true });
    if (arrival.tabId !== null && arrival.error !== 'closed')
      await browser.tabs.remove(arrival.tabId).catch(() => log.info('links', 'the tab is closed already'));
    const status = arrival.tabId === null ? null : (statuses.seen.get(arrival.tabId) ?? null);
    const outcome = outcomeOf(url, { ...arrival, status });
    const end = arrival.url ? hostOf(arrival.url) : null;
    return success(await writeServiceLink(db, place, { checked: now(), outcome, status, end }));
  } finally {
    statuses.stop();
  }
}

/** Status codes of pages by tab; the browser tells them for hosts the person has allowed only. */
function watchStatus() {
  const seen = new Map<number, number>();
  const note = ({ tabId, statusCode }: { readonly tabId: number; readonly statusCode: number }) => {
    seen.set(tabId, statusCode);
  };
  const { onCompleted } = browser.webRequest;
  onCompleted.addListener(note, { urls: ['*://*/*'], types: ['main_frame'] });
  return { seen, stop: () => onCompleted.removeListener(note) };
}

function now(): string {
  return formatTimestamp(Date.now(), -new Date().getTimezoneOffset());
}
