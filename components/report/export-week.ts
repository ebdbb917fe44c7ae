import { type Progress, verifyLedger } from '#components/hooks/ledger-actions.ts';
import { readCaseRows, readWeek } from '#components/hooks/read-week.ts';
import type { ExportFormat } from '#utils/core/ledger/export-formats.ts';
import type { Week } from '#utils/core/report/week.ts';
import type { WeekFile } from '#utils/core/report/week-file.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import type { JsonlHeader } from '#utils/exporters/jsonl.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';

export type WeekFormat = Extract<ExportFormat, 'xlsx' | 'docx'>;

/**
 * The week and the state of the whole ledger. The week is read first, so that the checkpoint the chain is then
 * verified against covers all its rows. Throws the signal's reason when cancelled, and when the background is silent.
 */
export async function gatherWeek(
  db: LedgerDb,
  week: Week,
  { unit, device, app, exportedAt }: JsonlHeader,
  progress: Progress,
  signal: AbortSignal,
): Promise<WeekFile> {
  const [rules, choices, packs] = await Promise.all([
    ask('case.rules', {}),
    ask('case.choices', {}),
    ask('packs.read', {}),
  ]);
  if (!rules.ok || !choices.ok || !packs.ok) throw new Error('no answer from the background');
  const { figures, rows, unreadable } = await readWeek(db, week);
  const caseRows = await readCaseRows(db);
  const { checkpoint, broken } = await verifyLedger(db, progress, signal);
  const { base, unit: own } = packs.value;
  return {
    unit,
    figures,
    rows,
    unreadable,
    caseRows,
    caseRules: rules.value,
    categories: new Map(choices.value.categories.map(({ id, title }) => [id, title])),
    seal: {
      checkpoint,
      broken,
      app,
      packs: [base, ...(own ? [own] : [])].map(({ title, version }) => `${title} ${version}`),
      device,
      exportedAt,
    },
  };
}

/** The week in one format, `null` when it could not be made. Throws the signal's reason when cancelled meanwhile. */
export async function writeWeek(
  file: WeekFile,
  format: WeekFormat,
  signal: AbortSignal,
): Promise<Blob | null> {
  try {
    const blob = await WRITERS[format](file);
    signal.throwIfAborted();
    return blob;
  } catch (error) {
    signal.throwIfAborted();
    log.error('report', 'week file', error);
    return null;
  }
}

/** Each library is loaded when its button is pressed: hundreds of kilobytes most visits do not need. */
const WRITERS: Record<WeekFormat, (file: WeekFile) => Promise<Blob>> = {
  async xlsx(file) {
    const [{ weekSheets }, { weekXlsx }] = await Promise.all([
      import('#utils/core/report/week-sheets.ts'),
      import('#utils/exporters/week-xlsx.ts'),
    ]);
    return weekXlsx(weekSheets(file));
  },
  async docx(file) {
    const [{ weekLetter }, { weekDocx }] = await Promise.all([
      import('#utils/core/report/week-letter.ts'),
      import('#utils/exporters/week-docx.ts'),
    ]);
    return weekDocx(weekLetter(file));
  },
};
