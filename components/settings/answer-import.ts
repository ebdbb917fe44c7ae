import type { KnownLibrary } from '#components/hooks/answer-library.ts';
import type { Progress } from '#components/hooks/ledger-actions.ts';
import type { EntryProblem, ImportedEntry } from '#utils/core/replies/entry.ts';
import type { ColumnMap } from '#utils/core/replies/entry-columns.ts';
import { readEntryRow } from '#utils/core/replies/entry-row.ts';
import { type DuplicateRule, findDuplicates } from '#utils/core/replies/plan-import.ts';
import { slotsOf } from '#utils/core/replies/slots.ts';
import { failure, type Result } from '#utils/core/result.ts';
import { readCsvTable, readJsonTable, type Table, type TableFault } from '#utils/exporters/answer-table.ts';
import { readXlsxTable } from '#utils/exporters/answer-xlsx.ts';
import { ask } from '#utils/messages/client.ts';
import type { Res } from '#utils/messages/names.ts';
import { decodeText } from './read-text-file.ts';

export interface FileFault {
  readonly fault: TableFault['fault'] | 'text';
  readonly row: number | null;
}

/** Row numbers are the file's own, as spreadsheets count. */
export interface RowProblem {
  readonly row: number;
  readonly problem: EntryProblem;
}

export interface CheckedRows {
  readonly entries: readonly ImportedEntry[];
  readonly problems: readonly RowProblem[];
  /** Rows with the question they share with the library or a row before. */
  readonly duplicates: readonly { readonly row: number; readonly question: string }[];
  readonly slots: readonly string[];
  /** Of these, those the library does not use yet; none where it is empty. */
  readonly newSlots: readonly string[];
}

/** Rows between two breaths of the page, and rows in one message. */
const BATCH = 1_000;

/** Reads a file by what is in it, whatever it is called: spreadsheets are archives, JSON opens with a bracket. */
export async function readAnswerFile(file: Blob): Promise<Result<Table, FileFault>> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  // `PK`, or the head of an old .xls or a locked spreadsheet.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return readXlsxTable(bytes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failure({ fault: 'text', row: null });
  return /^\uFEFF?\s*[[{]/.test(decoded.text) ? readJsonTable(decoded.text) : readCsvTable(decoded.text);
}

/** Looks at every row, a batch at a time. Throws the signal's reason when it is aborted. */
export async function checkRows(
  table: Table,
  columns: ColumnMap,
  known: KnownLibrary,
  progress: Progress,
  signal: AbortSignal,
): Promise<CheckedRows> {
  const entries: ImportedEntry[] = [];
  const rowOf: number[] = [];
  const problems: RowProblem[] = [];
  const slots = new Set<string>();
  for (let index = 0; index < table.rows.length; index += 1) {
    if (index % BATCH === 0) await breathe(index, table.rows.length, progress, signal);
    const read = readEntryRow(table.rows[index] ?? [], columns);
    if (!read) continue;
    const row = table.firstRow + index;
    for (const problem of read.problems) problems.push({ row, problem });
    for (const name of slotsOf(read.entry)) slots.add(name);
    entries.push(read.entry);
    rowOf.push(row);
  }
  const duplicates = findDuplicates(entries, known).map((index) => ({
    row: rowOf[index] ?? 0,
    question: entries[index]?.question ?? '',
  }));
  const newSlots = known.ids.size ? [...slots].filter((name) => !known.slots.has(name)) : [];
  return { entries, problems, duplicates, slots: [...slots], newSlots };
}

/**
 * Hands the rows to the background, which keeps all of them or none. Throws the signal's reason when it is aborted:
 * then nothing was kept.
 */
export async function importRows(
  entries: readonly ImportedEntry[],
  duplicates: DuplicateRule,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<Res<'answers.import'>>> {
  let ticket: string | null = null;
  try {
    for (let from = 0; from < entries.length; from += BATCH) {
      await breathe(from, entries.length, progress, signal);
      const sent: Result<Res<'answers.stage'>> = await ask('answers.stage', {
        ticket,
        rows: entries.slice(from, from + BATCH),
      });
      if (!sent.ok) return sent;
      ticket = sent.value.ticket;
    }
    await breathe(entries.length, entries.length, progress, signal);
  } catch (error) {
    if (ticket) await ask('answers.unstage', { ticket });
    throw error;
  }
  return ticket ? ask('answers.import', { ticket, duplicates }) : failure('no-rows');
}

/** Lets the page paint and hear the person, then goes on unless told to stop. */
async function breathe(done: number, total: number, progress: Progress, signal: AbortSignal): Promise<void> {
  progress(done, total);
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
