import { hashEvent } from '#utils/core/ledger/chain.ts';
import { GENESIS, type Kind, type LedgerEvent } from '#utils/core/ledger/event.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { HEAD, type HeadRow, type LedgerDb } from './db.ts';
import type { DataOf } from './kinds/registry.ts';
import { parseEntry } from './ledger-row.ts';
import { findHead } from './tables/heads.ts';
import { uuidV7 } from './uuid-v7.ts';
import { wellFormed } from './well-formed.ts';

/** Who writes: filled into every row. `operator` is the default where an entry names none. */
export interface Identity {
  readonly device: string;
  readonly unit: string | null;
  readonly operator: string | null;
}

/** What a caller wants recorded; what is left out is `null` (or the identity's). */
export type LedgerEntry<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly kind: Each;
    readonly data: DataOf<Each>;
    readonly subject?: string | null;
    readonly platform?: LedgerEvent['platform'];
    readonly account?: string | null;
    readonly surface?: LedgerEvent['surface'];
    readonly operator?: string | null;
  };
}[K];

/** `quota`: the disk is full; `storage`: it failed otherwise. Either means that nothing was recorded. */
export type AppendError = 'bad-entry' | 'quota' | 'storage';

/** Written in the same transaction as the row, into `heads`: both are on disk, or neither. */
export type Alongside = (row: LedgerEvent) => Promise<void>;

export interface LedgerWriter {
  /** Resolves when the row is on disk; a failure is a value and leaves the chain as it was. */
  append(entry: LedgerEntry, alongside?: Alongside): Promise<Result<LedgerEvent, AppendError>>;
}

interface Job {
  readonly entry: LedgerEntry;
  readonly alongside: Alongside | undefined;
  resolve(result: Result<LedgerEvent, AppendError>): void;
}

interface Ready extends Pick<Job, 'alongside' | 'resolve'> {
  readonly content: Content;
}

type Content = Omit<LedgerEvent, 'seq' | 'id' | 'at' | 'prev' | 'hash'>;

/** Rows of one transaction: what waits while the disk is busy goes out together, with one wait for the disk. */
const MOST = 500;
const EMPTY_HEAD: HeadRow = { name: HEAD, seq: 0, count: 0, head: GENESIS };

/**
 * The single writer of the ledger. Appends queue up; whatever waits is chained and written in one transaction, rows and
 * checkpoint together, in the order it was asked for, and answered only when that transaction is on disk. Killed at any
 * point, the ledger holds whole batches; an append nobody was answered may be in it or not. The head is read and hashed
 * against inside the transaction, so that even a second writer on the same database cannot fork the chain.
 * `identity` is asked at every batch: settings may have changed. `now` is a SEAM.
 */
export function createLedgerWriter(
  db: LedgerDb,
  identity: () => Identity | Promise<Identity>,
  now: () => Date = () => new Date(),
): LedgerWriter {
  const waiting: Job[] = [];
  let isDraining = false;

  const write = async (jobs: readonly Ready[]): Promise<void> => {
    try {
      const rows = await commit(db, jobs, now);
      for (const [at, { resolve }] of jobs.entries()) resolve(success(rows[at] as LedgerEvent));
    } catch (error) {
      // Half a batch is never written. What fits alone shall not fail for the company it was in.
      if (jobs.length > 1) for (const job of jobs) await write([job]);
      else for (const { resolve } of jobs) resolve(failure(isQuota(error) ? 'quota' : 'storage'));
    }
  };

  const drain = async (): Promise<void> => {
    isDraining = true;
    while (waiting.length) {
      const who = await askIdentity(identity);
      const jobs = waiting.splice(0, MOST);
      const ready = who.ok ? jobs.flatMap((job) => prepare(job, who.value) ?? []) : [];
      if (!who.ok) for (const { resolve } of jobs) resolve(who);
      if (ready.length) await write(ready);
    }
    isDraining = false;
  };

  return {
    append: (entry, alongside) =>
      new Promise((resolve) => {
        waiting.push({ entry, alongside, resolve });
        if (!isDraining) void drain();
      }),
  };
}

async function askIdentity(
  identity: () => Identity | Promise<Identity>,
): Promise<Result<Identity, 'storage'>> {
  try {
    return success(await identity());
  } catch {
    return failure('storage'); // the settings cannot be read: the disk again
  }
}

/** The entry as the row will carry it; one that is refused is answered here, and `undefined`. */
function prepare({ entry, alongside, resolve }: Job, who: Identity): Ready | undefined {
  const { kind, data, subject = null, platform = null, account = null, surface = null } = entry;
  const operator = entry.operator ?? who.operator;
  const draft = { kind, data, subject, platform, account, surface, operator, unit: who.unit };
  const parsed = parseEntry(wellFormed(draft));
  if (parsed.ok) return { content: { ...parsed.value, device: who.device }, alongside, resolve };
  resolve(failure('bad-entry'));
  return undefined;
}

/** Chains and adds rows and checkpoint together. Resolves after the disk has them; throws when it has none of them. */
async function commit(db: LedgerDb, jobs: readonly Ready[], now: () => Date): Promise<LedgerEvent[]> {
  return db.transaction('rw', db.ledger, db.heads, async () => {
    let head = (await findHead(db)) ?? EMPTY_HEAD;
    const rows = jobs.map(({ content }) => {
      const row = chainTo(head, content, now());
      head = { name: HEAD, seq: row.seq, count: head.count + 1, head: row.hash };
      return row;
    });
    await db.ledger.bulkAdd(rows);
    await db.heads.put(head);
    for (const [at, { alongside }] of jobs.entries()) await alongside?.(rows[at] as LedgerEvent);
    return rows;
  });
}

function chainTo(head: HeadRow, content: Content, moment: Date): LedgerEvent {
  const row = {
    ...content,
    seq: head.seq + 1,
    id: uuidV7(moment.getTime(), crypto.getRandomValues(new Uint8Array(10))),
    at: formatTimestamp(moment.getTime(), -moment.getTimezoneOffset()),
    prev: head.head,
  };
  return { ...row, hash: hashEvent(row) };
}

/** Dexie reports a full disk by name, or as the inner error of the aborted transaction. */
function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== error && isQuota(inner));
}
