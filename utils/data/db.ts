import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaseText } from '#utils/core/cases/desk.ts';
import type { Checkpoint, LedgerEvent, Tombstone } from '#utils/core/ledger/event.ts';
import type { Unanswered } from '#utils/core/replies/unanswered.ts';
import type { LinkOutcome } from '#utils/core/sources/link-outcome.ts';
import type { AnswerRow } from './answer-row.ts';
import { type DbVersion, versions } from './versions.ts';

export const LEDGER_DB = 'xianshen';
/** Training writes here, so that nothing of it mixes with the real log. */
export const TRAINING_DB = 'xianshen-training';

/** The checkpoint kept apart from the rows. */
export interface HeadRow extends Checkpoint {
  readonly name: typeof HEAD;
  /** Number of the last row; the next one follows it. */
  readonly seq: number;
}
export const HEAD = 'ledger';

/** What stands for the rows deleted by retention; rows up to its `seq` that are still there wait to be deleted. */
export interface TombstoneRow extends Tombstone {
  readonly name: typeof TOMBSTONE;
}
export const TOMBSTONE = 'tombstone';

/** A row that could not be read, kept as it was. */
export interface QuarantineRow {
  readonly no: number;
  readonly seq: number;
  readonly reason: string;
  readonly row: unknown;
}

/** The search automaton of a pack's words, so that a worker waking up need not build it. Nothing that cannot be rebuilt. */
export interface CompiledRow {
  /** Pack id. */
  readonly pack: string;
  /** Version and digest of the words it was built from. */
  readonly stamp: string;
  readonly bytes: ArrayBuffer;
}

/** A page registered as 转载来源. No text of it but the title: see `RegisteredPage`. */
export interface RegisteredPageRow {
  /** Digest of host and fingerprints: the same page registered again takes its own place. */
  readonly key: string;
  readonly host: string;
  readonly title: string;
  readonly at: string;
  readonly grams: readonly number[];
}

/** What a citizen wrote and who they are, kept for as long as their case is being handled; never in the ledger. */
export interface CaseTextRow extends CaseText {
  readonly id: string;
  /** Epoch ms of its deletion; `null` while the case is open. */
  readonly until: number | null;
}

/** A link that went out: scheme, host and path, never what follows them. `end` is the host it was last seen to lead to. */
export interface ServiceLinkRow {
  readonly place: string;
  readonly name: string;
  /** Last passed review it stood in, ISO 8601; `null` where a person added it. */
  readonly seen: string | null;
  readonly checked: string | null;
  readonly outcome: LinkOutcome | null;
  readonly status: number | null;
  readonly end: string | null;
}

/** A kind of message the library has no good answer to, for its owner. Of the words only a masked excerpt is kept. */
export interface UnansweredRow extends Unanswered {
  /** The excerpt without spaces and punctuation: the same words asked again are counted, not listed again. */
  readonly key: string;
}

export interface LedgerDb extends Dexie {
  readonly ledger: Table<LedgerEvent, number>;
  readonly heads: Table<HeadRow | TombstoneRow, string>;
  readonly quarantine: EntityTable<QuarantineRow, 'no'>;
  readonly compiled: Table<CompiledRow, string>;
  readonly registeredPages: Table<RegisteredPageRow, string>;
  readonly answers: Table<AnswerRow, string>;
  readonly serviceLinks: Table<ServiceLinkRow, string>;
  readonly caseTexts: Table<CaseTextRow, string>;
  readonly unanswered: Table<UnansweredRow, string>;
  /** Rows of a backup being opened; empty otherwise. */
  readonly restoring: Table<LedgerEvent, number>;
}

export interface OpenOptions {
  readonly name?: string;
  /** SEAM: open as the code of an older version would. */
  readonly upTo?: number;
  /** SEAM: the history to open with, for tests of versions that do not exist yet. */
  readonly history?: readonly DbVersion[];
  /** Another tab holds an older version open and does not let go. */
  readonly onBlocked?: () => void;
}

/**
 * The database of this extension's origin. Opens lazily on first use; strict durability, because a record that was
 * acknowledged must survive a crash. Gives way when another context upgrades: the next use reopens.
 */
export function openDb(options: OpenOptions = {}): LedgerDb {
  const { name = LEDGER_DB, upTo = Number.POSITIVE_INFINITY, history = versions, onBlocked } = options;
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const { no, stores, upgrade } of history) {
    if (no > upTo) break;
    const step = db.version(no).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  db.on('versionchange', () => db.close({ disableAutoOpen: false }));
  if (onBlocked) db.on('blocked', onBlocked);
  return db as LedgerDb;
}
