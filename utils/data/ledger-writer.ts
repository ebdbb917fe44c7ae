import { hashEvent } from '#utils/core/ledger/chain.ts';
import { GENESIS, type Kind, type LedgerEvent } from '#utils/core/ledger/event.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { HEAD, type HeadRow, type LedgerDb } from './db.ts';
import type { DataOf } from './kinds/registry.ts';
import { parseEntry } from './ledger-row.ts';
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

/** `quota`: the disk is full; `busy`: another writer kept winning; both mean that nothing was recorded. */
export type AppendError = 'bad-entry' | 'quota' | 'busy' | 'storage';

export interface LedgerWriter {
  /** Resolves when the row is on disk; a failure is a value and leaves the chain as it was. */
  append(entry: LedgerEntry): Promise<Result<LedgerEvent, AppendError>>;
}

const ATTEMPTS = 20;
const EMPTY_HEAD: HeadRow = { name: HEAD, seq: 0, count: 0, head: GENESIS };

/**
 * The single writer of the ledger. Appends queue up behind one another; the hash is computed outside the transaction
 * (IndexedDB would close it while the digest is pending), which then adds row and checkpoint only if the head is still
 * the one hashed against, so that even a second writer on the same database cannot fork the chain.
 * `identity` is asked at every append: settings may have changed. `now` is a SEAM.
 */
export function createLedgerWriter(
  db: LedgerDb,
  identity: () => Identity | Promise<Identity>,
  now: () => Date = () => new Date(),
): LedgerWriter {
  let last: Promise<unknown> = Promise.resolve();

  const write = async (entry: LedgerEntry): Promise<Result<LedgerEvent, AppendError>> => {
    try {
      const who = await identity();
      const { kind, data, subject = null, platform = null, account = null, surface = null } = entry;
      const operator = entry.operator ?? who.operator;
      const draft = { kind, data, subject, platform, account, surface, operator, unit: who.unit };
      const parsed = parseEntry(wellFormed(draft));
      if (!parsed.ok) return failure('bad-entry');
      const content = { ...parsed.value, device: who.device };
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const row = await chainTo((await db.heads.get(HEAD)) ?? EMPTY_HEAD, content, now());
        if (await commit(db, row)) return success(row);
      }
      return failure('busy');
    } catch (error) {
      return failure(isQuota(error) ? 'quota' : 'storage');
    }
  };

  return {
    append(entry) {
      const result = last.then(() => write(entry));
      last = result;
      return result;
    },
  };
}

type Content = Omit<LedgerEvent, 'seq' | 'id' | 'at' | 'prev' | 'hash'>;

async function chainTo(head: HeadRow, content: Content, moment: Date): Promise<LedgerEvent> {
  const row = {
    ...content,
    seq: head.seq + 1,
    id: uuidV7(moment.getTime(), crypto.getRandomValues(new Uint8Array(10))),
    at: formatTimestamp(moment.getTime(), -moment.getTimezoneOffset()),
    prev: head.head,
  };
  return { ...row, hash: await hashEvent(row) };
}

/** Adds row and checkpoint together; `false` when another writer was faster. Resolves after the disk has them. */
async function commit(db: LedgerDb, row: LedgerEvent): Promise<boolean> {
  return db.transaction('rw', db.ledger, db.heads, async () => {
    const head = (await db.heads.get(HEAD)) ?? EMPTY_HEAD;
    if (head.head !== row.prev) return false;
    await db.ledger.add(row);
    await db.heads.put({ name: HEAD, seq: row.seq, count: head.count + 1, head: row.hash });
    return true;
  });
}

/** Dexie reports a full disk by name, or as the inner error of the aborted transaction. */
function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== error && isQuota(inner));
}
