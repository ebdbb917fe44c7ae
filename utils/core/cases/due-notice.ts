import type { CaseCounts } from './case-list.ts';
import { dateOfDay, dayAt, momentOf, type WorkCalendar } from './work-calendar.ts';

/** The number on the extension's icon: overdue and due today. `''` for none, `99+` beyond what fits. */
export function badgeText({ overdue, dueToday }: Pick<CaseCounts, 'overdue' | 'dueToday'>): string {
  const count = overdue + dueToday;
  return count > 99 ? '99+' : count ? String(count) : '';
}

/**
 * The day (`2026-08-03`) to notify for at `now` (epoch ms), or `null` when there is nothing to say: once a day, when
 * work has begun, and never on a day off. `last` is the day that was notified for last.
 */
export function noticeDay(
  { overdue, dueToday }: Pick<CaseCounts, 'overdue' | 'dueToday'>,
  last: string | null,
  now: number,
  calendar: WorkCalendar,
): string | null {
  const day = dayAt(now);
  const today = dateOfDay(day);
  if (!overdue && !dueToday) return null;
  if (last === today || !calendar.isWorkday(day)) return null;
  const opens = calendar.hoursOf(day)[0]?.[0] ?? 0;
  return now >= momentOf(day, opens) ? today : null;
}
