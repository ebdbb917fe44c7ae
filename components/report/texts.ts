import type { Figure } from '#utils/core/report/weekly-figures.ts';

export type { Texts } from '#utils/core/report/row-text.ts';

/** Opens the rows behind a number. */
export type OpenRows = (name: string, rows: Figure['rows']) => void;
