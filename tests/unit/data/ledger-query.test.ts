import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDb } from '#utils/data/db.ts';
import { findSeqs } from '#utils/data/tables/ledger-query.ts';
import { chainOf } from '../ledger/sample.ts';

const db = openDb({ name: `query-${crypto.randomUUID()}` });
const days = ['2026-08-01', '2026-08-02', '2026-08-03', '2026-08-02'];

beforeAll(async () => {
  const rows = await chainOf(
    Array.from({ length: 24 }, (_, no) => ({
      at: `${days[no % 4]}T09:15:00.000+08:00`,
      kind: no % 3 ? 'review.passed' : 'reply.sent',
      account: no % 2 ? '北仑发布' : null,
      operator: no < 12 ? '小陈' : '小李',
    })),
  );
  await db.ledger.bulkAdd(rows);
});
afterAll(() => db.delete());

it.each([
  [{}, 24],
  [{ from: '2026-08-02', to: '2026-08-03' }, 12],
  [{ kind: 'reply.sent' }, 8],
  [{ account: '北仑发布', operator: '小李' }, 6],
  [{ kind: 'reply.sent', account: '北仑发布', operator: '小陈', from: '2026-08-02' }, 2],
  [{ from: '2026-08-02', to: null, kind: null, account: '没有这个号' }, 0],
])('finds the rows of %j', async (filter, count) => {
  const seqs = await findSeqs(db, filter);
  expect(seqs).toHaveLength(count);
  expect(seqs).toEqual(seqs.toSorted((one, other) => one - other));
  const {
    from = '',
    to,
    kind,
    account,
    operator,
  } = { from: '', to: null, kind: null, account: null, operator: null, ...filter };
  const naive = (await db.ledger.toArray()).filter(
    (row) =>
      row.at >= from &&
      (to === null || row.at < to) &&
      [kind ?? row.kind, account ?? row.account, operator ?? row.operator].join() ===
        [row.kind, row.account, row.operator].join(),
  );
  expect(seqs).toEqual(naive.map(({ seq }) => seq));
});
