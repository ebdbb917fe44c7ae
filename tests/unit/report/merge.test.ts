import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type MergedFile, readMergedFile } from '#components/hooks/merged-file.ts';
import { computersOf, readMergedWeek } from '#components/hooks/merged-week.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { createSeenRows } from '#utils/core/ledger/seen-rows.ts';
import { openDb } from '#utils/data/db.ts';
import { exportLines, fileOf } from '../ledger/export-text.ts';
import { chainOf } from '../ledger/sample.ts';

const WEEK = '2026-W32';
const KINDS = ['review.opened', 'review.passed', 'publish.confirmed', 'review.returned'] as const;
const NOTHING = {
  'review.opened': { findings: [], length: 2 },
  'review.returned': { settled: [] },
  'review.passed': { manual: false, ticks: [], settled: [], reviewer: null, length: 2, excerpt: '标题' },
  'publish.confirmed': { postId: null },
};

/** A fortnight of one machine's days; each post's review is the row before its answer, the last ones over a Sunday. */
function machine(device: string, count: number): Promise<LedgerEvent[]> {
  return chainOf(
    Array.from({ length: count }, (_, no) => {
      const kind = KINDS[no % KINDS.length] ?? 'review.opened';
      const day = 1 + Math.floor((no * 14) / count);
      return {
        id: `019876f0-0000-7000-${device.padStart(4, '8')}-${String(no).padStart(12, '0')}`,
        at: `2026-08-${String(day).padStart(2, '0')}T${String(9 + (no % 8)).padStart(2, '0')}:00:00.000+08:00`,
        ...{ device, kind, data: NOTHING[kind], platform: 'weibo', account: '北仑发布', surface: 'composer' },
        subject: `${device}-${Math.floor(no / KINDS.length)}`,
      } as const;
    }),
  );
}

const [one, other] = [await machine('81', 203), await machine('82', 90)];
const lines = await exportLines(one, '81');
const db = openDb({ name: 'merge-test' });
const signal = () => new AbortController().signal;
const read = (file: File, seen = createSeenRows()) => readMergedFile(file, db, seen, () => {}, signal());
const edit = (row: number, change: (line: string) => string) => lines.with(row, change(lines[row] ?? ''));

afterEach(() => db.ledger.clear());

