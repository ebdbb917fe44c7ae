import type { Column } from '#components/ui/Table.tsx';
import type { Figure } from '#utils/core/report/weekly-figures.ts';
import { FigureButton } from './FigureButton.tsx';
import type { OpenRows, Texts } from './texts.ts';

/** Makes columns of numbers that open the rows behind them; `nameOf` names the row a number stands in. */
export function figureColumns<Row>(nameOf: (row: Row) => string, texts: Texts, onOpen: OpenRows) {
  return (head: string, of: (row: Row) => Figure, alarm = false): Column<Row> => ({
    head,
    align: 'end',
    cell: (row) => (
      <FigureButton
        name={`${nameOf(row)} · ${head}`}
        figure={of(row)}
        texts={texts}
        alarm={alarm}
        onOpen={onOpen}
      />
    ),
  });
}
