import type { Checkpoint, LedgerEvent } from '#utils/core/ledger/event.ts';

/** What every exporter reads from: batches of rows, then the checkpoint that belongs to them. */
export type LedgerSource = AsyncGenerator<readonly LedgerEvent[], Checkpoint>;

/** Text in pieces of one batch each, then the checkpoint that was written or belongs to it. */
export type TextStream = AsyncGenerator<string, Checkpoint>;
