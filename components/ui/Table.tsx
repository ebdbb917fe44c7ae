import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly align?: 'end';
  /** Short content that must not break over lines. */
  readonly tight?: boolean;
  /** Names its row for screen readers. */
  readonly names?: boolean;
}

export interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly foot?: Row;
  /** On narrow screens: `scroll` keeps columns comparable, `cards` keeps each row's words readable. */
  readonly narrow?: 'scroll' | 'cards';
}

/** A table that scrolls inside itself on narrow screens; focusable, so that the keyboard can scroll it too. */
export function Table<Row>({ label, columns, rows, keyOf, foot, narrow = 'cards' }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      <table class="table" data-narrow={narrow}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.head} scope="col" data-align={column.align}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells key={keyOf(row)} row={row} columns={columns} />
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <Cells row={foot} columns={columns} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Cells<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {columns.map(({ head, cell, align, tight, names }) =>
        names ? (
          <th key={head} scope="row" data-head={head} data-align={align} data-tight={tight}>
            {cell(row)}
          </th>
        ) : (
          <td key={head} data-head={head} data-align={align} data-tight={tight}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
