import { describe, expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import type { Case } from '#utils/core/cases/case.ts';
import { countCases, isUnder, viewCases } from '#utils/core/cases/case-list.ts';
import { type ClockRules, clockOf } from '#utils/core/cases/clock.ts';
import { badgeText, noticeDay } from '#utils/core/cases/due-notice.ts';
import { isMonthlyDue, readDutyState } from '#utils/core/cases/duty.ts';
import { maskContact } from '#utils/core/cases/masks.ts';
import { createWorkCalendar } from '#utils/core/cases/work-calendar.ts';
import { readWorkOrder } from '#utils/core/cases/work-order.ts';
import { chainOf } from '../ledger/sample.ts';

const { workYears, deadlines } = loadNational();
const calendar = createWorkCalendar(workYears);
const rules: ClockRules = { calendar, deadlines };
const at = (moment: string) => Date.parse(`${moment}:00+08:00`);
const stamp = (moment: string) => `${moment}:00.000+08:00`;

function caseOf(part: Partial<Case> & { closed?: string } = {}): Case {
  const { closed, ...rest } = part;
  const opened = {
    step: 'opened',
    event: 'e1',
    at: stamp('2026-08-03T09:00'),
    operator: null,
    to: null,
    note: null,
    due: null,
  } as const;
  return {
    id: 'c',
    serial: null,
    number: null,
    platform: null,
    account: null,
    category: 'health',
    urgency: 'normal',
    excerpt: null,
    received: stamp('2026-08-03T09:00'),
    deadline: 'work-order',
    due: null,
    answerBy: null,
    status: closed ? 'closed' : 'open',
    department: null,
    result: null,
    steps: closed ? [opened, { ...opened, step: 'closed', at: stamp(closed) }] : [opened],
    ...rest,
  };
}

describe('the clock', () => {
  // Received on a Monday, five working days: due on the next Monday at the end of work.
  it.each([
    [{}, '2026-08-06T23:00', 'running', false],
    [{}, '2026-08-07T00:00', 'soon', false],
    [{}, '2026-08-09T12:00', 'soon', false],
    [{}, '2026-08-10T17:30', 'soon', true],
    [{}, '2026-08-10T17:31', 'overdue', true],
    [{ closed: '2026-08-10T17:00' }, '2026-09-01T09:00', 'kept', false],
    [{ closed: '2026-08-11T09:00' }, '2026-09-01T09:00', 'late', false],
    [{ deadline: null }, '2026-09-01T09:00', 'none', false],
    [{ deadline: 'of-no-pack' }, '2026-09-01T09:00', 'none', false],
    [{ answerBy: stamp('2026-08-05T12:00') }, '2026-08-05T12:01', 'overdue', true],
    [{ answerBy: stamp('2026-08-20T12:00') }, '2026-08-10T17:31', 'overdue', true],
    [{ answerBy: stamp('2026-08-05T12:00'), deadline: null }, '2026-08-05T12:01', 'overdue', true],
    [{ due: stamp('2026-08-04T12:00') }, '2026-08-04T12:01', 'overdue', true],
  ] as const)('%o at %s: %s', (part, now, state, dueToday) => {
    expect(clockOf(caseOf(part), at(now), rules)).toMatchObject({ state, dueToday });
  });

  it('follows the table as it is now, not as it was', () => {
    const zero = deadlines.map((each) => (each.id === 'work-order' ? { ...each, count: 0 } : each));
    const clock = clockOf(caseOf(), at('2026-08-03T09:01'), { calendar, deadlines: zero });
    expect(clock.state).toBe('overdue');
  });
});

it('lists the pressing ones first and counts what each filter shows', () => {
  const cases = [
    caseOf({ id: 'closed', closed: '2026-08-11T09:00' }),
    caseOf({ id: 'none', deadline: null }),
    caseOf({ id: 'today', due: stamp('2026-08-12T17:30') }),
    caseOf({ id: 'late' }),
    caseOf({ id: 'far', due: stamp('2026-08-20T17:30') }),
    caseOf({ id: 'mistake', steps: [] }),
  ];
  const views = viewCases(cases, at('2026-08-12T09:00'), rules);
  expect(views.map((view) => view.case.id)).toEqual(['late', 'today', 'far', 'none', 'closed']);
  expect(countCases(views)).toEqual({ all: 5, todo: 4, soon: 1, overdue: 1, dueToday: 1 });
  expect(views.filter((view) => isUnder('soon', view)).map((view) => view.case.id)).toEqual(['today']);
});

describe('what the icon and the notification say', () => {
  it('counts what is overdue and what is due today', () => {
    expect([badgeText({ overdue: 1, dueToday: 2 }), badgeText({ overdue: 0, dueToday: 0 })]).toEqual([
      '3',
      '',
    ]);
    expect(badgeText({ overdue: 120, dueToday: 0 })).toBe('99+');
  });

  const due = { overdue: 1, dueToday: 0 };
  it.each([
    ['before work', due, null, '2026-08-03T08:29', null],
    ['when work begins', due, null, '2026-08-03T08:30', '2026-08-03'],
    ['once a day', due, '2026-08-03', '2026-08-03T15:00', null],
    ['again on the next', due, '2026-08-03', '2026-08-04T08:31', '2026-08-04'],
    ['not on a day off', due, null, '2026-10-01T10:00', null],
    ['on a Saturday that is worked', due, null, '2026-10-10T10:00', '2026-10-10'],
    ['with nothing due', { overdue: 0, dueToday: 0 }, null, '2026-08-03T10:00', null],
  ])('%s', (_when, counts, last, now, day) => {
    expect(noticeDay(counts, last, at(now), calendar)).toBe(day);
  });
});

it('duty is what the last rows say', async () => {
  const rows = await chainOf([
    { kind: 'shift.handed', data: { from: '甲', to: '乙', openCases: 1, note: null } },
    { kind: 'patrol.done', data: { accounts: 3, problems: 0, note: null } },
    {
      kind: 'patrol.done',
      at: stamp('2026-08-04T09:00'),
      data: { accounts: 1, problems: 0, note: null, check: 'auto-replies', platforms: ['weibo'] },
    },
    { kind: 'shift.handed', data: { from: '乙', to: '丙', openCases: 2, note: '台风' } },
  ]);
  const state = readDutyState(rows, 4);
  expect(state).toMatchObject({ onDuty: '丙', note: '台风', openCases: 4, lastPatrol: rows[1]?.at });
  expect(state.autoReplies).toEqual({ weibo: stamp('2026-08-04T09:00'), wechat: null, douyin: null });
  expect(readDutyState([], 0)).toMatchObject({ onDuty: null, lastPatrol: null });
  expect([isMonthlyDue(null, '2026-08-03'), isMonthlyDue('2026-07-31T23:00', '2026-08-01')]).toEqual([
    true,
    true,
  ]);
  expect(isMonthlyDue('2026-08-01T00:00', '2026-08-31')).toBe(false);
});

describe('what people type', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['0574-86780000', '057****0000'],
    ['手机 138 1234 5678 找老王', '手机 138****5678 找老王'],
    ['wangxm@163.com', 'wa***@163.com'],
    ['6678123', '*******'],
    ['微信号老王', '微***'],
    ['', ''],
  ])('contact %s is shown as %s', (contact, shown) => {
    expect(maskContact(contact)).toBe(shown);
  });

  it.each([
    ['工单号：NB２０２６ 0803001', 'NB20260803001'],
    ['330206-2026-08-0012', '330206-2026-08-0012'],
    ['工单编号 ZLB2026001', 'ZLB2026001'],
    ['没有', null],
    ['12', null],
  ])('work order %s is %s', (text, number) => {
    expect(readWorkOrder(text)).toBe(number);
  });
});
