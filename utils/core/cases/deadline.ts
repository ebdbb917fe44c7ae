import { dayAt, endOfWork, type WorkCalendar, yearOfDay } from './work-calendar.ts';

export const DEADLINE_UNITS = ['hours', 'workdays', 'days'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/** 办理时限: how long a kind of inquiry may take. Pack data: what is usual differs from place to place. */
export interface Deadline {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly count: number;
  readonly unit: DeadlineUnit;
  /** Where it is written, or that it is local practice. */
  readonly source: string;
}

export interface DueTime {
  /** Epoch ms. */
  readonly at: number;
  /** Years reckoned with whose holidays no pack knows: only weekends were left out. */
  readonly unknownYears: readonly number[];
}

const HOUR_MS = 3_600_000;

/**
 * When something that began at `start` (epoch ms) is due. Hours run day and night. The day it begins is not counted
 * (民法典 art. 201); what is counted in days ends with work, and one that would end on a day off ends on the next working
 * day (art. 203). Nothing to count: it is due at once.
 */
export function dueTime(
  start: number,
  { count, unit }: Pick<Deadline, 'count' | 'unit'>,
  calendar: WorkCalendar,
): DueTime {
  if (unit === 'hours') return { at: start + count * HOUR_MS, unknownYears: [] };
  if (count <= 0) return { at: start, unknownYears: [] };
  const first = dayAt(start);
  const last =
    unit === 'workdays' ? addWorkdays(first, count, calendar) : workdayFrom(first + count, calendar);
  return { at: endOfWork(calendar, last), unknownYears: unknownBetween(first, last, calendar) };
}

/** The working day that many working days after a day. */
export function addWorkdays(day: number, count: number, calendar: WorkCalendar): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (calendar.isWorkday(at)) left -= 1;
  }
  return at;
}

function workdayFrom(day: number, calendar: WorkCalendar): number {
  return calendar.isWorkday(day) ? day : addWorkdays(day, 1, calendar);
}

function unknownBetween(first: number, last: number, calendar: WorkCalendar): number[] {
  const years: number[] = [];
  for (let year = yearOfDay(first); year <= yearOfDay(last); year += 1)
    if (!calendar.knows(year)) years.push(year);
  return years;
}
