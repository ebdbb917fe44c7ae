import { browser } from '#imports';
import type { Clearance } from '#utils/core/review/clearance.ts';

// Kept in storage.session, so that a restarted worker still knows what was let through, and a restarted browser does not.
const KEY = 'clearances';

type Table = Record<string, Clearance>;

let turn: Promise<unknown> = Promise.resolve();

/** The live clearance of a tab, or `null`. */
export async function findClearance(tabId: number): Promise<Clearance | null> {
  return (await readTable())[tabId] ?? null;
}

/** All live clearances with their tabs. */
export async function listClearances(): Promise<readonly (readonly [number, Clearance])[]> {
  return Object.entries(await readTable()).map(([tabId, clearance]) => [Number(tabId), clearance] as const);
}

/**
 * Replaces a tab's clearance by what `change` makes of it (`null` removes it) and returns both. Changes are taken one
 * after the other: two events of one request must not both see it unused.
 */
export function changeClearance(
  tabId: number,
  change: (current: Clearance | null) => Clearance | null,
): Promise<{ readonly before: Clearance | null; readonly after: Clearance | null }> {
  const result = turn.then(async () => {
    const { [tabId]: before = null, ...others } = await readTable();
    const after = change(before);
    await browser.storage.session.set({ [KEY]: after ? { ...others, [tabId]: after } : others });
    return { before, after };
  });
  turn = result.catch(() => undefined);
  return result;
}

async function readTable(): Promise<Table> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Table | undefined) ?? {};
}
