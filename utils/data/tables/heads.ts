import { type Checkpoint, EMPTY_CHECKPOINT, type Tombstone } from '#utils/core/ledger/event.ts';
import { HEAD, type HeadRow, type LedgerDb, TOMBSTONE } from '../db.ts';

/** Where the chain stands; `undefined` for a ledger never written to. */
export async function findHead(db: LedgerDb): Promise<HeadRow | undefined> {
  const row = await db.heads.get(HEAD);
  return row?.name === HEAD ? row : undefined;
}

/** The checkpoint kept apart from the rows, deleted ones counted; count 0 for a ledger never written to. */
export async function readCheckpoint(db: LedgerDb): Promise<Checkpoint> {
  const head = await findHead(db);
  return head ? { count: head.count, head: head.head } : EMPTY_CHECKPOINT;
}

/** What stands for the rows deleted by retention; `null` while none were. */
export async function readTombstone(db: LedgerDb): Promise<Tombstone | null> {
  const row = await db.heads.get(TOMBSTONE);
  if (row?.name !== TOMBSTONE) return null;
  const { name: _name, ...tombstone } = row;
  return tombstone;
}
