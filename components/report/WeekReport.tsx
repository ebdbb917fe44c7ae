import { useState } from 'preact/hooks';
import type { MergedFile } from '#components/hooks/merged-file.ts';
import { useWeek } from '#components/hooks/use-ledger.ts';
import { Notice } from '#components/ui/Notice.tsx';
import type { Week } from '#utils/core/report/week.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { AccountsTable } from './AccountsTable.tsx';
import { CaseSummary } from './CaseSummary.tsx';
import { DecisionList } from './DecisionList.tsx';
import { GateBars } from './GateBars.tsx';
import { IncidentList } from './IncidentList.tsx';
import { PostList } from './PostList.tsx';
import { RowsPanel } from './RowsPanel.tsx';
import { RulesTable } from './RulesTable.tsx';
import { Summary } from './Summary.tsx';
import type { OpenRows, Texts } from './texts.ts';

export interface WeekReportProps {
  readonly db: LedgerDb;
  readonly week: Week;
  /** Files of other computers that are counted in. */
  readonly merged: readonly MergedFile[];
  readonly ledgerEmpty: boolean;
  readonly texts: Texts;
}

/** One week: figures, lists, and the rows behind whichever number was pressed. */
export function WeekReport({ db, week, merged, ledgerEmpty, texts }: WeekReportProps) {
  const { report } = texts;
  const live = useWeek(db, week, merged);
  const [behind, setBehind] = useState<Parameters<OpenRows>>();
  if (live.state === 'loading') return <p class="nothing">{report.loading}</p>;
  if (live.state === 'failed') return <Notice role="alert">{report.failed}</Notice>;
  const { figures, rows, unreadable } = live.value;
  const onOpen: OpenRows = (...opened) => setBehind(opened);
  return (
    <>
      {unreadable > 0 && <Notice role="alert">{report.unreadable(unreadable)}</Notice>}
      {rows === 0 && !ledgerEmpty && <p class="nothing">{report.emptyWeek}</p>}
      <Summary total={figures.total} texts={texts} onOpen={onOpen} />
      <CaseSummary db={db} week={week} merged={merged} texts={texts} onOpen={onOpen} />
      <AccountsTable figures={figures} texts={texts} onOpen={onOpen} />
      <GateBars gates={figures.total.gates} texts={texts} onOpen={onOpen} />
      <DecisionList title={report.overridesTitle} decisions={figures.overrides} texts={texts} />
      <DecisionList title={report.falseAlarmsTitle} decisions={figures.falseAlarms} texts={texts} />
      <RulesTable rules={figures.rules} texts={texts} onOpen={onOpen} />
      <PostList posts={figures.posts} texts={texts} onOpen={onOpen} />
      <IncidentList incidents={figures.incidents} texts={texts} />
      {behind && (
        <RowsPanel name={behind[0]} rows={behind[1]} texts={texts} onClose={() => setBehind(undefined)} />
      )}
    </>
  );
}
