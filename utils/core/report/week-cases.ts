import type { Case } from '../cases/case.ts';
import { type CaseClock, clockOf } from '../cases/clock.ts';
import { createWorkCalendar } from '../cases/work-calendar.ts';
import { type CaseFigures, caseFigures, casesAt } from './case-figures.ts';
import type { WeekFile } from './week-file.ts';
import type { Figure } from './weekly-figures.ts';

/** A case the week's figures count, and in which of them. */
export interface WeekCase {
  readonly case: Case;
  readonly clock: CaseClock;
  readonly isReceived: boolean;
  readonly isClosed: boolean;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
}

export interface WeekCases {
  readonly figures: CaseFigures;
  /** In the order they were opened. */
  readonly cases: readonly WeekCase[];
}

/** 办件 of the week as the report counts them. */
export function weekCases({ caseRows, caseRules, figures: { week }, seal }: WeekFile): WeekCases {
  const now = Date.parse(seal.exportedAt);
  const rules = { calendar: createWorkCalendar(caseRules.years), deadlines: caseRules.deadlines };
  const figures = caseFigures(caseRows, week, now, rules);
  const { cases, cutOff } = casesAt(caseRows, week, now);
  const [received, closed, open, overdue] = [
    subjectsOf(figures.received),
    subjectsOf(figures.closed),
    subjectsOf(figures.open),
    subjectsOf(figures.overdue),
  ];
  const told = cases.map((each) => ({
    case: each,
    clock: clockOf(each, cutOff, rules),
    isReceived: received.has(each.id),
    isClosed: closed.has(each.id),
    isOpen: open.has(each.id),
    isOverdue: overdue.has(each.id),
  }));
  return {
    figures,
    cases: told.filter((each) => each.isReceived || each.isClosed || each.isOpen || each.isOverdue),
  };
}

function subjectsOf({ rows }: Figure): ReadonlySet<string | null> {
  return new Set(rows.map(({ subject }) => subject));
}
