import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, canTake } from '#utils/core/cases/case.ts';
import { readCases } from '#utils/core/cases/read-cases.ts';
import { chainOf } from '../ledger/sample.ts';

type Content = Parameters<typeof chainOf>[0][number];

const subject = 'case-1';
const opened = (data = {}): Content => ({
  kind: 'case.opened',
  subject,
  data: { category: 'environment', urgency: 'normal', due: null, serial: '2026-0001', ...data },
});
const assigned = (to: string, step = 'assigned'): Content => ({
  kind: 'case.assigned',
  subject,
  data: { to, due: null, step },
});
const closed: Content = {
  kind: 'case.closed',
  subject,
  data: { result: 'answered', overdue: false, note: '已答复' },
};
/** Takes back the row with this number. */
const undo = (seq: number, kind = 'case.assigned'): Content => ({
  kind,
  subject,
  data: { to: '', due: null, undoes: `019876f0-0000-7000-8000-${String(seq).padStart(12, '0')}` },
});

async function told(contents: readonly Content[]) {
  const { cases, refused } = readCases(await chainOf(contents));
  return { one: cases[0], refused: refused.map(({ seq }) => seq) };
}

describe('the way of a case', () => {
  it('待办 → 转办 → 反馈 → 办结', async () => {
    const steps = [opened(), assigned('生态环境分局'), assigned('生态环境分局', 'feedback'), closed];
    const statuses = [];
    for (let count = 1; count <= steps.length; count += 1)
      statuses.push((await told(steps.slice(0, count))).one?.status);
    expect(statuses).toEqual(CASE_STATUSES);
    const { one } = await told(steps);
    expect(one).toMatchObject({ department: '生态环境分局', result: 'answered', serial: '2026-0001' });
  });

  it('one that is passed on cannot be closed before something has come back', async () => {
    const { one, refused } = await told([opened(), assigned('住建局'), closed]);
    expect([one?.status, refused]).toEqual(['assigned', [3]]);
  });

  it('a time asked of a department does not move the case’s own, and goes when it has answered', async () => {
    const asked = { ...assigned('住建局'), data: { to: '住建局', due: '2026-08-20T17:00:00.000+08:00' } };
    expect((await told([opened(), asked])).one).toMatchObject({ due: null, answerBy: asked.data.due });
    expect((await told([opened(), asked, assigned('住建局', 'feedback')])).one?.answerBy).toBeNull();
  });

  it('sent back it is ours again, and can go to another department', async () => {
    const back = [opened(), assigned('住建局'), assigned('住建局', 'returned')];
    expect((await told(back)).one).toMatchObject({ status: 'open', department: null });
    expect((await told([...back, assigned('街道')])).one).toMatchObject({ department: '街道' });
  });

  it('a row of an older version means what it meant', async () => {
    const old = { ...assigned('住建局'), data: { to: '住建局', due: null } };
    expect((await told([opened(), old])).one).toMatchObject({ status: 'assigned', department: '住建局' });
  });

  it('rows that fit no case change nothing and are named', async () => {
    const stranger = { ...closed, subject: 'case-9' };
    const { one, refused } = await told([opened(), stranger, opened(), closed, assigned('住建局')]);
    expect([one?.status, refused]).toEqual(['closed', [2, 3, 5]]);
  });
});

describe('undoing', () => {
  it('takes back the last step only, and as often as there are steps', async () => {
    const way = [opened(), assigned('住建局'), assigned('住建局', 'feedback'), closed];
    const reopened = [...way, undo(4, 'case.closed')];
    expect((await told(reopened)).one).toMatchObject({ status: 'feedback', result: null });
    expect((await told([...reopened, undo(3)])).one?.status).toBe('assigned');
    expect((await told([...reopened, undo(3), undo(2)])).one).toMatchObject({
      status: 'open',
      department: null,
    });
    expect((await told([...way, undo(2)])).refused).toEqual([5]);
  });

  it('a case opened by mistake has no steps left and takes none', async () => {
    const { one, refused } = await told([opened(), undo(1, 'case.closed'), assigned('住建局')]);
    expect([one?.steps, refused]).toEqual([[], [3]]);
  });
});

it('whatever rows come, the last step that stands and the state agree', async () => {
  const step = fc.constantFrom<Content>(
    opened(),
    assigned('甲'),
    assigned('甲', 'feedback'),
    assigned('甲', 'returned'),
    closed,
    ...[1, 2, 3, 4, 5].map((seq) => undo(seq)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (contents) => {
      const rows = await chainOf(contents);
      const { cases, refused } = readCases(rows);
      expect(refused.length).toBeLessThanOrEqual(rows.length);
      for (const { steps, status } of cases) {
        const last = steps.at(-1)?.step;
        if (last === 'closed' || !last) expect(status).toBe('closed');
        else expect(canTake(status, 'assigned')).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
