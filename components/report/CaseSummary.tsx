import { useEffect, useState } from 'preact/hooks';
import type { MergedFile } from '#components/hooks/merged-file.ts';
import { useCaseRows } from '#components/hooks/use-ledger.ts';
import type { CaseRules } from '#utils/core/cases/desk.ts';
import { createWorkCalendar } from '#utils/core/cases/work-calendar.ts';
import { deskWords } from '#utils/core/i18n/desk.ts';
import { caseFigures } from '#utils/core/report/case-figures.ts';
import type { Week } from '#utils/core/report/week.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { ask } from '#utils/messages/client.ts';
import { FigureList } from './FigureList.tsx';
import { Section } from './Section.tsx';
import type { OpenRows, Texts } from './texts.ts';

interface CaseSummaryProps {
  readonly db: LedgerDb;
  readonly week: Week;
  readonly merged: readonly MergedFile[];
  readonly texts: Texts;
  readonly onOpen: OpenRows;
}

/** 留言与办件 of the week; nothing at all where cases are not kept here. */
export function CaseSummary({ db, week, merged, texts, onOpen }: CaseSummaryProps) {
  const { report, shared } = texts;
  const rows = useCaseRows(db, merged);
  const rules = useRules();
  if (rows.state !== 'ready' || !rows.value.length || !rules) return null;
  const { years, deadlines } = rules;
  const figures = caseFigures(rows.value, week, Date.now(), {
    calendar: createWorkCalendar(years),
    deadlines,
  });
  const shown = [
    { name: report.casesReceived, figure: figures.received },
    { name: report.casesClosed, figure: figures.closed },
    { name: report.casesOpen, figure: figures.open },
    { name: report.casesOverdue, figure: figures.overdue, alarm: true },
  ];
  const unknown = figures.unknownYears.length
    ? deskWords[shared.language].unknownYears(figures.unknownYears)
    : '';
  return (
    <Section title={report.cases} note={`${report.casesNote}${unknown}`}>
      <FigureList figures={shown} texts={texts} onOpen={onOpen}>
        <div>
          <dt>{report.casesFirst}</dt>
          <dd>{report.casesHours(figures.firstResponseHours)}</dd>
        </div>
      </FigureList>
    </Section>
  );
}

/** What clocks are reckoned with; `null` until the background has said. */
function useRules(): CaseRules | null {
  const [rules, setRules] = useState<CaseRules | null>(null);
  useEffect(() => {
    void ask('case.rules', {}).then((answer) => answer.ok && setRules(answer.value));
  }, []);
  return rules;
}
