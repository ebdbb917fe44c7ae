import type { LedgerEvent } from '../ledger/event.ts';
import { type Week, weekOf } from './week.ts';

/** Where a piece of a file lies, in bytes, end exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface WeekIndex {
  /** The rows that stand in this piece; pieces come in the order of the file. */
  add(range: ByteRange, rows: readonly LedgerEvent[]): void;
  weeks(): readonly Week[];
  /** Pieces with rows of the week, and those with the earlier reviews of posts the week answered. */
  rangesOf(week: Week): readonly ByteRange[];
}

/** Which pieces of a file to read again for a week, so that the file itself need not be held. */
export function createWeekIndex(): WeekIndex {
  const ranges = new Map<Week, Set<ByteRange>>();
  const weekOfDate = new Map<string, Week>();
  const reviewed = new Map<string, ByteRange>();
  const weekAt = (at: string): Week => {
    const date = at.slice(0, 10);
    const week = weekOfDate.get(date) ?? weekOf(date);
    weekOfDate.set(date, week);
    return week;
  };
  return {
    add(range, rows) {
      for (const { at, kind, subject } of rows) {
        const week = weekAt(at);
        const own = ranges.get(week) ?? new Set();
        ranges.set(week, own.add(range));
        if (subject === null) continue;
        if (kind === 'review.passed') reviewed.set(subject, range);
        const review = kind.startsWith('publish.') ? reviewed.get(subject) : undefined;
        if (review) own.add(review);
      }
    },
    weeks: () => [...ranges.keys()],
    rangesOf: (week) => [...(ranges.get(week) ?? [])].toSorted((one, other) => one.start - other.start),
  };
}