describe('a chosen file', () => {
  it('is named whole, with whose it is and how many rows', async () => {
    const file = await read(fileOf(lines));
    expect(file.state).toEqual({ name: 'intact' });
    expect(file).toMatchObject({
      device: '81',
      unit: '测试街道办',
      count: 203,
      duplicates: 0,
      unreadable: 0,
    });
    expect(file.head).toBe(one.at(-1)?.hash);
  });

  it.each([
    ['edited', () => fileOf(edit(7, (row) => row.replace('北仑', '镇海'))), 'hash-mismatch', 7],
    ['reordered', () => fileOf(lines.with(5, lines[6] ?? '').with(6, lines[5] ?? '')), 'seq-gap', 5],
    ['with a row twice', () => fileOf(lines.toSpliced(9, 0, lines[8] ?? '')), 'seq-gap', 9],
    ['without its last rows', () => fileOf(lines.toSpliced(200, 4)), 'count-mismatch', 200],
    ['no JSON in one line', () => fileOf(edit(3, (row) => row.slice(1))), 'bad-json', 3],
    ['going on after its end', () => fileOf([...lines, lines[2] ?? '']), 'after-checkpoint', 204],
  ])('is refused when %s', async (_what, file, reason, row) => {
    const { state } = await read(file());
    expect(state).toEqual({ name: 'broken', fault: { row, reason } });
  });

  it.each([
    ['between lines', () => fileOf(lines.slice(0, 101)), 101],
    ['inside a line', () => new File([lines.slice(0, 51).join('\n').slice(0, -20)], 'a.jsonl'), 50],
  ])('is named cut when the copy stopped %s', async (_where, file, row) => {
    expect((await read(file())).state).toEqual({ name: 'cut', row });
  });

  it.each([
    ['unknown-version', () => fileOf(edit(0, (line) => line.replace('"version":1', '"version":2')))],
    ['not-a-ledger', () => fileOf(['{"a":1}'])],
    ['not-a-ledger', () => fileOf([])],
    ['not-a-ledger', () => new File([new Uint8Array(9000).fill(200)], 'photo.jpg')],
  ])('is named %s', async (name, file) => {
    expect((await read(file())).state).toEqual({ name });
  });

  it('counts rows that stand in an earlier file or in the own ledger as duplicates', async () => {
    const seen = createSeenRows();
    const early = await exportLines(one.slice(0, 120), '81');
    expect((await read(fileOf(early), seen)).duplicates).toBe(0);
    expect((await read(fileOf(lines), seen)).duplicates).toBe(120);
    await db.ledger.bulkAdd(other);
    expect((await read(fileOf(await exportLines(other, '82')), seen)).duplicates).toBe(90);
  });

  it('is refused when it contradicts another of the same device; a refused one leaves no trace', async () => {
    const seen = createSeenRows();
    const rewritten = await chainOf(one.map((row) => (row.seq > 100 ? { ...row, operator: '换人' } : row)));
    const broken = edit(150, (row) => row.replace('北仑', '镇海'));
    await read(fileOf(broken), seen);
    expect((await read(fileOf(lines), seen)).duplicates).toBe(0);
    const forked = await read(fileOf(await exportLines(rewritten, '81')), seen);
    expect(forked.state).toEqual({ name: 'forked', row: 101 });

    await db.ledger.bulkAdd(one);
    const own = await read(fileOf(await exportLines(rewritten, '81')));
    expect(own.state).toEqual({ name: 'forked', row: 101 });
  });

  it('stops when it is told to', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const reading = readMergedFile(fileOf(lines), db, createSeenRows(), () => {}, cancel.signal);
    await expect(reading).rejects.toThrow();
  });
});

describe('the merged week', () => {
  it('equals a recount of all rows, each once, and leaves the own ledger as it was', async () => {
    await db.ledger.bulkAdd(other);
    const seen = createSeenRows();
    const files: MergedFile[] = [];
    const broken = fileOf((await exportLines(await machine('83', 60), '83')).toSpliced(20, 1));
    const chosen = [
      fileOf(await exportLines(one.slice(0, 120), '81')),
      broken,
      fileOf(lines),
      fileOf(await exportLines(other, '82')),
    ];
    for (const file of chosen) files.push(await read(file, seen));
    expect(files.map(({ state }) => state.name)).toEqual(['intact', 'broken', 'intact', 'intact']);
    expect(computersOf(files, '82')).toBe(2);

    const { figures, rows } = await readMergedWeek(db, WEEK, files);
    const inWeek = [...one, ...other].filter(({ at }) => at >= '2026-08-03' && at < '2026-08-10');
    const recount = (kind: string) => inWeek.filter((row) => row.kind === kind).length;
    expect(rows).toBe(inWeek.length);
    expect(figures.total.posts.confirmed.count).toBe(recount('publish.confirmed'));
    expect(figures.total.passed.count).toBe(recount('review.passed'));
    expect(figures.total.returned.count).toBe(recount('review.returned'));
    expect(figures.posts.every(({ excerpt }) => excerpt === '标题')).toBe(true);
    expect(await db.ledger.toArray()).toEqual(other);
  });

  it('finds the words of a post in its review of the week before', async () => {
    const review = { kind: 'review.passed', subject: 'x', data: NOTHING['review.passed'] } as const;
    const chain = await chainOf([
      { ...review, at: '2026-08-02T23:59:00.000+08:00', platform: 'weibo' },
      { kind: 'publish.confirmed', subject: 'x', platform: 'weibo', data: NOTHING['publish.confirmed'] },
    ]);
    const { figures } = await readMergedWeek(db, WEEK, [await read(fileOf(await exportLines(chain)))]);
    expect(figures.posts.map(({ excerpt }) => excerpt)).toEqual(['标题']);
  });
});
