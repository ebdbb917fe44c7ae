import type { Tombstone } from '#utils/core/ledger/event.ts';
import { JSONL_TYPE, JSONL_VERSION } from '#utils/core/ledger/export-reader.ts';
import type { LedgerSource, TextStream } from './ledger-stream.ts';

/** First line of an export; the chain proves itself, and the row in it that signs for what was `pruned`. */
export interface JsonlHeader {
  readonly device: string;
  readonly unit: string | null;
  readonly app: string;
  readonly exportedAt: string;
  /** The chain starts after these rows, deleted by retention. */
  readonly pruned?: Tombstone | null;
}

/**
 * JSON Lines: header, one row a line, checkpoint. Complete and verifiable with `eval -- ledger`. An empty
 * ledger gives its header and a checkpoint of count 0. Holds one batch at a time.
 */
export async function* jsonlStream(header: JsonlHeader, source: LedgerSource): TextStream {
  const { pruned, ...about } = header;
  yield line({ type: JSONL_TYPE, version: JSONL_VERSION, ...about, ...(pruned && { pruned }) });
  for (;;) {
    const step = await source.next();
    if (step.done) {
      yield line({ type: 'checkpoint', count: step.value.count, head: step.value.head });
      return step.value;
    }
    yield step.value.map(line).join('');
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
