import type { Checkpoint, LedgerEvent, Tombstone } from '#utils/core/ledger/event.ts';
import type { LedgerDb } from '../db.ts';
import { parseRow } from '../ledger-row.ts';
import { readCheckpoint, readTombstone } from './heads.ts';

/** Readable rows, and how many more there were that this version cannot read. */
export interface ReadRows {
  readonly rows: readonly LedgerEvent[];
  readonly unreadable: number;
}

const BATCH = 500;

/** Rows whose local date lies in `[from, to)`, both `YYYY-MM-DD`, in the order they were written. */
export async function readDays(db: LedgerDb, from: string, to: string): Promise<ReadRows> {
  const rows = await db.ledger.where('at').between(from, to, true, false).toArray();
  return sorted(rows);
}

/** Rows of these kinds written on `from` (`YYYY-MM-DD`) or later, in the order they were written. */
export async function readKindsSince(
  db: LedgerDb,
  kinds: ReadonlySet<string>,
  from: string,
): Promise<ReadRows> {
  const rows = await db.ledger
    .where('at')
    .aboveOrEqual(from)
    .and(({ kind }) => kinds.has(kind))
    .toArray();
  return sorted(rows);
}

/** Rows of these subjects and kind, wherever in the ledger: a post may be confirmed in the week after its review. */
export async function readSubjects(
  db: LedgerDb,
  subjects: readonly string[],
  kind: string,
): Promise<ReadRows> {
  const rows = await db.ledger
    .where('subject')
    .anyOf(subjects)
    .and((row) => row.kind === kind)
    .toArray();
  return sorted(rows);
}

/** All rows of these kinds, in the order they were written. */
export async function readKinds(db: LedgerDb, kinds: readonly string[]): Promise<ReadRows> {
  return sorted(await db.ledger.where('kind').anyOf(kinds).toArray());
}

/** One page of the ledger, newest first; page 0 is the newest. */
export async function readPage(db: LedgerDb, page: number, size: number): Promise<ReadRows> {
  const last = await db.ledger.orderBy('seq').last();
  if (!last) return { rows: [], unreadable: 0 };
  const top = last.seq - page * size;
  const rows = await db.ledger
    .where('seq')
    .between(top - size, top, false, true)
    .reverse()
    .toArray();
  return parsed(rows);
}

/** Local dates (`YYYY-MM-DD`) on which something was recorded, one per call of `next` that follows it. */
export async function readDates(db: LedgerDb, next: (date: string) => string): Promise<readonly string[]> {
  const dates: string[] = [];
  let row = await db.ledger.orderBy('at').first();
  while (row) {
    const date = String(row.at).slice(0, 10);
    dates.push(date);
    row = await db.ledger.where('at').aboveOrEqual(next(date)).first();
  }
  return dates;
}

/** Rows in batches; what it returns at the end is the checkpoint that belongs to exactly these rows. */
export type LedgerStream = AsyncGenerator<readonly LedgerEvent[], Checkpoint>;

/**
 * The whole ledger in batches, unreadable rows too: exports and verification must see them. Never holds more than one
 * batch. The checkpoint is read in the transaction that saw the end, so rows written meanwhile cannot make the two
 * differ. Throws the signal's reason when it is aborted, and when rows are pruned meanwhile. `start`: where the caller
 * says that the chain begins, the tombstone as it is where left out.
 */
export async function* streamLedger(
  db: LedgerDb,
  signal?: AbortSignal,
  start?: Tombstone | null,
): LedgerStream {
  const from = start === undefined ? await readTombstone(db) : start;
  let after = from?.seq ?? -1;
  for (;;) {
    signal?.throwIfAborted();
    const { rows, checkpoint, tombstone } = await db.transaction('r', db.ledger, db.heads, async () => ({
      rows: await db.ledger.where('seq').above(after).limit(BATCH).toArray(),
      checkpoint: await readCheckpoint(db),
      tombstone: await readTombstone(db),
    }));
    if (tombstone?.head !== from?.head) throw new Error('rows were pruned while the ledger was read');
    const last = rows.at(-1);
    if (!last) return checkpoint;
    yield rows;
    after = last.seq;
  }
}

function sorted(rows: LedgerEvent[]): ReadRows {
  return parsed(rows.sort((one, other) => one.seq - other.seq));
}

function parsed(rows: readonly LedgerEvent[]): ReadRows {
  const readable = rows.filter((row) => parseRow(row).ok);
  return { rows: readable, unreadable: rows.length - readable.length };
}
