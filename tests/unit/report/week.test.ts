import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, sundayOf, weekOf, weeksToShow } from '#utils/core/report/week.ts';

describe('week', () => {
  it.each([
    ['2026-08-03', '2026-W32'],
    ['2026-08-09T23:59:59.999+08:00', '2026-W32'],
    ['2026-08-10T00:00:00.000+08:00', '2026-W33'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('%s is in %s', (at, week) => {
    expect(weekOf(at)).toBe(week);
  });

  it('takes the date as the own offset shows it', () => {
    expect(weekOf('2026-08-03T00:30:00.000+08:00')).toBe('2026-W32');
    expect(weekOf('2026-08-02T16:30:00.000Z')).toBe('2026-W31');
  });

  it('runs from Monday to Sunday', () => {
    expect(daysOf('2026-W32')).toEqual({ from: '2026-08-03', to: '2026-08-10' });
    expect(sundayOf('2026-W53')).toBe('2027-01-03');
  });

  it('contains exactly the days that name it', () => {
    const days = fc.date({ min: new Date('1971-01-04'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const { from, to } = daysOf(weekOf(date));
        expect(from <= date && date < to).toBe(true);
        expect(new Date(from).getUTCDay()).toBe(1);
        expect(Date.parse(to) - Date.parse(from)).toBe(7 * 86_400_000);
      }),
    );
  });

  it('lists weeks newest first, with the current one', () => {
    expect(weeksToShow(['2026-07-28', '2026-07-30', '2025-12-31'], '2026-08-05')).toEqual([
      '2026-W32',
      '2026-W31',
      '2026-W01',
    ]);
  });
});
