import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { unionOf } from '#utils/core/report/union.ts';
import { daysOf, type Week } from '#utils/core/report/week.ts';
import { type WeeklyFigures, weeklyFigures } from '#utils/core/report/weekly-figures.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { parseRow } from '#utils/data/ledger-row.ts';
import type { MergedFile } from './merged-file.ts';
import { readWeekRows } from './read-week.ts';

/** One week's figures, over this computer's rows and those of the files. */
export interface WeekView {
  readonly figures: WeeklyFigures;
  readonly rows: number;
  readonly unreadable: number;
}

/** Files that are counted. */
export function soundFiles(files: readonly MergedFile[]): readonly MergedFile[] {
  return files.filter(({ state }) => state.name === 'intact');
}

/**
 * The week over the union of the own ledger and the sound files. Throws where a file cannot be read any more, or is no
 * longer what was verified.
 */
export async function readMergedWeek(
  db: LedgerDb,
  week: Week,
  files: readonly MergedFile[],
): Promise<WeekView> {
  const { from, to } = daysOf(week);
  const own = await readWeekRows(db, week);
  const imported = await Promise.all(soundFiles(files).map((file) => readRanges(file, week)));

  const all = unionOf([own.before, own.rows, ...imported]);
  const rows = all.filter(({ at }) => at >= from && at < to);
  const before = all.filter(({ at, kind }) => at < from && kind === 'review.passed');
  return { figures: weeklyFigures(rows, week, before), rows: rows.length, unreadable: own.unreadable };
}

async function readRanges({ file, index }: MergedFile, week: Week): Promise<readonly LedgerEvent[]> {
  const texts = await Promise.all(
    index.rangesOf(week).map(({ start, end }) => file.slice(start, end).text()),
  );
  return texts.flatMap((text) => text.split('\n').flatMap(readableRow));
}

/** The header, the checkpoint and rows of a newer shape are no rows here; they were counted when the file was read. */
function readableRow(line: string): readonly LedgerEvent[] {
  if (line.trim() === '') return [];
  const row = parseRow(JSON.parse(line.replace(/^\uFEFF/, '')));
  return row.ok ? [row.value] : [];
}

/** How many computers a merged view speaks of, this one included. In: this computer's device id. */
export function computersOf(files: readonly MergedFile[], own: string): number {
  return new Set([own, ...soundFiles(files).flatMap(({ device }) => device ?? [])]).size;
}

/** Weeks the sound files have rows of, in no order. */
export function weeksOf(files: readonly MergedFile[]): readonly Week[] {
  return [...new Set(soundFiles(files).flatMap(({ index }) => index.weeks()))];
}
