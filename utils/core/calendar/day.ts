/** Days as plain numbers, so that the checks can reckon with dates without a clock of their own. */

const DAY_MS = 86_400_000;
/** Beijing time, the whole year round: what a reader of a Chinese government account calls today. */
const BEIJING_MS = 8 * 3_600_000;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day a moment (ISO 8601) falls on in Beijing, or `undefined` when it cannot be read. */
export function dayOf(at: string | null): CalendarDay | undefined {
  const time = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time + BEIJING_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Consecutive number of a day: the difference of two is the number of days between them. */
export function numberOf({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return (((numberOf(day) + 4) % 7) + 7) % 7;
}

/** Whether a month has such a day; 29 February is given the benefit of the doubt where the year is unknown. */
export function isRealDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
