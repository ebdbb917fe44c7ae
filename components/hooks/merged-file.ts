import { CASE_KINDS } from '#utils/core/cases/read-cases.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { readBlocks } from '#utils/core/ledger/export-blocks.ts';
import { createExportReader, type FileFault } from '#utils/core/ledger/export-reader.ts';
import { readChunks } from '#utils/core/ledger/file-chunks.ts';
import type { SeenRows } from '#utils/core/ledger/seen-rows.ts';
import { createWeekIndex, type WeekIndex } from '#utils/core/report/week-index.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { parseRow } from '#utils/data/ledger-row.ts';

/** What became of a file. Only `intact` ones are counted in the merged report. */
export type FileState =
  | { readonly name: 'intact' }
  | { readonly name: 'broken'; readonly fault: FileFault }
  /** No last line with count and head: the copy stopped half-way. */
  | { readonly name: 'cut'; readonly row: number }
  | { readonly name: 'unknown-version' }
  | { readonly name: 'not-a-ledger' }
  /** Sound in itself, but another file of the same device says otherwise from this row on. */
  | { readonly name: 'forked'; readonly row: number }
  /** Moved, changed or taken away while it was read. */
  | { readonly name: 'unreadable' };

/** One chosen file. Its rows stay in it: `index` says which bytes to read again for a week. */
export interface MergedFile {
  readonly file: File;
  readonly state: FileState;
  readonly device: string | null;
  readonly unit: string | null;
  /** Sound rows, up to the fault where there is one. */
  readonly count: number;
  readonly head: string;
  /** Rows that stood in an earlier file or in this computer's ledger. */
  readonly duplicates: number;
  /** Rows of a sound chain whose content this version cannot read; not counted in any figure. */
  readonly unreadable: number;
  readonly index: WeekIndex;
  /** Every row about cases: whether one is open is decided by all weeks. */
  readonly cases: readonly LedgerEvent[];
}

/**
 * Reads one file to its end or its first fault, a block at a time, and tells what it is. A refused file leaves nothing
 * in `seen`. `progress` gets the bytes done. Throws the signal's reason when it is aborted.
 */
export async function readMergedFile(
  file: File,
  db: LedgerDb,
  seen: SeenRows,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<MergedFile> {
  const reader = createExportReader();
  const draft = seen.draft();
  const index = createWeekIndex();
  const cases: LedgerEvent[] = [];
  const counts = { duplicates: 0, unreadable: 0 };
  let ownFork: number | null = null;
  let wholeLine = true;
  const result = (state: FileState): MergedFile => ({
    ...{ file, state, ...counts, ...reader.seen(), index, cases },
    ...{ device: reader.header?.device ?? null, unit: reader.header?.unit ?? null },
  });

  try {
    for await (const { text, start, end } of readBlocks(readChunks(file, signal))) {
      const read = reader.feed(text.split('\n')).map(parseRow);
      const rows = read.flatMap((row) => (row.ok ? [row.value] : []));
      counts.unreadable += read.length - rows.length;
      const own = await ownHashes(db, rows);
      for (const [at, row] of rows.entries()) {
        const ours = own[at];
        if (ours !== undefined && ours !== row.hash) ownFork ??= row.seq;
        const again = draft.add(row) || ours !== undefined;
        if (again) counts.duplicates += 1;
        if (CASE_KINDS.includes(row.kind)) cases.push(row);
      }
      index.add({ start, end }, rows);
      wholeLine = text.endsWith('\n');
      progress(end);
      if (reader.fault) break;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    return result({ name: 'unreadable' });
  }
  const fault = reader.finish();
  if (fault) return result(stateOf(fault, wholeLine));
  const row = draft.fork?.seq ?? ownFork;
  if (row !== null) return result({ name: 'forked', row });
  draft.keep();
  return result({ name: 'intact' });
}

function stateOf(fault: FileFault, wholeLine: boolean): FileState {
  if (fault.reason === 'missing-header') return { name: 'not-a-ledger' };
  if (fault.reason === 'bad-header') return { name: 'unknown-version' };
  // The copy stopped inside a line, or before the last one.
  if (fault.reason === 'missing-checkpoint' || (fault.reason === 'bad-json' && !wholeLine))
    return { name: 'cut', row: fault.row };
  return { name: 'broken', fault };
}

/** Hashes of this computer's rows with the same device and number, in the order asked; `undefined` where there is none. */
async function ownHashes(
  db: LedgerDb,
  rows: readonly LedgerEvent[],
): Promise<readonly (string | undefined)[]> {
  const own = await db.ledger.bulkGet(rows.map(({ seq }) => seq));
  return own.map((row, at) => (row && row.device === rows[at]?.device ? row.hash : undefined));
}
