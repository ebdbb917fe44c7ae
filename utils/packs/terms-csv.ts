import Papa from 'papaparse';
import { LEVELS } from '#utils/core/checks/finding.ts';
import type { PackError, PackFault } from '#utils/core/checks/pack-error.ts';
import { GATES } from '#utils/core/draft/draft.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import type { UnitTermEntry } from './unit-pack.ts';

/** Column heads, first the one written, then the others that are understood. */
const HEADS = {
  term: ['词语', 'term'],
  gate: ['所属关', '关', 'gate'],
  level: ['级别', 'level'],
  why: ['理由', 'why'],
  fix: ['建议改为', 'fix'],
  guard: ['限定', 'guard'],
  hit: ['应报例句', 'hit'],
  miss: ['不应报例句', 'miss'],
} as const;
type Column = keyof typeof HEADS;
const COLUMNS = Object.keys(HEADS) as readonly Column[];
const NEEDED: readonly Column[] = ['term', 'gate', 'level', 'why', 'hit', 'miss'];

const zh = wordsFor('zh_CN');
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Terms from the text of a CSV file: comma, semicolon or tab, quoted or not. Several examples stand in one cell, one a
 * line or parted by ｜. Out: entries as the schema will look at them, row by row (row 2 is the first below the heads);
 * or what is wrong with the table itself. A cell's own mistakes are the schema's to find.
 */
export function readTermsCsv(text: string): Result<readonly unknown[], PackError> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken) return failure(fault('table', broken.message, String((broken.row ?? 0) + 1)));
  const [heads = [], ...rows] = parsed.data;
  const at = new Map(COLUMNS.map((column) => [column, findColumn(heads, column)]));
  const missing = NEEDED.filter((column) => (at.get(column) ?? -1) < 0);
  if (missing.length) {
    const names = missing.map((column) => HEADS[column][0]).join('、');
    return failure(fault('columns', `columns are missing: ${names}`, names));
  }
  return success(rows.map((row) => toEntry((column) => plain(row[at.get(column) ?? -1] ?? ''))));
}

/** The same terms as a file spreadsheets open: UTF-8 with a byte order mark, formulas made harmless. */
export function writeTermsCsv(terms: readonly UnitTermEntry[]): string {
  const rows = terms.map(({ term, gate, level, why, fix, guard, examples }) => [
    term,
    zh.gates[gate],
    zh.levels[level],
    why,
    fix ?? '',
    guard ?? '',
    examples.hit.join('\n'),
    examples.miss.join('\n'),
  ]);
  const fields = COLUMNS.map((column) => HEADS[column][0]);
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields, data: rows }, { escapeFormulae: true })}\r\n`;
}

function findColumn(heads: readonly string[], column: Column): number {
  const known: readonly string[] = HEADS[column];
  return heads.findIndex((head) => known.includes(head.trim().toLowerCase()));
}

function toEntry(cell: (column: Column) => string): unknown {
  const examples = { hit: lines(cell('hit')), miss: lines(cell('miss')) };
  return {
    term: cell('term'),
    gate: codeOf(cell('gate'), GATES, zh.gates),
    level: codeOf(cell('level'), LEVELS, zh.levels),
    why: cell('why'),
    fix: cell('fix') || null,
    guard: cell('guard') || null,
    examples,
  };
}

/** What a spreadsheet was kept from taking for a formula is itself again. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();
}

function lines(cell: string): readonly string[] {
  return cell
    .split(/[\n｜]/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A code by its Chinese name or by itself; anything else is left for the schema to refuse. */
function codeOf<C extends string>(cell: string, codes: readonly C[], names: Record<C, string>): string {
  return codes.find((code) => names[code] === cell || code === cell.toLowerCase()) ?? cell;
}

function fault(kind: PackFault, reason: string, detail: string): PackError {
  return { path: '', reason, fault: kind, entry: null, detail };
}
