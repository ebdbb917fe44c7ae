/** A year's working days as the General Office of the State Council announces them each autumn. Days are `2026-02-15`. */
export interface WorkYear {
  readonly year: number;
  /** 放假: days off, weekends among them or not. */
  readonly off: readonly string[];
  /** 调休上班: Saturdays and Sundays that are worked. */
  readonly work: readonly string[];
  /** Office hours, `08:30`, in order of the day. */
  readonly hours: readonly OfficeHours[];
  readonly source: string;
}

export interface OfficeHours {
  readonly from: string;
  readonly to: string;
}

/** Working days of Beijing time. Days are whole numbers since 1970-01-01, minutes count from midnight. */
export interface WorkCalendar {
  isWorkday(day: number): boolean;
  /** Office hours of a working day. */
  hoursOf(day: number): readonly (readonly [from: number, to: number])[];
  /** Whether that year's holidays are known; where not, only weekends are off. */
  knows(year: number): boolean;
}

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;
const BEIJING_MS = 8 * 3_600_000;
/** For years no pack knows. */
const USUAL_HOURS: readonly (readonly [number, number])[] = [
  [510, 720],
  [810, 1050],
];

/** The day in Beijing a moment (epoch ms) falls on. */
export function dayAt(epochMs: number): number {
  return Math.floor((epochMs + BEIJING_MS) / DAY_MS);
}

/** The moment (epoch ms) that many minutes after a day's midnight in Beijing. */
export function momentOf(day: number, minutes: number): number {
  return day * DAY_MS - BEIJING_MS + minutes * MINUTE_MS;
}

/** `2026-08-03` for a day's number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOfDay(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** The working days of these years; in years none of them is about, Monday to Friday. */
export function createWorkCalendar(years: readonly WorkYear[]): WorkCalendar {
  const byYear = new Map(years.map((entry) => [entry.year, entry]));
  const off = new Set(years.flatMap((entry) => entry.off));
  const work = new Set(years.flatMap((entry) => entry.work));
  return {
    isWorkday(day) {
      const date = dateOfDay(day);
      if (work.has(date)) return true;
      return !off.has(date) && !isWeekend(day);
    },
    hoursOf(day) {
      const hours = byYear.get(yearOfDay(day))?.hours;
      return hours?.length ? hours.map(({ from, to }) => [minutesOf(from), minutesOf(to)]) : USUAL_HOURS;
    },
    knows: (year) => byYear.has(year),
  };
}

/** Minutes of office hours between two moments (epoch ms); 0 when the second is not after the first. */
export function workMinutes(calendar: WorkCalendar, from: number, to: number): number {
  let minutes = 0;
  for (let day = dayAt(from); day <= dayAt(to); day += 1) {
    if (!calendar.isWorkday(day)) continue;
    for (const [start, end] of calendar.hoursOf(day)) {
      const begin = Math.max(from, momentOf(day, start));
      const finish = Math.min(to, momentOf(day, end));
      minutes += Math.max(0, finish - begin) / MINUTE_MS;
    }
  }
  return Math.round(minutes);
}

/** When work ends on that day. */
export function endOfWork(calendar: WorkCalendar, day: number): number {
  return momentOf(day, calendar.hoursOf(day).at(-1)?.[1] ?? 1050);
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: number): boolean {
  return [2, 3].includes(((day % 7) + 7) % 7);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
