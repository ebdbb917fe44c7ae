import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import { createWorkCalendar } from '#utils/core/cases/work-calendar.ts';
import { caseFigures } from '#utils/core/report/case-figures.ts';
import { chainOf } from '../ledger/sample.ts';

const { workYears, deadlines } = loadNational();
const rules = { calendar: createWorkCalendar(workYears), deadlines };
const stamp = (day: number, time: string) => `2026-08-${String(day).padStart(2, '0')}T${time}:00.000+08:00`;

it('agrees with a plain tally, whatever came and was closed in the week', async () => {
  // Day of the month from Monday the 3rd to Friday the 7th it came on, and how many days later it was closed.
  const message = fc.record({ came: fc.integer({ min: 3, max: 7 }), after: fc.integer({ min: 0, max: 9 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 30 }), async (messages) => {
      const rows = messages.flatMap(({ came, after }, index) => [
        {
          kind: 'case.opened',
          subject: `case-${index}`,
          at: stamp(came, '09:00'),
          data: { category: 'health', urgency: 'normal', due: null, deadline: 'inquiry' },
        },
        {
          kind: 'case.closed',
          subject: `case-${index}`,
          at: stamp(came + after, '12:00'),
          data: { result: 'answered', overdue: false },
        },
      ]);
      const told = caseFigures(await chainOf(rows), '2026-W32', Date.parse(stamp(20, '09:00')), rules);
      const closed = messages.filter(({ came, after }) => came + after <= 9);
      // One working day; what came on Friday is due on Monday, which is another week.
      const late = messages.filter(({ came, after }) => came < 7 && after > 1);
      expect([told.received, told.closed, told.open, told.overdue].map(({ count }) => count)).toEqual([
        messages.length,
        closed.length,
        messages.length - closed.length,
        late.length,
      ]);
    }),
    { numRuns: 40 },
  );
});
