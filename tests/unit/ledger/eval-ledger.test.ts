import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '#tests/eval/ledger.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { jsonlStream } from '#utils/exporters/jsonl.ts';
import { chainOf } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
const file = join(folder, 'export.jsonl');
const rows = await chainOf(Array.from({ length: 300 }, (_, no) => ({ data: { why: `第${no}条` } })));
const head = rows.at(-1)?.hash ?? '';

async function lines(): Promise<string[]> {
  async function* source() {
    yield rows as readonly LedgerEvent[];
    return { count: rows.length, head };
  }
  let text = '';
  const header = { device: 'pc-1', unit: null, app: '0.1.0', exportedAt: '2026-08-03T09:15:00.000+08:00' };
  for await (const piece of jsonlStream(header, source())) text += piece;
  return text.trimEnd().split('\n');
}

async function verdictOn(text: readonly string[]) {
  writeFileSync(file, `${text.join('\n')}\n`);
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const code = await run([file]);
  const said = out.mock.calls.map(([piece]) => String(piece)).join('');
  out.mockRestore();
  return { code, ...JSON.parse(said) };
}

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('eval -- ledger', () => {
  it('accepts an export as it is', async () => {
    expect(await verdictOn(await lines())).toEqual({ code: 0, ok: true, count: 300, head });
  });

  it.each([
    [
      'a changed word in row 280',
      280,
      'hash-mismatch',
      (all: string[]) => edit(all, 280, (row) => row.replace('第279', '第278')),
    ],
    ['a row that is no JSON', 7, 'bad-json', (all: string[]) => edit(all, 7, (row) => row.slice(1))],
    ['a missing row', 299, 'seq-gap', (all: string[]) => all.toSpliced(299, 1)],
    ['a missing checkpoint', 301, 'missing-checkpoint', (all: string[]) => all.slice(0, -1)],
    ['a cut-off tail', 300, 'count-mismatch', (all: string[]) => all.toSpliced(300, 1)],
    ['a row after the checkpoint', 301, 'after-checkpoint', (all: string[]) => [...all, all[3] ?? '']],
    ['a missing header', 0, 'missing-header', (all: string[]) => all.slice(1)],
    ['an empty file', 0, 'missing-header', () => []],
    [
      'an unknown version',
      0,
      'bad-header',
      (all: string[]) => edit(all, 0, (row) => row.replace('"version":1', '"version":2')),
    ],
    [
      'an earlier bad row before bad JSON',
      5,
      'hash-mismatch',
      (all: string[]) =>
        edit(
          edit(all, 5, (row) => row.replace('第4', '第5')),
          9,
          () => '{',
        ),
    ],
  ] as const)('names %s', async (_, row, reason, change) => {
    expect(await verdictOn(change(await lines()))).toEqual({ code: 1, ok: false, row, reason });
  });

  it('says so when there is no such file', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await run([join(folder, 'nowhere')])).toBe(1);
    expect(out.mock.calls[0]?.[0]).toContain('unreadable-file');
  });
});

/** Line 0 is the header, line n row n. */
function edit(all: readonly string[], at: number, change: (line: string) => string): string[] {
  return all.map((line, index) => (index === at ? change(line) : line));
}
