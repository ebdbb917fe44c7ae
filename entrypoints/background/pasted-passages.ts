import { browser } from '#imports';
import { gramsOf } from '#utils/core/provenance/grams.ts';

// Kept in storage.session and only as fingerprints: a restarted worker still knows them, the disk never sees them.
const KEY = 'pastedPassages';
/** Pastes of one tab that are remembered, and fingerprints of each. */
const MOST = 5;
const MOST_GRAMS = 4_000;

export interface PastedPassage {
  /** Hosts its rich form links to or loads its pictures from, most frequent first. */
  readonly hosts: readonly string[];
  readonly at: string;
  readonly grams: readonly number[];
}

type Table = Readonly<Record<string, readonly PastedPassage[]>>;

let turn: Promise<unknown> = Promise.resolve();

/** Remembers where a passage pasted in a tab may come from; one without any trace of that is not kept. */
export function notePasted(tabId: number, text: string, hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return Promise.resolve();
  const passage = { hosts, at: new Date().toISOString(), grams: gramsOf(text).slice(0, MOST_GRAMS) };
  return change((table) => ({ ...table, [tabId]: [passage, ...(table[tabId] ?? [])].slice(0, MOST) }));
}

/** What was pasted in a tab, newest first. */
export async function pastedIn(tabId: number): Promise<readonly PastedPassage[]> {
  await turn;
  return (await readTable())[tabId] ?? [];
}

/** A closed tab is forgotten. */
export function forgetPasted(tabId: number): Promise<void> {
  return change(({ [tabId]: _closed, ...others }) => others);
}

function change(step: (table: Table) => Table): Promise<void> {
  const result = turn.then(async () => {
    await browser.storage.session.set({ [KEY]: step(await readTable()) });
  });
  turn = result.catch(() => undefined);
  return result;
}

async function readTable(): Promise<Table> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Table | undefined) ?? {};
}
