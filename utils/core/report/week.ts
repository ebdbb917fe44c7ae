const DAY = 86_400_000;

/** An ISO week, e.g. `2026-W32`: Monday to Sunday, week 1 is the one with the year's first Thursday. */
export type Week = string;

/** The week a moment falls into, by the date its own offset shows. In: ISO 8601, or a date `YYYY-MM-DD`. */
export function weekOf(at: string): Week {
  const day = dayNumber(at.slice(0, 10));
  const thursday = new Date((mondayOf(day) + 3) * DAY);
  const year = thursday.getUTCFullYear();
  const first = mondayOf(Date.UTC(year, 0, 4) / DAY);
  return `${year}-W${String((mondayOf(day) - first) / 7 + 1).padStart(2, '0')}`;
}

/** First day and the day after the last, as dates: rows are in the week when `from <= at < to` as text. */
export function daysOf(week: Week): { readonly from: string; readonly to: string } {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  const monday = mondayOf(Date.UTC(year, 0, 4) / DAY) + (number - 1) * 7;
  return { from: dateOf(monday), to: dateOf(monday + 7) };
}

/** The last day of the week, `YYYY-MM-DD`. */
export function sundayOf(week: Week): string {
  return dateOf(dayNumber(daysOf(week).to) - 1);
}

/** Weeks with rows plus the current one, newest first. In: local dates, and today. */
export function weeksToShow(dates: readonly string[], today: string): readonly Week[] {
  return [...new Set([...dates, today].map(weekOf))].sort().reverse();
}

function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** Day 0 of the epoch was a Thursday. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
