import { browser } from '#imports';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import type { HeldReview } from '#utils/messages/names.ts';
import { noteReturned } from './review-records.ts';

// Kept in storage.session: a restarted worker still knows them, the disk never sees a draft.
const KEY = 'reviewWindows';
const SIZE = { width: 840, height: 900 };

/** The review of one tab in a window of ours. Its ticket, the key it is stored under, lets it pass once. */
export interface ReviewWindow extends HeldReview {
  /** The tab whose publication is held: what is passed is released there and nowhere else. */
  readonly tabId: number;
  /** The tab the window shows. */
  readonly shownIn: number | null;
  /** Neither passed nor returned yet. */
  readonly live: boolean;
}

type Content = Pick<HeldReview, 'draft' | 'manual'>;
type Table = Readonly<Record<string, ReviewWindow>>;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Shows the review of a tab in its window, opening one where there is none. `false`: the window shows this very content
 * already, and only comes to the front.
 */
export function showReview(tabId: number, held: HeldReview): Promise<boolean> {
  return inTurn(async () => {
    const table = await readTable();
    const { [ticketOf(table, tabId) ?? '']: known, ...others } = table;
    const shownIn = known ? await findOpen(known.shownIn) : null;
    if (known?.live && shownIn !== null && isSame(known, held)) {
      await bringToFront(shownIn);
      return false;
    }
    const ticket = crypto.randomUUID();
    const fresh = { ...held, tabId, shownIn, live: true };
    await writeTable({ ...others, [ticket]: fresh });
    const url = browser.runtime.getURL(`/review.html?ticket=${ticket}`);
    if (shownIn !== null) {
      await browser.tabs.update(shownIn, { url });
      await bringToFront(shownIn);
      return true;
    }
    const opened = await browser.windows.create({ type: 'popup', url, ...SIZE });
    const [tab] = opened?.tabs ?? [];
    await writeTable({ ...others, [ticket]: { ...fresh, shownIn: tab?.id ?? null } });
    return true;
  });
}

/** What a ticket stands for, as long as it has neither been passed nor returned. */
export async function findReviewWindow(ticket: string): Promise<ReviewWindow | null> {
  const found = (await readTable())[ticket];
  return found?.live ? found : null;
}

/** Uses a ticket up and returns what it stood for; `null`: there is no such ticket, or not for what is asked. */
export function takeTicket(
  ticket: string,
  isAsked: (shown: ReviewWindow) => boolean = () => true,
): Promise<ReviewWindow | null> {
  return inTurn(async () => {
    const table = await readTable();
    const found = table[ticket];
    if (!found?.live || !isAsked(found)) return null;
    await writeTable({ ...table, [ticket]: { ...found, live: false } });
    return found;
  });
}

/** Whether this is the content that was held. By hand it is whatever the person pasted. */
export function isHeld(held: Content, asked: Content): boolean {
  return held.manual ? asked.manual : isSame(held, asked);
}

/** A ticket whose pass could not be recorded is good again. */
export function giveBack(ticket: string): Promise<void> {
  return inTurn(async () => {
    const table = await readTable();
    const found = table[ticket];
    if (found) await writeTable({ ...table, [ticket]: { ...found, live: true } });
  });
}

/**
 * A tab was closed or loads another document: the window of its review closes, and so does the review whose window it
 * was. One that nobody had decided is recorded as returned.
 */
export async function leaveReview(tabId: number): Promise<void> {
  const left = await inTurn(async () => {
    const table = await readTable();
    const ticket = Object.keys(table).find(
      (one) => table[one]?.tabId === tabId || table[one]?.shownIn === tabId,
    );
    if (ticket === undefined) return null;
    const { [ticket]: found, ...others } = table;
    await writeTable(others);
    return found ?? null;
  });
  if (!left) return;
  if (left.shownIn !== tabId) await closeReviewWindow(left);
  if (left.live) await noteReturned(left.draft, []);
}

/** Closes the window a ticket was shown in. */
export async function closeReviewWindow({ shownIn }: ReviewWindow): Promise<void> {
  const open = await findOpen(shownIn);
  if (open !== null) await browser.tabs.remove(open);
}

function isSame(one: Content, other: Content): boolean {
  return one.manual === other.manual && draftKey(one.draft) === draftKey(other.draft);
}

function ticketOf(table: Table, tabId: number): string | undefined {
  return Object.keys(table).find((ticket) => table[ticket]?.tabId === tabId);
}

async function findOpen(tabId: number | null): Promise<number | null> {
  const tabs = await browser.tabs.query({});
  return tabs.some(({ id }) => id === tabId) ? tabId : null;
}

async function bringToFront(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

async function readTable(): Promise<Table> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Table | undefined) ?? {};
}

async function writeTable(table: Table): Promise<void> {
  await browser.storage.session.set({ [KEY]: table });
}
