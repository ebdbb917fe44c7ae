import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '#utils/core/replies/answer.ts';
import { buildAnswerIndex } from '#utils/core/replies/search/build-index.ts';
import { packIndex } from '#utils/core/replies/search/index-bytes.ts';
import { search } from '#utils/core/replies/search/search.ts';
import { ensureAnswerIndex } from '#utils/data/answer-index.ts';
import { type LedgerDb, openDb } from '#utils/data/db.ts';
import { putAnswer } from '#utils/data/tables/answers.ts';
import { noteUnanswered, readUnanswered } from '#utils/data/tables/unanswered.ts';

const NAME = 'answer-index-test';
const AT = '2026-08-03T09:00:00.000+08:00';
let db: LedgerDb;

beforeEach(() => {
  db = openDb({ name: NAME });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

function answerOf(id: string, question: string, change: Partial<Answer> = {}): Answer {
  return {
    id,
    question,
    variants: [],
    answer: '请到窗口办理。',
    short: null,
    category: '',
    department: '',
    basis: null,
    owner: '',
    approver: '审批人',
    approved: '2026-01-01',
    reviewBy: null,
    retired: false,
    updated: AT,
    history: [],
    ...change,
  };
}

const firstHit = async (text: string) => {
  const index = await ensureAnswerIndex(db);
  return index && search(index, text, { limit: 1 }).matters[0]?.hits[0]?.id;
};

it('an empty library has no index', async () => {
  expect(await ensureAnswerIndex(db)).toBeUndefined();
});

it('follows the library, without its retired entries', async () => {
  await putAnswer(db, answerOf('a', '路灯不亮找谁'));
  expect(await firstHit('户籍怎么迁')).toBeUndefined();
  await putAnswer(db, answerOf('b', '户籍怎么迁移', { updated: '2026-08-03T09:01:00.000+08:00' }));
  expect(await firstHit('户籍怎么迁')).toBe('b');
  await putAnswer(
    db,
    answerOf('b', '户籍怎么迁移', { retired: true, updated: '2026-08-03T09:02:00.000+08:00' }),
  );
  expect(await firstHit('户籍怎么迁')).toBeUndefined();
});

it('the next worker takes what was kept, and builds anew what is damaged', async () => {
  await putAnswer(db, answerOf('a', '路灯不亮找谁'));
  await ensureAnswerIndex(db);
  const [row] = await db.compiled.toArray();
  if (!row) throw new Error('nothing kept');
  const other = packIndex(buildAnswerIndex([{ id: 'kept', question: '路灯' }]));
  await db.compiled.put({ ...row, bytes: other });
  const woken = openDb({ name: NAME });
  expect((await ensureAnswerIndex(woken))?.ids).toEqual(['kept']);
  woken.close();

  new Uint8Array(other)[40] = 0xff;
  await db.compiled.put({ ...row, bytes: other });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const again = openDb({ name: NAME });
  expect((await ensureAnswerIndex(again))?.ids).toEqual(['a']);
  again.close();
  const [sound] = await db.compiled.toArray();
  expect(sound?.bytes).toEqual(row.bytes);
});

it('counts what is not answered, masked, what was asked most first', async () => {
  await noteUnanswered(db, '哪里能办小水电备案？', 'comment', AT);
  await noteUnanswered(db, '我的电话是13800001234，请问谁管河道保洁', 'comment', AT);
  await noteUnanswered(db, '哪里能办小水电备案', 'directMessage', '2026-08-04T09:00:00.000+08:00');
  await noteUnanswered(db, '谢谢！', 'comment', AT);
  const listed = await readUnanswered(db, 9);
  expect(listed.map(({ times, surface }) => [times, surface])).toEqual([
    [2, 'directMessage'],
    [1, 'comment'],
  ]);
  expect(JSON.stringify(await db.unanswered.toArray())).not.toContain('13800001234');
});
