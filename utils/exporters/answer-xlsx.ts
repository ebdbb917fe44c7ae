import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import writeXlsx from 'write-excel-file/universal';
import type { Cell } from '#utils/core/replies/entry-row.ts';
import { failure, type Result } from '#utils/core/result.ts';
import { type Table, type TableFault, tableOf } from './answer-table.ts';
import { unguardFormula } from './formula-guard.ts';
import { xlsxText } from './xlsx-text.ts';

/** The biggest table of a spreadsheet that has recognisable heads. Of formulas the value last reckoned is taken. */
export async function readXlsxTable(bytes: ArrayBuffer): Promise<Result<Table, TableFault>> {
  try {
    const sheets = await readXlsx(bytes);
    const merges = readMerges(bytes);
    const tables = sheets.map(({ sheet, data }) => {
      const rows = (data as unknown as Cell[][]).map((row) => row.map(plain));
      const spans = merges.get(sheet) ?? [];
      for (const span of spans) fillDown(rows, span);
      return tableOf(rows, spans.length);
    });
    const sound = tables.flatMap((table) => (table.ok ? [table.value] : []));
    const [best] = sound.toSorted((one, other) => other.rows.length - one.rows.length);
    return best ? { ok: true, value: best } : failure({ fault: 'empty', row: null });
  } catch {
    // The reader throws on everything that is no spreadsheet, old `.xls` files and locked ones among it.
    return failure({ fault: 'xlsx', row: null });
  }
}

/** A spreadsheet of texts, its first row the heads; formulas made harmless, cells wrapped, heads kept in view. */
export async function writeXlsxTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Promise<Blob> {
  const head = heads.map((value) => ({ value, fontWeight: 'bold' as const }));
  const data = rows.map((row) =>
    row.map((value) =>
      value ? { value: xlsxText(value), wrap: true, alignVertical: 'top' as const } : null,
    ),
  );
  return writeXlsx([head, ...data], {
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
}

function plain(cell: Cell): Cell {
  return typeof cell === 'string' ? unguardFormula(cell) : cell;
}

interface Span {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What was one cell over several rows belongs to each of them. */
function fillDown(rows: Cell[][], { column, from, to }: Span): void {
  const value = rows[from]?.[column];
  for (let row = from + 1; row <= Math.min(to, rows.length - 1); row += 1) {
    const cells = rows[row];
    if (cells) cells[column] = value;
  }
}

/** Cells merged over several rows, by sheet name; the reader of values does not tell. Numbers from 0, `to` inclusive. */
function readMerges(bytes: ArrayBuffer): ReadonlyMap<string, readonly Span[]> {
  const files = unzipSync(new Uint8Array(bytes), {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const read = (path: string) => (files[path] ? strFromU8(files[path]) : '');
  const paths = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      `xl/${attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, '')}`,
    ]),
  );
  return new Map(
    [...read('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      unescapeXml(attribute(tag, 'name')),
      spansOf(read(paths.get(attribute(tag, 'r:id')) ?? '')),
    ]),
  );
}

function spansOf(sheet: string): readonly Span[] {
  return [...sheet.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)].flatMap(
    ([, column = '', from, to]) =>
      from === to ? [] : [{ column: columnNumber(column), from: Number(from) - 1, to: Number(to) - 1 }],
  );
}

/** `A` is 0, `AA` 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescapeXml(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => named[name] ?? '');
}
