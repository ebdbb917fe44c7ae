import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#utils/core/replies/answer.ts';
import type { ImportedEntry } from '#utils/core/replies/entry.ts';
import { guessColumns } from '#utils/core/replies/entry-columns.ts';
import { readEntryRow } from '#utils/core/replies/entry-row.ts';
import { type AnswerFormat, writeAnswers } from '#utils/exporters/answer-files.ts';
import { readCsvTable, readJsonTable, type Table } from '#utils/exporters/answer-table.ts';
import { readXlsxTable, writeXlsxTable } from '#utils/exporters/answer-xlsx.ts';
import { guardFormula, unguardFormula } from '#utils/exporters/formula-guard.ts';

const FULL: ImportedEntry = {
  id: 'a-1',
  question: '=SUM(A1) 是什么意思？',
  variants: ['-1 层停车', '怎么停车'],
  answer: '您好！第一步，\n第二步，到"{{办理地点}}"。',
  short: '@浙里办',
  category: '交通运输',
  department: "'＝单引号开头",
  basis: { number: '国办发〔2020〕53号', title: '《关于进一步优化地方政务服务便民热线的指导意见》' },
  owner: '+科室',
  approver: '张三',
  approved: '2026-01-05',
  reviewBy: '2026-07-05',
  retired: false,
};
const BARE: ImportedEntry = {
  ...FULL,
  id: 'a-2',
  question: '没有别的',
  variants: [],
  short: null,
  basis: null,
  approver: null,
  approved: null,
  reviewBy: null,
  retired: true,
};
const answerOf = (entry: ImportedEntry): Answer => ({
  ...entry,
  id: entry.id ?? '',
  updated: '2026-01-05T09:00:00.000+08:00',
  history: [{ at: '2026-01-05T09:00:00.000+08:00', by: '', change: 'imported' }],
});

async function readBack(format: AnswerFormat, blob: Blob): Promise<Table> {
  const table =
    format === 'xlsx'
      ? await readXlsxTable(await blob.arrayBuffer())
      : (format === 'csv' ? readCsvTable : readJsonTable)(await blob.text());
  if (!table.ok) throw new Error(table.error.fault);
  return table.value;
}

const entriesOf = ({ heads, rows }: Table) =>
  rows.flatMap((row) => readEntryRow(row, guessColumns(heads)) ?? []);

describe.each(['xlsx', 'csv', 'json'] as const)('%s', (format) => {
  it('is read back to the very entries that were written', async () => {
    const blob = await writeAnswers(format, [FULL, BARE].map(answerOf), '2026-03-01');
    const read = entriesOf(await readBack(format, blob));
    expect(read.map(({ problems }) => problems)).toEqual([[], []]);
    expect(read.map(({ entry }) => entry)).toEqual([FULL, BARE]);
  });

  it('of an empty library says that there is nothing', async () => {
    await expect(readBack(format, await writeAnswers(format, [], '2026-03-01'))).rejects.toThrow('empty');
  });
});

describe('spreadsheets', () => {
  it('carry nothing a spreadsheet would reckon', async () => {
    const blob = await writeAnswers('csv', [answerOf(FULL)], '2026-03-01');
    expect(await blob.text()).toContain(`"'=SUM(A1)`);
    for (const text of ['=1', ' +1', "'=1", '＠x', '\t1', "''-"]) {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    }
    expect(guardFormula("it's")).toBe("it's");
  });

  it('with a title above the heads are read from the heads on; rows keep their numbers', async () => {
    const blob = await writeXlsxTable(
      ['云湖区答复口径', ''],
      [
        ['', ''],
        ['问题', '答复'],
        ['问', '答'],
      ],
      [10, 10],
    );
    const table = await readXlsxTable(await blob.arrayBuffer());
    expect(table).toMatchObject({ ok: true, value: { heads: ['问题', '答复'], firstRow: 4 } });
  });

  it('give every row what was one cell over several, and of a formula its value', async () => {
    const blob = await writeXlsxTable(
      ['类别', '问题', '答复'],
      [
        ['民政', '甲', '答'],
        ['', '乙', '答'],
        ['', '丙', '答'],
        ['', '丁', '答'],
      ],
      [10, 10, 10],
    );
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const path = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(files[path] ?? new Uint8Array())
      .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>')
      .replace(/<c r="B5"[^>]*>.*?<\/c>/, '<c r="B5" t="str"><f>"公"&amp;"式"</f><v>公式</v></c>');
    const bytes = zipSync({ ...files, [path]: strToU8(sheet) });
    const table = await readXlsxTable(bytes.buffer as ArrayBuffer);
    expect(table).toMatchObject({ ok: true, value: { merged: 1 } });
    const cells = table.ok ? table.value.rows.map((row) => [row[0], row[1]]) : [];
    expect(cells).toEqual([
      ['民政', '甲'],
      ['民政', '乙'],
      ['民政', '丙'],
      [null, '公式'],
    ]);
  });

  it('that are none are refused as such', async () => {
    const text = new TextEncoder().encode('问题,答复');
    expect(await readXlsxTable(text.buffer as ArrayBuffer)).toEqual({
      ok: false,
      error: { fault: 'xlsx', row: null },
    });
  });
});

describe('texts', () => {
  it('with a quotation mark never closed name the row', () => {
    expect(readCsvTable('问题,答复\n问,"答\n')).toMatchObject({ ok: false, error: { fault: 'quotes' } });
  });

  it('of JSON may be a list, an object with one, or lines', () => {
    for (const text of [
      '[{"question":"问","answer":"答"}]',
      '{"version":1,"answers":[{"question":"问","answer":"答"}]}',
      '{"question":"问","answer":"答"}\n',
      '{"question":"问","answer":"答"}\n{"question":"问","answer":"答"}\n',
    ]) {
      expect(readJsonTable(text)).toMatchObject({ ok: true, value: { heads: ['question', 'answer'] } });
    }
    expect(readJsonTable('[1]')).toMatchObject({ ok: false, error: { fault: 'json' } });
    expect(readJsonTable('{')).toMatchObject({ ok: false, error: { fault: 'json' } });
  });
});
