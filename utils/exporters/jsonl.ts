import { JSONL_TYPE, JSONL_VERSION } from '#utils/core/ledger/export-reader.ts';
import type { LedgerSource, TextStream } from './ledger-stream.ts';

/** First line of an export; further fields are information only, the chain proves itself. */
export interface JsonlHeader {
  readonly device: string;
  readonly unit: string | null;
  readonly app: string;
  readonly exportedAt: string;
}

/**
 * JSON Lines: header, one row a line, checkpoint. Complete and verifiable with `eval -- ledger`. An empty
 * ledger gives its header and a checkpoint of count 0. Holds one batch at a time.
 */
export async function* jsonlStream(header: JsonlHeader, source: LedgerSource): TextStream {
  yield line({ type: JSONL_TYPE, version: JSONL_VERSION, ...header });
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
