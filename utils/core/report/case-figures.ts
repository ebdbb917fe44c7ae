import type { Case } from '../cases/case.ts';
import { type ClockRules, clockOf, closedAt } from '../cases/clock.ts';
import { CASE_KINDS, readCases } from '../cases/read-cases.ts';
import { dayAt, momentOf, workMinutes } from '../cases/work-calendar.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { daysOf, type Week } from './week.ts';
import type { Figure } from './weekly-figures.ts';

/** A week of 留言/办件, as things stood when it ended (or stand now, while it runs). */
export interface CaseFigures {
  readonly received: Figure;
  readonly closed: Figure;
  /** Not closed yet. */
  readonly open: Figure;
  /** Past their time and open, or closed late in this week. */
  readonly overdue: Figure;
  /** Cases received this week that something was done about. */
  readonly responded: Figure;
  /** Median time from receipt to the first step after opening, working hours; `null` without any. */
  readonly firstResponseHours: number | null;
  /** Years reckoned with whose holidays no pack knows. */
  readonly unknownYears: readonly number[];
}

/**
 * In: ledger rows of cases in chain order, from the beginning of the ledger (a case of an earlier week may be closed in
 * this one), and now (epoch ms). Cases opened by mistake count nowhere. Weeks are those of the rows' own offsets.
 */
export function caseFigures(
  rows: readonly LedgerEvent[],
  week: Week,
  now: number,
  rules: ClockRules,
): CaseFigures {
  const { from } = daysOf(week);
  const { known, cases, cutOff } = casesAt(rows, week, now);
  const byId = new Map(known.map((row) => [row.id, row]));
  const figure = (some: readonly Case[]): Figure => ({
    count: some.length,
    rows: some.flatMap(({ steps }) => steps.flatMap(({ event }) => byId.get(event) ?? [])),
  });
  const isThisWeek = (at: string | undefined) => at !== undefined && at >= from;
  const clocks = cases.map((each) => clockOf(each, cutOff, rules));
  const received = cases.filter(({ steps }) => isThisWeek(steps[0]?.at));
  const closed = cases.filter((each) => closedAt(each) !== null && isThisWeek(each.steps.at(-1)?.at));
  const responded = received.filter(({ steps }) => steps.length > 1);
  return {
    received: figure(received),
    closed: figure(closed),
    open: figure(cases.filter((each) => closedAt(each) === null)),
    overdue: figure(
      cases.filter((each, index) => {
        const state = clocks[index]?.state;
        return state === 'overdue' || (state === 'late' && closed.includes(each));
      }),
    ),
    responded: figure(responded),
    firstResponseHours: medianHours(responded, rules),
    unknownYears: [...new Set(clocks.flatMap(({ unknownYears }) => unknownYears))].sort(),
  };
}

/**
 * Cases as they stood when the week ended, or stand now while it runs, in the order they were opened. `known` are the
 * rows that tell of them; `cutOff` (epoch ms) is the moment their clocks are read at. In: as for `caseFigures`.
 */
export function casesAt(rows: readonly LedgerEvent[], week: Week, now: number) {
  const { to } = daysOf(week);
  const known = rows.filter(({ kind, at }) => CASE_KINDS.includes(kind) && at < to);
  const cases: readonly Case[] = readCases(known).cases.filter(({ steps }) => steps.length > 0);
  return { known, cases, cutOff: Math.min(now, momentOf(dayAt(Date.parse(`${to}T00:00:00+08:00`)), 0)) };
}

function medianHours(responded: readonly Case[], { calendar }: ClockRules): number | null {
  const minutes = responded
    .map(({ received, steps }) =>
      workMinutes(calendar, Date.parse(received), Date.parse(steps[1]?.at ?? received)),
    )
    .sort((one, other) => one - other);
  const middle = Math.floor(minutes.length / 2);
  const [low = 0, high = 0] =
    minutes.length % 2 ? [minutes[middle], minutes[middle]] : minutes.slice(middle - 1);
  return minutes.length ? Math.round((low + high) / 2 / 6) / 10 : null;
}
