import type { Case } from './case.ts';
import { addWorkdays, type Deadline, dueTime } from './deadline.ts';
import { dayAt, type WorkCalendar } from './work-calendar.ts';

/** How a case stands against its time. `soon`: due today or on the next working day; `none`: nothing limits it. */
export type ClockState = 'none' | 'running' | 'soon' | 'overdue' | 'kept' | 'late';

export interface CaseClock {
  readonly state: ClockState;
  /** Epoch ms. */
  readonly due: number | null;
  readonly dueToday: boolean;
  /** See `DueTime`. */
  readonly unknownYears: readonly number[];
}

/** What clocks are reckoned with; both come from the packs in force. */
export interface ClockRules {
  readonly calendar: WorkCalendar;
  readonly deadlines: readonly Deadline[];
}

/** A case's clock at `now` (epoch ms), reckoned anew each time from what the ledger says and the packs in force. */
export function clockOf(of: Case, now: number, rules: ClockRules): CaseClock {
  const { due: own, unknownYears } = dueOf(of, rules);
  // A department may be asked to be quicker; it cannot be given more time than the case has.
  const asked = of.answerBy === null ? own : Date.parse(of.answerBy);
  const due = own === null || asked === null ? (own ?? asked) : Math.min(own, asked);
  const dueToday = due !== null && dayAt(due) === dayAt(now);
  return { state: stateOf(of, due, now, rules.calendar), due, dueToday, unknownYears };
}

/** When a case was closed, epoch ms; `null` while it is not. */
export function closedAt({ status, steps }: Case): number | null {
  const last = steps.at(-1);
  return status === 'closed' && last ? Date.parse(last.at) : null;
}

function dueOf(of: Case, { calendar, deadlines }: ClockRules) {
  if (of.due !== null) return { due: Date.parse(of.due), unknownYears: [] };
  const deadline = deadlines.find(({ id }) => id === of.deadline);
  if (!deadline) return { due: null, unknownYears: [] };
  const { at, unknownYears } = dueTime(Date.parse(of.received), deadline, calendar);
  return { due: at, unknownYears };
}

function stateOf(of: Case, due: number | null, now: number, calendar: WorkCalendar): ClockState {
  const closed = closedAt(of);
  if (due === null) return 'none';
  if (closed !== null) return closed > due ? 'late' : 'kept';
  if (now > due) return 'overdue';
  return dayAt(due) <= addWorkdays(dayAt(now), 1, calendar) ? 'soon' : 'running';
}
