import writeXlsx from 'write-excel-file/universal';
import type { SheetCell, WeekSheet } from '#utils/core/report/week-sheets.ts';
import { xlsxText } from './xlsx-text.ts';

/** The sheets as one Excel file: numbers as numbers, all else as text no spreadsheet reckons, heads kept in view. */
export function weekXlsx(sheets: readonly WeekSheet[]): Promise<Blob> {
  return writeXlsx(
    sheets.map(({ name, columns, rows, remark }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cell)),
        ...(remark ? [[cell(remark)]] : []),
      ],
    })),
  ).toBlob();
}

function cell(value: SheetCell) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
  return {
    value: xlsxText(value),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
  };
}
