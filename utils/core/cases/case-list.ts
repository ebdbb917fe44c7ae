import type { Case } from './case.ts';
import { type CaseClock, type ClockRules, clockOf } from './clock.ts';

export const CASE_FILTERS = ['all', 'todo', 'soon', 'overdue'] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

/** A case with its clock as of one moment. */
export interface CaseView {
  readonly case: Case;
  readonly clock: CaseClock;
}

/** How many there are under each filter; `dueToday` of those not yet overdue. */
export type CaseCounts = Readonly<Record<CaseFilter | 'dueToday', number>>;

/** Cases that were not opened by mistake, the most pressing first: by due time, then those without, then closed ones. */
export function viewCases(cases: readonly Case[], now: number, rules: ClockRules): readonly CaseView[] {
  return cases
    .filter(({ steps }) => steps.length > 0)
    .map((each) => ({ case: each, clock: clockOf(each, now, rules) }))
    .sort((one, other) => rank(one) - rank(other) || newest(other) - newest(one));
}

/** Whether a case belongs under a filter. 待办: everything not closed. */
export function isUnder(filter: CaseFilter, { case: { status }, clock }: CaseView): boolean {
  if (filter === 'all') return true;
  if (filter === 'todo') return status !== 'closed';
  return clock.state === filter;
}

export function countCases(views: readonly CaseView[]): CaseCounts {
  const under = (filter: CaseFilter) => views.filter((view) => isUnder(filter, view)).length;
  return {
    all: under('all'),
    todo: under('todo'),
    soon: under('soon'),
    overdue: under('overdue'),
    dueToday: views.filter(({ clock }) => clock.state === 'soon' && clock.dueToday).length,
  };
}

function rank({ case: { status }, clock }: CaseView): number {
  if (status === 'closed') return Number.MAX_SAFE_INTEGER;
  return clock.due ?? Number.MAX_SAFE_INTEGER - 1;
}

function newest({ case: { steps } }: CaseView): number {
  return Date.parse(steps.at(-1)?.at ?? '') || 0;
}
