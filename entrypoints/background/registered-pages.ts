import { browser } from '#imports';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { gramsOf } from '#utils/core/provenance/grams.ts';
import { LEAST_PASSAGE } from '#utils/core/provenance/provenance.ts';
import { KEPT_DAYS, type RegisteredPage } from '#utils/core/provenance/registered-page.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { openDb } from '#utils/data/db.ts';
import { sweepRegisteredPages, writeRegisteredPage } from '#utils/data/tables/registered-pages.ts';
import { log } from '#utils/log.ts';
import { z } from '#utils/zod.ts';

const DAY_MS = 86_400_000;
/** Longest text taken from a page, in UTF-16 code units: far above any article. */
const MOST_TEXT = 100_000;

const db = openDb();
let loading: Promise<readonly RegisteredPage[]> | null = null;

/** What the page answers: ours, but read in a foreign document. */
const Reading = z.object({ text: z.string().max(MOST_TEXT), title: z.string() });

/** Pages registered in the last 30 days, newest first; older ones are deleted. Kept until the next registration. */
export function registeredPages(): Promise<readonly RegisteredPage[]> {
  loading ??= sweep().catch((error: unknown) => {
    loading = null;
    log.error('provenance', 'registered pages', error);
    return [];
  });
  return loading;
}

/** Old registrations are deleted even where nobody reviews anything. */
export function sweepRegistered(): void {
  loading = null;
  void registeredPages();
}

/**
 * Registers the page of a tab: what is selected in it, or all its text. Possible only where the person has just pressed
 * our button or key there, which is what `activeTab` means. `no-access`: the browser does not let us read it;
 * `too-short`: there is no passage on it.
 */
export async function registerPage(tabId: number): Promise<Result<{ host: string; length: number }>> {
  const { url = '' } = await browser.tabs.get(tabId);
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return failure('no-access');
  const reading = await readTab(tabId);
  if (!reading) return failure('no-access');
  const { text, title } = reading;
  const grams = gramsOf(text);
  if (grams.length < LEAST_PASSAGE) return failure('too-short');
  const at = formatTimestamp(Date.now(), -new Date().getTimezoneOffset());
  await writeRegisteredPage(db, { host: address.hostname, title: title.trim().slice(0, 200), at, grams });
  loading = null;
  return success({ host: address.hostname, length: text.replace(/\s/g, '').length });
}

async function sweep(): Promise<readonly RegisteredPage[]> {
  const rows = await sweepRegisteredPages(db, new Date(Date.now() - KEPT_DAYS * DAY_MS).toISOString());
  return rows.map(({ host, title, at, grams }) => ({ host, title, at, grams: new Set(grams) }));
}

async function readTab(tabId: number): Promise<z.infer<typeof Reading> | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: readPage,
      args: [LEAST_PASSAGE, MOST_TEXT],
    });
    return Reading.safeParse(injection?.result).data ?? null;
  } catch {
    log.info('provenance', 'the browser does not let this page be read');
    return null;
  }
}

/** Runs in the page, in our own world: the selected passage, or everything there is. Self-contained. */
function readPage(least: number, most: number): { text: string; title: string } {
  const selected = String(getSelection() ?? '');
  const text = selected.replace(/\s/g, '').length >= least ? selected : (document.body?.innerText ?? '');
  return { text: text.slice(0, most), title: document.title.slice(0, 500) };
}
