import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { RowsTable } from './RowsTable.tsx';
import { Section } from './Section.tsx';
import type { Texts } from './texts.ts';

export interface IncidentListProps {
  readonly incidents: readonly LedgerEvent[];
  readonly texts: Texts;
}

/** Requests the fence stopped, and when the guard was lost and back again. */
export function IncidentList({ incidents, texts }: IncidentListProps) {
  const { report } = texts;
  return (
    <Section title={report.incidentsTitle}>
      {incidents.length ? (
        <RowsTable label={report.incidentsTitle} rows={incidents} texts={texts} />
      ) : (
        <p class="nothing">{report.none}</p>
      )}
    </Section>
  );
}
