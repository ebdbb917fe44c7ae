import type { Platform, Surface } from '../draft/draft.ts';

/** Every kind of record the ledger knows; the shape of its `data` is in `data/kinds/`, one file each. */
export const KINDS = [
  'review.opened',
  'review.passed',
  'review.returned',
  'finding.overridden',
  'finding.falseAlarm',
  'publish.confirmed',
  'publish.pending',
  'publish.failed',
  'publish.unknown',
  'fence.blocked',
  'guard.lost',
  'guard.restored',
  'reply.inserted',
  'reply.sent',
  'case.opened',
  'case.assigned',
  'case.closed',
  'comment.disposed',
  'account.observed',
  'patrol.done',
  'shift.handed',
  'correction.opened',
  'correction.closed',
  'source.checked',
  'link.flagged',
  'link.resolved',
  'explanation.paired',
  'pack.installed',
  'settings.changed',
  'export.made',
  'ledger.pruned',
] as const;
export type Kind = (typeof KINDS)[number];

/** 记录: one row of the ledger. Absent values are `null`, never missing, so that the canonical form is unambiguous. */
export interface LedgerEvent {
  /** Position in this machine's chain, from 1, without gaps. */
  readonly seq: number;
  /** UUIDv7. */
  readonly id: string;
  /** ISO 8601 with the offset of the machine that wrote it. */
  readonly at: string;
  readonly device: string;
  readonly operator: string | null;
  readonly unit: string | null;
  readonly platform: Platform | null;
  readonly account: string | null;
  readonly surface: Surface | null;
  /** A `Kind`, or the kind of a newer version read after a rollback. */
  readonly kind: string;
  /** Fingerprint, case id, pack id … whatever the record is about. */
  readonly subject: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Hash of the previous row; `GENESIS` for the first. */
  readonly prev: string;
  readonly hash: string;
}

/** `prev` of the first row. */
export const GENESIS = '0'.repeat(64);

/** Count and last hash of a chain, kept apart from it: a cut-off tail shows as a difference. */
export interface Checkpoint {
  readonly count: number;
  readonly head: string;
}

export const EMPTY_CHECKPOINT: Checkpoint = { count: 0, head: GENESIS };

/**
 * 墓碑: what is left of rows deleted by retention. `count` and `head` are those of the chain up to the last deleted row;
 * a row `ledger.pruned` further on says the same, so that nobody can make one up without the chain.
 */
export interface Tombstone extends Checkpoint {
  /** Number of the last deleted row. */
  readonly seq: number;
  /** When the first and the last deleted row were written, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Who answers for the deletion. */
  readonly signedBy: string;
  /** When it was decided, ISO 8601. */
  readonly at: string;
}
