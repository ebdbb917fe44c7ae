import type { ServiceLinkRow } from '#utils/data/db.ts';
import { csvCell } from './csv.ts';

const HEADS = ['名称', '链接', '最近出现', '检查时间', '结果', '状态码', '实际到达'];

/** The register as CSV for spreadsheets, heads in Chinese: it is filed with others. `nameOf` says an outcome. */
export function serviceLinksCsv(
  rows: readonly ServiceLinkRow[],
  nameOf: (outcome: ServiceLinkRow['outcome']) => string,
): string {
  const records = rows.map(({ name, place, seen, checked, outcome, status, end }) => [
    name,
    place,
    seen,
    checked,
    nameOf(outcome),
    status,
    end,
  ]);
  return `\uFEFF${[HEADS, ...records].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
