import { CASE_KINDS } from '#utils/core/cases/read-cases.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { daysOf, type Week } from '#utils/core/report/week.ts';
import { type WeeklyFigures, weeklyFigures } from '#utils/core/report/weekly-figures.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { readDays, readKinds, readSubjects } from '#utils/data/tables/ledger.ts';

/** A week as the page shows it and its files carry it: the figures, and all readable rows in chain order. */
export interface ReadWeek {
  readonly figures: WeeklyFigures;
  readonly rows: readonly LedgerEvent[];
  readonly unreadable: number;
}

/** The week's rows and what they come to, with the earlier reviews of posts answered in it. */
export async function readWeek(db: LedgerDb, week: Week): Promise<ReadWeek> {
  const { rows, before, unreadable } = await readWeekRows(db, week);
  return { figures: weeklyFigures(rows, week, before), rows, unreadable };
}

/** The week's rows; `before` are the reviews of earlier weeks whose posts were answered in this one. */
export async function readWeekRows(db: LedgerDb, week: Week) {
  const { from, to } = daysOf(week);
  const { rows, unreadable } = await readDays(db, from, to);
  const answered = rows.filter(({ kind }) => kind.startsWith('publish.'));
  const subjects = [...new Set(answered.flatMap(({ subject }) => subject ?? []))];
  const reviews = await readSubjects(db, subjects, 'review.passed');
  return { rows, before: reviews.rows.filter(({ at }) => at < from), unreadable };
}

/** Every row about cases, whatever week it is of. */
export async function readCaseRows(db: LedgerDb): Promise<readonly LedgerEvent[]> {
  return (await readKinds(db, CASE_KINDS)).rows;
}
