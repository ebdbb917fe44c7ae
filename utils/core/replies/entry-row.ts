import {
  checkEntry,
  ENTRY_LIMITS,
  type EntryField,
  type EntryProblem,
  type ImportedEntry,
  isDate,
} from './entry.ts';
import type { ColumnMap } from './entry-columns.ts';

/** A cell as files have it: text, number, yes or no, a day (midnight UTC), a list, or nothing. */
export type Cell = string | number | boolean | Date | null | undefined;

/** One row of a table read as an entry. `entry` is there even when there are problems, so that it can be shown. */
export interface ReadRow {
  readonly entry: ImportedEntry;
  readonly problems: readonly EntryProblem[];
}

/** Days between Excel's zero (1899-12-30) and 1970-01-01. */
const EXCEL_ZERO = 25_569;
const DAY_MS = 86_400_000;
const RETIRED = new Set(['已停用', '停用', '是', 'retired', 'true', '1', '废止', '已废止']);

/** Reads one row by the columns chosen. `undefined` for a row with nothing in it. */
export function readEntryRow(cells: readonly Cell[], columns: ColumnMap): ReadRow | undefined {
  const cellOf = (field: EntryField): Cell => {
    const at = columns[field];
    return at === undefined ? null : cells[at];
  };
  const text = (field: EntryField) => textOf(cellOf(field));
  if (!Object.values(columns).some((at) => textOf(cells[at]) !== '')) return undefined;
  const [number, title] = [text('basisNumber'), text('basisTitle')];
  const id = text('id');
  const entry: ImportedEntry = {
    id: id || null,
    question: text('question'),
    variants: linesOf(text('variants')),
    answer: text('answer'),
    short: text('short') || null,
    category: text('category'),
    department: text('department'),
    basis: number || title ? { number: number || null, title } : null,
    owner: text('owner'),
    approver: text('approver') || null,
    approved: dateOf(cellOf('approved')),
    reviewBy: dateOf(cellOf('reviewBy')),
    retired: RETIRED.has(text('state').toLowerCase()),
  };
  const problems = [...(isId(id) ? [] : [{ field: 'id', fault: 'code', detail: id } as const])];
  return { entry, problems: [...problems, ...checkEntry(entry)] };
}

/** The words of a cell, trimmed, with plain line ends. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).replace(/\r\n?/g, '\n').trim();
}

/**
 * A day as people and spreadsheets write it (`2026-1-5`, `2026/01/05`, `2026.1.5`, `2026年1月5日`, `20260105`, Excel's
 * day number), as `YYYY-MM-DD`; `null` for nothing. What is no day stays as it is, for `checkEntry` to refuse.
 */
export function dateOf(cell: Cell): string | null {
  const text = textOf(cell);
  if (!text) return null;
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d.*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isDate(written)) return written;
  const serial = /^\d{5}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(serial) ? text : new Date((serial - EXCEL_ZERO) * DAY_MS).toISOString().slice(0, 10);
}

/** One a line; in a cell of one line, parted by ｜. */
function linesOf(text: string): readonly string[] {
  const parts = text.split(text.includes('\n') ? '\n' : /[｜|]/).map((part) => part.trim());
  return [...new Set(parts)].filter(Boolean);
}

function isId(id: string): boolean {
  return id === '' || (id.length <= ENTRY_LIMITS.id && /^[\p{L}\p{N}._:-]+$/u.test(id));
}
