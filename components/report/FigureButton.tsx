import type { Figure } from '#utils/core/report/weekly-figures.ts';
import type { OpenRows, Texts } from './texts.ts';

export interface FigureButtonProps {
  readonly name: string;
  readonly figure: Figure;
  readonly texts: Texts;
  /** Draw the number as something that should not have happened. */
  readonly alarm?: boolean;
  readonly onOpen: OpenRows;
}

/** A number that opens the rows it was counted from; nothing to open behind a zero. */
export function FigureButton({ name, figure, texts, alarm = false, onOpen }: FigureButtonProps) {
  if (!figure.count) return <span class="figure-zero">0</span>;
  return (
    <button
      type="button"
      class="figure"
      data-alarm={alarm}
      aria-label={texts.report.openRows(name, figure.count)}
      onClick={() => onOpen(name, figure.rows)}
    >
      {figure.count}
    </button>
  );
}
