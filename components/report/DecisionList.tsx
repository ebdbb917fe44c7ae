import { Table } from '#components/ui/Table.tsx';
import { accountText, foundText, shortTime } from '#utils/core/report/row-text.ts';
import type { Decision } from '#utils/core/report/weekly-figures.ts';
import { Section } from './Section.tsx';
import type { Texts } from './texts.ts';

export interface DecisionListProps {
  readonly title: string;
  readonly decisions: readonly Decision[];
  readonly texts: Texts;
}

/** Findings that were passed against, or called false alarms, each with the reason the person wrote. */
export function DecisionList({ title, decisions, texts }: DecisionListProps) {
  const { report } = texts;
  return (
    <Section title={title}>
      {decisions.length ? (
        <Table
          label={title}
          rows={decisions.map((decision, index) => ({ ...decision, index }))}
          keyOf={({ index }) => index}
          columns={[
            { head: report.time, tight: true, cell: ({ row }) => shortTime(row.at) },
            { head: report.account, tight: true, cell: ({ row }) => accountText(row, texts) },
            { head: report.found, cell: ({ found }) => foundText(found, texts) },
            { head: report.reason, cell: ({ found }) => found.reason ?? <i>{report.noReason}</i> },
            { head: report.operator, tight: true, cell: ({ row }) => row.operator ?? '—' },
          ]}
        />
      ) : (
        <p class="nothing">{report.none}</p>
      )}
    </Section>
  );
}
