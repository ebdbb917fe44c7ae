import type { Checkpoint, LedgerEvent, Tombstone } from '#utils/core/ledger/event.ts';
import { unionOf } from '#utils/core/report/union.ts';
import { daysOf, type Week, weekOf, weeksToShow } from '#utils/core/report/week.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { readCheckpoint, readTombstone } from '#utils/data/tables/heads.ts';
import { readDates, readPage } from '#utils/data/tables/ledger.ts';
import { countQuarantine } from '#utils/data/tables/quarantine.ts';
import type { MergedFile } from './merged-file.ts';
import { readMergedWeek, soundFiles, type WeekView } from './merged-week.ts';
import { readCaseRows } from './read-week.ts';
import { type Live, useLive } from './use-live.ts';

export interface LedgerState extends Checkpoint {
  /** Rows kept apart because they could not be read. */
  readonly quarantined: number;
  /** What stands for the rows before the first one, deleted by retention. */
  readonly pruned: Tombstone | null;
}

export interface PageView {
  readonly rows: readonly LedgerEvent[];
  readonly unreadable: number;
}

/** Count and head of the ledger, live. */
export function useLedgerState(db: LedgerDb): Live<LedgerState> {
  return useLive(
    async () => ({
      ...(await readCheckpoint(db)),
      quarantined: await countQuarantine(db),
      pruned: await readTombstone(db),
    }),
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

/** The week's figures with the rows behind them, over this computer's ledger and the merged files. */
export function useWeek(db: LedgerDb, week: Week, files: readonly MergedFile[]): Live<WeekView> {
  return useLive(() => readMergedWeek(db, week, files), `week ${week} ${filesKey(files)}`);
}

/** Every row about cases, whatever week it is of. */
export function useCaseRows(db: LedgerDb, files: readonly MergedFile[]): Live<readonly LedgerEvent[]> {
  return useLive(
    async () => {
      const rows = await readCaseRows(db);
      return files.length ? unionOf([rows, ...soundFiles(files).map(({ cases }) => cases)]) : rows;
    },
    `cases ${filesKey(files)}`,
  );
}

/** One page of the whole ledger, newest first. */
export function useLedgerPage(db: LedgerDb, page: number, size: number): Live<PageView> {
  return useLive(() => readPage(db, page, size), `page ${page} ${size}`);
}

/** Files are only ever added, one after another, or let go all at once. */
function filesKey(files: readonly MergedFile[]): string {
  return files.map(({ head, state }) => (state.name === 'intact' ? head : '')).join(' ');
}
