import { openLedger, verifyLedger } from '#components/hooks/ledger-actions.ts';
import { useLedgerTask } from '#components/hooks/use-ledger-task.ts';
import { Button } from '#components/ui/Button.tsx';
import type { Tombstone } from '#utils/core/ledger/event.ts';
import type { ChainBreak } from '#utils/core/ledger/verify.ts';
import type { Week } from '#utils/core/report/week.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import type { CsvWords } from '#utils/exporters/csv.ts';
import type { JsonlHeader } from '#utils/exporters/jsonl.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import { download, exportName, weekName } from './download.ts';
import { exportLedger, type LedgerFormat } from './export-ledger.ts';
import { gatherWeek, type WeekFormat, writeWeek } from './export-week.ts';
import { TaskNotice } from './TaskNotice.tsx';
import type { Texts } from './texts.ts';

export type Finished =
  | {
      readonly kind: 'verified';
      readonly count: number;
      readonly broken: ChainBreak | null;
      readonly pruned: Tombstone | null;
    }
  | {
      /** `week`: the file is of one week, otherwise of the whole ledger. */
      readonly kind: 'exported' | 'week';
      readonly count: number;
      readonly name: string;
      readonly recorded: boolean;
    }
  | { readonly kind: 'unwritten' };

export interface ActionsProps {
  readonly db: LedgerDb;
  readonly week: Week;
  readonly texts: Texts;
  readonly csvWords: CsvWords;
  header(): JsonlHeader;
}

/** Export, print, verify; their progress and answers. */
export function Actions({ db, week, texts, csvWords, header }: ActionsProps) {
  const { report } = texts;
  const { task, run, cancel } = useLedgerTask<Finished>((error) => log.error('report', 'ledger task', error));
  const busy = task.state === 'running';

  const exportAs = (format: LedgerFormat) =>
    run(async (progress, signal) => {
      const head = header();
      const { source, pruned } = await openLedger(db, progress, signal);
      const file = await exportLedger(source, format, { ...head, pruned }, csvWords);
      const name = exportName(head.unit ?? '', head.exportedAt.slice(0, 10), format);
      download(file.blob, name);
      const told = await ask('export.made', { format, count: file.count, head: file.head });
      return { kind: 'exported', count: file.count, name, recorded: told.ok };
    });
  const exportWeek = (format: WeekFormat) =>
    run(async (progress, signal) => {
      const head = header();
      const file = await gatherWeek(db, week, head, progress, signal);
      const blob = await writeWeek(file, format, signal);
      if (!blob) return { kind: 'unwritten' };
      const name = weekName(head.unit ?? '', week, format);
      download(blob, name);
      const told = await ask('export.made', { format, ...file.seal.checkpoint });
      return { kind: 'week', count: file.rows.length, name, recorded: told.ok };
    });
  const verify = () =>
    run(async (progress, signal) => ({ kind: 'verified', ...(await verifyLedger(db, progress, signal)) }));

  return (
    <section class="actions" aria-label={report.actions}>
      <div class="actions-row">
        <Button disabled={busy} onPress={() => void exportWeek('xlsx')}>
          {report.exportXlsx}
        </Button>
        <Button disabled={busy} onPress={() => void exportWeek('docx')}>
          {report.exportDocx}
        </Button>
        <Button disabled={busy} onPress={() => void exportAs('csv')}>
          {report.exportCsv}
        </Button>
        <Button disabled={busy} onPress={() => void exportAs('jsonl')}>
          {report.exportJsonl}
        </Button>
        <Button onPress={() => window.print()}>{report.print}</Button>
        <Button look="primary" disabled={busy} onPress={() => void verify()}>
          {report.verify}
        </Button>
      </div>
      <TaskNotice task={task} words={report} onCancel={cancel} />
    </section>
  );
}
