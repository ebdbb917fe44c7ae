/** What can be made of the ledger: all of it as `jsonl` and `csv`, a week as `xlsx` and `docx`. */
export const EXPORT_FORMATS = ['jsonl', 'csv', 'xlsx', 'docx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
