import type { ReportWords } from '#utils/core/i18n/report.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Figure } from '#utils/core/report/weekly-figures.ts';

/** Both catalogues a report section needs: the shared names of gates, levels and platforms, and the report's own. */
export interface Texts {
  readonly shared: Words;
  readonly report: ReportWords;
}

/** Opens the rows behind a number. */
export type OpenRows = (name: string, rows: Figure['rows']) => void;
