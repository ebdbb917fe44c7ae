import Papa from 'papaparse';
import { countHeads } from '#utils/core/replies/entry-columns.ts';
import { type Cell, textOf } from '#utils/core/replies/entry-row.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { unguardFormula } from './formula-guard.ts';

/** A table as it stands in a file. `firstRow`: number of its first row below the heads, as spreadsheets count, from 1. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly firstRow: number;
  /** Cells that were one over several rows: each of those rows now has the value. */
  readonly merged: number;
}

/** `empty`: no rows below the heads. `quotes`: a quotation mark in this row is never closed. */
export interface TableFault {
  readonly fault: 'empty' | 'json' | 'quotes' | 'xlsx';
  readonly row: number | null;
}

/** Titles and remarks may stand above the heads, but not more than this. */
const ROWS_ABOVE = 10;

/** Rows of a CSV file's text: comma, semicolon or tab, quoted or not. */
export function readCsvTable(text: string): Result<Table, TableFault> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken) return failure({ fault: 'quotes', row: (broken.row ?? 0) + 1 });
  return tableOf(parsed.data.map((row) => row.map(unguardFormula)));
}

/** Entries of a JSON text: a list, an object with a list in it, or one object a line. Rows are counted from 1. */
export function readJsonTable(text: string): Result<Table, TableFault> {
  const entries = entriesOf(text.replace(/^\uFEFF/, ''));
  if (!entries) return failure({ fault: 'json', row: null });
  if (!entries.length) return failure({ fault: 'empty', row: null });
  const flat = entries.map(flatten);
  const heads = [...new Set(flat.flatMap((entry) => [...entry.keys()]))];
  const rows = flat.map((entry) => heads.map((head) => entry.get(head) ?? null));
  return success({ heads, rows, firstRow: 1, merged: 0 });
}

/** Finds the heads among the first rows: the row most of whose cells are known; the first one where none is. */
export function tableOf(all: readonly (readonly Cell[])[], merged = 0): Result<Table, TableFault> {
  const scores = all.slice(0, ROWS_ABOVE).map((row) => countHeads(row.map(textOf)));
  const best = Math.max(0, ...scores);
  const at = best > 0 ? scores.indexOf(best) : all.findIndex((row) => row.some((cell) => textOf(cell)));
  const rows = all.slice(at + 1);
  if (at < 0 || !rows.some((row) => row.some((cell) => textOf(cell)))) {
    return failure({ fault: 'empty', row: null });
  }
  return success({ heads: (all[at] ?? []).map(textOf), rows, firstRow: at + 2, merged });
}

function entriesOf(text: string): readonly object[] | undefined {
  const whole = parseJson(text);
  const lists = Array.isArray(whole) ? [whole] : Object.values(asObject(whole) ?? {}).filter(Array.isArray);
  const list = lists.find((each) => each.every(asObject)) ?? linesOf(text);
  return list?.every((entry) => asObject(entry)) ? (list as object[]) : undefined;
}

function linesOf(text: string): unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const parsed = lines.map(parseJson);
  return parsed.length && !parsed.includes(undefined) ? parsed : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The only way a parser says that it is no JSON.
    return undefined;
  }
}

function asObject(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** One level of objects becomes `basis.title`; a list becomes lines; anything deeper is left out. */
function flatten(entry: object): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, value] of Object.entries(entry)) {
    const inner = asObject(value);
    if (inner) for (const [part, cell] of Object.entries(inner)) put(cells, `${name}.${part}`, cell);
    else if (Array.isArray(value))
      put(cells, name, value.filter((each) => typeof each === 'string').join('\n'));
    else put(cells, name, value);
  }
  return cells;
}

function put(cells: Map<string, Cell>, name: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    cells.set(name, value);
  }
}
