import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { looksLikeFormula } from './formula-guard.ts';
import type { LedgerSource, TextStream } from './ledger-stream.ts';

/** How a row's codes are shown: the Chinese names of kinds, platforms and surfaces come from the catalogue. */
export type CsvWords = (code: string) => string;

/** Column heads and where their cells come from. Chinese, whatever the interface's language: it is filed with others. */
const COLUMNS: readonly (readonly [string, (row: LedgerEvent, words: CsvWords) => unknown])[] = [
  ['序号', (row) => row.seq],
  ['时间', (row) => row.at],
  ['单位', (row) => row.unit],
  ['经办人', (row) => row.operator],
  ['平台', (row, words) => row.platform && words(row.platform)],
  ['账号', (row) => row.account],
  ['位置', (row, words) => row.surface && words(row.surface)],
  ['记录类型', (row, words) => words(row.kind)],
  ['类型代码', (row) => row.kind],
  ['对象', (row) => row.subject],
  ['内容', (row) => JSON.stringify(row.data)],
  ['电脑', (row) => row.device],
  ['编号', (row) => row.id],
  ['上一条校验值', (row) => row.prev],
  ['校验值', (row) => row.hash],
];

/** Excel reads UTF-8 only when the file says so. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * RFC 4180 with CRLF and a byte order mark, for spreadsheets; it is for reading, the JSONL is for proving. An empty
 * ledger gives its heads. Holds one batch at a time.
 */
export async function* csvStream(source: LedgerSource, words: CsvWords): TextStream {
  yield BYTE_ORDER_MARK + record(COLUMNS.map(([head]) => head));
  for (;;) {
    const step = await source.next();
    if (step.done) return step.value;
    yield step.value.map((row) => record(COLUMNS.map(([, cell]) => cell(row, words)))).join('');
  }
}

function record(cells: readonly unknown[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * One cell: numbers as they are, text always quoted (so that no other separator can open a new cell) and with an
 * apostrophe before anything a spreadsheet could take for a formula, also after spaces or in full width.
 */
export function csvCell(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = value === null || value === undefined ? '' : String(value);
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
