import type { Checkpoint, LedgerEvent } from '#utils/core/ledger/event.ts';
import { daysOf, type Week, weekOf, weeksToShow } from '#utils/core/report/week.ts';
import type { WeeklyFigures } from '#utils/core/report/weekly-figures.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { readCheckpoint, readDates, readPage } from '#utils/data/tables/ledger.ts';
import { countQuarantine } from '#utils/data/tables/quarantine.ts';
import { readCaseRows, readWeek } from './read-week.ts';
import { type Live, useLive } from './use-live.ts';

export interface LedgerState extends Checkpoint {
  /** Rows kept apart because they could not be read. */
  readonly quarantined: number;
}

export interface WeekView {
  readonly figures: WeeklyFigures;
  readonly rows: number;
  readonly unreadable: number;
}

export interface PageView {
  readonly rows: readonly LedgerEvent[];
  readonly unreadable: number;
}

/** Count and head of the ledger, live. */
export function useLedgerState(db: LedgerDb): Live<LedgerState> {
  return useLive(
    async () => ({ ...(await readCheckpoint(db)), quarantined: await countQuarantine(db) }),
    'state',
  );
}

/** Weeks that have rows, and the current one, newest first. In: today as `YYYY-MM-DD`. */
export function useWeeks(db: LedgerDb, today: string): Live<readonly Week[]> {
  return useLive(
    async () => weeksToShow(await readDates(db, (date) => daysOf(weekOf(date)).to), today),
    `weeks ${today}`,
  );
}

/** The week's figures with the rows behind them. */
export function useWeek(db: LedgerDb, week: Week): Live<WeekView> {
  return useLive(async () => {
    const { figures, rows, unreadable } = await readWeek(db, week);
    return { figures, rows: rows.length, unreadable };
  }, `week ${week}`);
}

/** Every row about cases, whatever week it is of. */
export function useCaseRows(db: LedgerDb): Live<readonly LedgerEvent[]> {
  return useLive(() => readCaseRows(db), 'cases');
}

/** One page of the whole ledger, newest first. */
export function useLedgerPage(db: LedgerDb, page: number, size: number): Live<PageView> {
  return useLive(() => readPage(db, page, size), `page ${page} ${size}`);
}
