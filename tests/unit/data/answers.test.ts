import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnswer, importAnswer } from '#utils/core/replies/change-answer.ts';
import type { ImportedEntry } from '#utils/core/replies/entry.ts';
import { planImport } from '#utils/core/replies/plan-import.ts';
import { type LedgerDb, openDb } from '#utils/data/db.ts';
import {
  findAnswers,
  importAnswers,
  putAnswer,
  readAnswersBelow,
  readAnswersStamp,
  readTaken,
} from '#utils/data/tables/answers.ts';

const NOW = { at: '2026-02-01T09:00:00.000+08:00', by: '小陈' };
const opened: LedgerDb[] = [];
const entry = (question: string, part: Partial<ImportedEntry> = {}): ImportedEntry => ({
  id: null,
  question,
  variants: [],
  answer: '您好！',
  short: null,
  category: '城乡建设',
  department: '区供水公司',
  basis: null,
  owner: '',
  approver: '张三',
  approved: '2026-01-05',
  reviewBy: null,
  retired: false,
  ...part,
});

function open(): LedgerDb {
  const db = openDb({ name: `answers-${crypto.randomUUID()}` });
  opened.push(db);
  return db;
}

const bringIn = (db: LedgerDb, rows: readonly ImportedEntry[]) =>
  importAnswers(
    db,
    (taken) => planImport(rows, taken, 'skip', (index) => `id-${String(99_999 - index)}`),
    (put, before) => importAnswer(put.entry, put.id, before, NOW),
  );
const query = { search: '', state: null, from: 0, size: 2, today: '2026-02-01' } as const;

afterEach(() => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) db.close();
});

describe('the table of answers', () => {
  it('lists a page in the order of the file, narrowed by words and state, with the counts of all', async () => {
    const db = open();
    await bringIn(db, [
      entry('停水怎么办'),
      entry('停电怎么办', { variants: ['没电'], reviewBy: '2026-01-20' }),
      entry('停气怎么办', { approved: null }),
    ]);
    const page = await findAnswers(db, query);
    expect(page.answers.map(({ question }) => question)).toEqual(['停水怎么办', '停电怎么办']);
    expect(page).toMatchObject({ total: 3, counts: { usable: 1, unapproved: 1, expired: 1, retired: 0 } });
    expect((await findAnswers(db, { ...query, search: '没电 供水' })).total).toBe(1);
    expect((await findAnswers(db, { ...query, state: 'unapproved' })).answers[0]?.question).toBe(
      '停气怎么办',
    );
  });

  it('counts what it cannot read and leaves it where it is', async () => {
    const db = open();
    await bringIn(db, [entry('停水怎么办')]);
    await db.table('answers').put({ id: 'broken', key: 'x', updated: NOW.at });
    expect(await findAnswers(db, query)).toMatchObject({ total: 1, unreadable: 1 });
    expect(await db.answers.count()).toBe(2);
  });

  it('keeps nothing of an import that fails half-way', async () => {
    const db = open();
    await bringIn(db, [entry('停水怎么办')]);
    const rows = Array.from({ length: 2_100 }, (_, index) => entry(`问题${index}`));
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      count += 1;
      if (count > 2_050) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(bringIn(db, rows)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(count).toBeGreaterThan(2_050);
    expect(await db.answers.count()).toBe(1);
    expect((await bringIn(db, rows)).added).toBe(2_100);
  });

  it('is walked through in parts, each entry once', async () => {
    const db = open();
    await bringIn(
      db,
      Array.from({ length: 5 }, (_, index) => entry(`问题${index}`)),
    );
    const seen: string[] = [];
    let below: string | null = null;
    do {
      const part: Awaited<ReturnType<typeof readAnswersBelow>> = await readAnswersBelow(db, below, 2);
      seen.push(...part.answers.map(({ question }) => question));
      below = part.next;
    } while (below);
    expect(seen).toEqual(['问题0', '问题1', '问题2', '问题3', '问题4']);
  });

  it('has another stamp after every change, and knows what is asked already', async () => {
    const db = open();
    const empty = await readAnswersStamp(db);
    await putAnswer(db, createAnswer(entry('停水怎么办？'), 'a', NOW));
    const one = await readAnswersStamp(db);
    await putAnswer(
      db,
      createAnswer(entry('停水怎么办？'), 'a', { ...NOW, at: '2026-02-01T09:00:00.001+08:00' }),
    );
    expect(new Set([empty, one, await readAnswersStamp(db)]).size).toBe(3);
    expect((await readTaken(db)).questions.get('停水怎么办')).toBe('a');
  });
});
