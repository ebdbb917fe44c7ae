import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checkpoint, EMPTY_CHECKPOINT, type LedgerEvent } from '#utils/core/ledger/event.ts';
import { csvCell, csvStream } from '#utils/exporters/csv.ts';
import { jsonlStream } from '#utils/exporters/jsonl.ts';
import type { LedgerSource, TextStream } from '#utils/exporters/ledger-stream.ts';
import { chainOf } from '../ledger/sample.ts';

const header = { device: 'pc-1', unit: null, app: '0.1.0', exportedAt: '2026-08-03T09:15:00.000+08:00' };

async function* source(rows: readonly LedgerEvent[], checkpoint: Checkpoint): LedgerSource {
  for (let at = 0; at < rows.length; at += 2) yield rows.slice(at, at + 2);
  return checkpoint;
}

async function textOf(stream: TextStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}

describe('jsonl', () => {
  it('writes header, rows, checkpoint', async () => {
    const rows = await chainOf([{}, {}, {}]);
    const checkpoint = { count: 3, head: rows[2]?.hash ?? '' };
    const lines = (await textOf(jsonlStream(header, source(rows, checkpoint)))).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^\{"type":"xianshen-ledger","version":1,/);
    expect(lines.slice(1, -1).map((line) => JSON.parse(line))).toEqual(rows);
    expect(lines.at(-1)).toBe(JSON.stringify({ type: 'checkpoint', ...checkpoint }));
  });

  it('writes the header of an empty ledger', async () => {
    const lines = (await textOf(jsonlStream(header, source([], EMPTY_CHECKPOINT)))).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
  });
});

describe('csv', () => {
  it('starts with a byte order mark and Chinese heads, ends lines with CRLF', async () => {
    const rows = await chainOf([{ operator: '=cmd|calc', account: 'a "b", c\nd' }]);
    const text = await textOf(csvStream(source(rows, EMPTY_CHECKPOINT), (code) => `<${code}>`));
    expect(text.startsWith('\uFEFF"序号","时间"')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain('"\'=cmd|calc"');
    expect(text).toContain('"a ""b"", c\nd"');
    expect(text).toContain('"<publish.pending>"');
  });

  it('gives the heads of an empty ledger', async () => {
    expect(await textOf(csvStream(source([], EMPTY_CHECKPOINT), String))).toMatch(/^\uFEFF"序号".*\r\n$/);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '|x',
    '%x',
  ])('neutralises %j', (text) => {
    expect(csvCell(text).startsWith('"\'')).toBe(true);
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        expect(cell).toMatch(/^"(?:[^"]|"")*"$/);
        const back = cell.slice(1, -1).replaceAll('""', '"');
        expect([text, `'${text}`]).toContain(back);
      }),
    );
  });

  it.each([
    [null, '""'],
    [12, '12'],
    ['平安', '"平安"'],
    ['3-4', '"3-4"'],
  ])('%j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
