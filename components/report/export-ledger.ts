import type { Checkpoint } from '#utils/core/ledger/event.ts';
import type { ExportFormat } from '#utils/core/ledger/export-formats.ts';
import { type CsvWords, csvStream } from '#utils/exporters/csv.ts';
import { type JsonlHeader, jsonlStream } from '#utils/exporters/jsonl.ts';
import type { LedgerSource } from '#utils/exporters/ledger-stream.ts';

export type LedgerFormat = Extract<ExportFormat, 'jsonl' | 'csv'>;

export interface ExportedFile extends Checkpoint {
  readonly blob: Blob;
}

const MEDIA: Record<LedgerFormat, string> = {
  jsonl: 'application/x-ndjson',
  csv: 'text/csv;charset=utf-8',
};
const CHUNK = 4_000_000;

/**
 * The whole ledger as a file. Text is handed to the browser as Blobs of some megabytes, which it may keep on disk, so
 * that a million rows do not pile up in memory. Throws what the source throws, also when it is cancelled.
 */
export async function exportLedger(
  source: LedgerSource,
  format: LedgerFormat,
  header: JsonlHeader,
  words: CsvWords,
): Promise<ExportedFile> {
  const stream = format === 'jsonl' ? jsonlStream(header, source) : csvStream(source, words);
  const parts: Blob[] = [];
  let text = '';
  for (;;) {
    const step = await stream.next();
    if (!step.done) text += step.value;
    if (step.done || text.length > CHUNK) {
      parts.push(new Blob([text]));
      text = '';
    }
    if (step.done) return { ...step.value, blob: new Blob(parts, { type: MEDIA[format] }) };
  }
}
