import { describe, expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import { dueTime } from '#utils/core/cases/deadline.ts';
import { createWorkCalendar, dateOfDay, dayAt, workMinutes } from '#utils/core/cases/work-calendar.ts';

const { workYears, deadlines } = loadNational();
const calendar = createWorkCalendar(workYears);
const at = (moment: string) => Date.parse(`${moment}+08:00`);
const isWorkday = (date: string) => calendar.isWorkday(dayAt(at(`${date}T12:00`)));
const due = (start: string, count: number, unit: 'hours' | 'workdays' | 'days') => {
  const { at: moment } = dueTime(at(start), { count, unit }, calendar);
  return new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16);
};

describe('the calendar as announced', () => {
  it.each([
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-02-28', true],
    ['2026-05-09', true],
    ['2026-09-20', true],
    ['2026-09-25', false],
    ['2026-10-07', false],
    ['2026-10-10', true],
    ['2025-01-26', true],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-08-08', false],
    ['2026-08-10', true],
  ])('%s is worked: %s', (date, worked) => {
    expect(isWorkday(date)).toBe(worked);
  });

  it.each([
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days, as 365 less weekends and holidays that fall on weekdays', (year, count) => {
    const first = dayAt(at(`${year}-01-01T00:00`));
    const days = Array.from({ length: 365 }, (_, index) => first + index);
    expect(days.filter((day) => calendar.isWorkday(day)).length).toBe(count);
  });

  it('days worked are weekends, and no day is both', () => {
    for (const { off, work, year } of workYears) {
      const weekdays = work.map((date) => new Date(date).getUTCDay());
      expect(weekdays.filter((day) => day !== 0 && day !== 6)).toEqual([]);
      expect(off.filter((date) => work.includes(date))).toEqual([]);
      expect([...off, ...work].filter((date) => !date.startsWith(String(year)))).toEqual([]);
    }
  });
});

describe('due times', () => {
  it.each([
    // A plain week; the first day is not counted.
    ['2026-08-03T09:00', 5, 'workdays', '2026-08-10T17:30'],
    // Over 国庆 with the Saturday that is worked.
    ['2026-09-29T16:00', 5, 'workdays', '2026-10-12T17:30'],
    // Over 春节: 14 February is worked, then nine days off.
    ['2026-02-13T10:00', 3, 'workdays', '2026-02-25T17:30'],
    ['2026-08-08T10:00', 1, 'workdays', '2026-08-10T17:30'],
    ['2026-08-07T20:00', 5, 'hours', '2026-08-08T01:00'],
    // The sixtieth day is in 国庆.
    ['2026-08-05T10:00', 60, 'days', '2026-10-08T17:30'],
    ['2026-08-03T10:00', 15, 'days', '2026-08-18T17:30'],
    ['2026-08-03T10:00', 0, 'workdays', '2026-08-03T10:00'],
  ] as const)('%s + %i %s → %s', (start, count, unit, expected) => {
    expect(due(start, count, unit)).toBe(expected);
  });

  it('says which years it does not know, and leaves out weekends there', () => {
    const { at: moment, unknownYears } = dueTime(
      at('2026-12-31T10:00'),
      { count: 1, unit: 'workdays' },
      calendar,
    );
    expect([dateOfDay(dayAt(moment)), unknownYears]).toEqual(['2027-01-01', [2027]]);
  });

  it('every deadline of the pack can be reckoned', () => {
    expect(deadlines.length).toBeGreaterThan(10);
    const start = at('2026-08-03T09:00');
    for (const deadline of deadlines) expect(dueTime(start, deadline, calendar).at).toBeGreaterThan(start);
  });
});

describe('working time', () => {
  it.each([
    ['2026-08-03T09:00', '2026-08-03T10:30', 90],
    ['2026-08-03T11:00', '2026-08-03T14:00', 90],
    ['2026-08-07T17:00', '2026-08-10T09:00', 60],
    ['2026-10-01T09:00', '2026-10-08T09:30', 60],
    ['2026-08-03T10:00', '2026-08-03T09:00', 0],
  ])('%s – %s: %i minutes', (from, to, minutes) => {
    expect(workMinutes(calendar, at(from), at(to))).toBe(minutes);
  });
});
