import { type Column, Table } from '#components/ui/Table.tsx';
import { nameOf } from '#utils/core/i18n/report.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { accountText, rowText, shortDevice, shortTime } from '#utils/core/report/row-text.ts';
import type { Texts } from './texts.ts';

export interface RowsTableProps {
  readonly label: string;
  readonly rows: readonly LedgerEvent[];
  readonly texts: Texts;
  /** Offer each row's full JSON, as it is in the chain. */
  readonly raw?: boolean;
}

/** Ledger rows as they stand, in a table. */
export function RowsTable({ label, rows, texts, raw = false }: RowsTableProps) {
  const { report } = texts;
  const devices = new Set(rows.map(({ device }) => device)).size;
  const columns: Column<LedgerEvent>[] = [
    // Numbers of several machines' ledgers mean nothing without the machine.
    ...(devices > 1
      ? [{ head: report.device, tight: true, cell: ({ device }: LedgerEvent) => shortDevice(device) }]
      : []),
    { head: report.seq, align: 'end', tight: true, cell: ({ seq }) => seq },
    { head: report.time, tight: true, cell: ({ at }) => <time dateTime={at}>{shortTime(at)}</time> },
    { head: report.event, tight: true, cell: ({ kind }) => nameOf(report.kinds, kind) },
    { head: report.account, tight: true, cell: (row) => accountText(row, texts) },
    { head: report.operator, tight: true, cell: ({ operator }) => operator ?? '—' },
    {
      head: report.detail,
      cell: (row) =>
        raw ? (
          <details class="raw">
            <summary>{rowText(row, texts) || row.kind}</summary>
            <pre>{JSON.stringify(row, null, 1)}</pre>
          </details>
        ) : (
          rowText(row, texts)
        ),
    },
  ];
  return <Table label={label} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
