import type { Result } from '#utils/core/result.ts';
import { failure, success } from '#utils/core/result.ts';
import { guessColumns, type SourceColumns, type SourceRow } from '#utils/core/sources/source-import.ts';
import type { Table, TableFault } from '#utils/exporters/answer-table.ts';
import { decodeText } from './read-text-file.ts';

/** A list as it was read, before anybody has said what its columns are. `rows[0]` is row `firstRow` of the file. */
export interface RawList {
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
}

/** Titles and remarks may stand above the heads, but not more than this. */
const ROWS_ABOVE = 10;

export interface Layout extends SourceColumns {
  readonly hasHeads: boolean;
}

/** Reads a chosen file. The spreadsheet reader is fetched only when there is a spreadsheet. */
export async function readListFile(file: File): Promise<Result<RawList, TableFault>> {
  const bytes = await file.arrayBuffer();
  // A spreadsheet is a zip file, whatever its name says.
  if (new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)).join() === '80,75') {
    const { readXlsxTable } = await import('#utils/exporters/answer-xlsx.ts');
    return toRaw(await readXlsxTable(bytes));
  }
  const decoded = decodeText(bytes);
  return decoded.ok ? readListText(decoded.text) : failure({ fault: 'xlsx', row: null });
}

/** Reads pasted text or a CSV file's. */
export async function readListText(text: string): Promise<Result<RawList, TableFault>> {
  const { readCsvTable } = await import('#utils/exporters/answer-table.ts');
  // What is copied from a spreadsheet has tabs; lines without one above them are its title, and would mislead the reader.
  const lines = text.split('\n');
  const above = Math.max(
    0,
    lines.findIndex((line) => line.includes('\t')),
  );
  const body = lines.slice(above).join('\n');
  const table = readCsvTable(body);
  const only = body.trim();
  // One row alone has no rows below its heads, and may still be an entry.
  if (!table.ok && table.error.fault === 'empty' && only !== '')
    return success({ rows: [only.split('\t')], firstRow: above + 1 });
  const raw = toRaw(table);
  return raw.ok ? success({ ...raw.value, firstRow: raw.value.firstRow + above }) : raw;
}

/** The rows as entries, by what a person has said of the columns. */
export function toSourceRows({ rows, firstRow }: RawList, layout: Layout): readonly SourceRow[] {
  const cell = (row: readonly string[], column: number) => (column < 0 ? '' : (row[column] ?? '')).trim();
  return rows.slice(layout.hasHeads ? 1 : 0).map((row, index) => ({
    row: firstRow + index + (layout.hasHeads ? 1 : 0),
    name: cell(row, layout.name).slice(0, 500),
    category: cell(row, layout.category).slice(0, 500),
    hosts: cell(row, layout.hosts).slice(0, 2_000),
  }));
}

export function guessLayout({ rows }: RawList): Layout {
  return guessColumns(rows[0] ?? []);
}

function toRaw(table: Result<Table, TableFault>): Result<RawList, TableFault> {
  if (!table.ok) return table;
  const { heads, rows, firstRow } = table.value;
  const texts = rows.map((row) =>
    row.map((value) => (value === null || value === undefined ? '' : String(value))),
  );
  const all = [heads, ...texts];
  // A title may stand above the heads.
  const at = Math.max(
    0,
    all.slice(0, ROWS_ABOVE).findIndex((row) => guessColumns(row).hasHeads),
  );
  return success({ rows: all.slice(at), firstRow: firstRow - 1 + at });
}
