import { type Column, Table } from '#components/ui/Table.tsx';
import { OUTCOMES } from '#utils/core/report/posts.ts';
import { accountText } from '#utils/core/report/row-text.ts';
import type { AccountFigures, WeeklyFigures } from '#utils/core/report/weekly-figures.ts';
import { figureColumns } from './FigureColumn.tsx';
import { Section } from './Section.tsx';
import type { OpenRows, Texts } from './texts.ts';

export interface AccountsTableProps {
  readonly figures: WeeklyFigures;
  readonly texts: Texts;
  readonly onOpen: OpenRows;
}

/** One line per account, their sum below; every number opens its rows. */
export function AccountsTable({ figures, texts, onOpen }: AccountsTableProps) {
  const { report } = texts;
  const nameOf = (row: AccountFigures) => accountText(row, texts) || report.total;
  const number = figureColumns(nameOf, texts, onOpen);
  const columns: Column<AccountFigures>[] = [
    { head: report.account, names: true, cell: nameOf },
    ...OUTCOMES.map((outcome) =>
      number(report.outcomes[outcome], (row) => row.posts[outcome], outcome === 'failed'),
    ),
    number(report.opened, (row) => row.opened),
    number(report.passed, (row) => row.passed),
    number(report.returned, (row) => row.returned),
    number(report.overrides, (row) => row.overrides, true),
    number(report.falseAlarms, (row) => row.falseAlarms),
    number(report.replies, (row) => row.replies),
    number(report.fenceBlocks, (row) => row.fenceBlocks, true),
    number(report.guardLost, (row) => row.guardLost, true),
  ];
  return (
    <Section title={report.accounts}>
      <Table
        label={report.accounts}
        columns={columns}
        rows={figures.accounts}
        keyOf={nameOf}
        foot={figures.total}
        narrow="scroll"
      />
    </Section>
  );
}
