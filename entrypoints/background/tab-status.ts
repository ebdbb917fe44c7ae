import { browser } from '#imports';
import type { TabStatus } from '#utils/messages/names.ts';

const KEY = 'tabStatus';

interface Timed extends TabStatus {
  /** When this kind of state began, ms since the epoch. */
  readonly since: number;
  /** Key of the selector list that found nothing when the page was lost. */
  readonly missing: string | null;
}

let turn: Promise<unknown> = Promise.resolve();

export async function findStatus(tabId: number): Promise<TabStatus | null> {
  const status = (await readTable())[tabId];
  if (!status) return null;
  const { since: _since, missing: _missing, ...shown } = status;
  return shown;
}

/** Tabs a guard has spoken from. */
export async function listStatus(): Promise<readonly number[]> {
  return Object.keys(await readTable()).map(Number);
}

/** Notes what a tab's guard says about itself and returns what it said before. `since` is kept while the kind stays. */
export function changeStatus(tabId: number, next: Timed): Promise<Timed | null> {
  const result = turn.then(async () => {
    const table = await readTable();
    const before = table[tabId] ?? null;
    const since = before?.state.kind === next.state.kind ? before.since : next.since;
    await browser.storage.session.set({ [KEY]: { ...table, [tabId]: { ...next, since } } });
    return before;
  });
  turn = result.catch(() => undefined);
  return result;
}

/** A closed tab is forgotten. */
export function forgetStatus(tabId: number): Promise<void> {
  const result = turn.then(async () => {
    const { [tabId]: _closed, ...others } = await readTable();
    await browser.storage.session.set({ [KEY]: others });
  });
  turn = result.catch(() => undefined);
  return result;
}

async function readTable(): Promise<Record<string, Timed>> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Record<string, Timed> | undefined) ?? {};
}
