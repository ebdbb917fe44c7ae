import type { LedgerEvent } from '../ledger/event.ts';

/** What a record says and about what; a row of the training ledger is one. */
export type TrainingEvent = Pick<LedgerEvent, 'kind' | 'subject' | 'data'>;

/** What went out of a replica page, as the guard read it last. */
export interface Published {
  readonly fields: Readonly<Record<string, string>>;
  readonly images: readonly string[];
}

/** All a score is reckoned from: what the range can see of one person's way through one case. */
export interface TrainingTrace {
  /** Rows of the training ledger since the case was opened, in order. */
  readonly events: readonly TrainingEvent[];
  /** The last content that went out; `null`: nothing did. */
  readonly published: Published | null;
  readonly elapsedMs: number;
  /** Hints asked for. */
  readonly hints: number;
}
