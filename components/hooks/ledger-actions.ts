import type { Checkpoint } from '#utils/core/ledger/event.ts';
import { type ChainBreak, createVerifier } from '#utils/core/ledger/verify.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { readCheckpoint, streamLedger } from '#utils/data/tables/ledger.ts';
import { type CsvWords, csvStream } from '#utils/exporters/csv.ts';
import { type JsonlHeader, jsonlStream } from '#utils/exporters/jsonl.ts';
import type { LedgerSource } from '#utils/exporters/ledger-stream.ts';

export type ExportFormat = 'jsonl' | 'csv';

/** Told after each batch; `total` is the count at the start, and may grow while work goes on. */
export type Progress = (done: number, total: number) => void;

export interface ExportedFile extends Checkpoint {
  readonly blob: Blob;
}

const MEDIA: Record<ExportFormat, string> = {
  jsonl: 'application/x-ndjson',
  csv: 'text/csv;charset=utf-8',
};
const CHUNK = 4_000_000;

/**
 * The whole ledger as a file. Text is handed to the browser as Blobs of some megabytes, which it may keep on disk, so
 * that a million rows do not pile up in memory. Throws the signal's reason when cancelled.
 */
export async function exportLedger(
  db: LedgerDb,
  format: ExportFormat,
  header: JsonlHeader,
  words: CsvWords,
  progress: Progress,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const source = await watched(db, progress, signal);
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

/** Checks the chain from the first row to the checkpoint kept apart. Throws the signal's reason when cancelled. */
export async function verifyLedger(
  db: LedgerDb,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ readonly count: number; readonly broken: ChainBreak | null }> {
  const verifier = createVerifier();
  const source = await watched(db, progress, signal);
  for (;;) {
    const step = await source.next();
    const broken = step.done ? verifier.finish(step.value) : await verifier.feed(step.value);
    if (step.done || broken) return { count: verifier.seen().count, broken };
  }
}

async function watched(db: LedgerDb, progress: Progress, signal: AbortSignal): Promise<LedgerSource> {
  const { count } = await readCheckpoint(db);
  async function* stream(): LedgerSource {
    const source = streamLedger(db, signal);
    let done = 0;
    for (;;) {
      const step = await source.next();
      if (step.done) return step.value;
      yield step.value;
      done += step.value.length;
      progress(done, Math.max(done, count));
    }
  }
  return stream();
}
