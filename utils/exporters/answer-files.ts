import Papa from 'papaparse';
import { type Answer, type AnswerState, answerState } from '#utils/core/replies/answer.ts';
import { ENTRY_FIELDS, type EntryField } from '#utils/core/replies/entry.ts';
import { COLUMN_HEADS } from '#utils/core/replies/entry-columns.ts';
import { writeXlsxTable } from './answer-xlsx.ts';
import { guardFormula } from './formula-guard.ts';

export const ANSWER_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** Written into the files, whatever the interface's language: they are passed on to others. */
const STATES: Record<AnswerState, string> = {
  usable: '可用',
  unapproved: '未审核',
  expired: '已过期',
  retired: '已停用',
};
const HEADS = ENTRY_FIELDS.map((field) => COLUMN_HEADS[field][0] ?? field);
const WIDTHS: Partial<Record<EntryField, number>> = {
  question: 36,
  variants: 36,
  answer: 70,
  short: 40,
  basisTitle: 36,
};

/**
 * The library as a file that the import reads back to the same entries. `today` (`YYYY-MM-DD`) decides the state that
 * is written; history stays on this machine.
 */
export async function writeAnswers(
  format: AnswerFormat,
  answers: readonly Answer[],
  today: string,
): Promise<Blob> {
  if (format === 'json') return new Blob([writeJson(answers)], { type: 'application/json' });
  const rows = answers.map((answer) => cellsOf(answer, today));
  if (format === 'xlsx')
    return writeXlsxTable(
      HEADS,
      rows,
      ENTRY_FIELDS.map((field) => WIDTHS[field] ?? 14),
    );
  const guarded = rows.map((row) => row.map(guardFormula));
  // Excel reads UTF-8 only when the file says so.
  const text = `\uFEFF${Papa.unparse({ fields: HEADS, data: guarded }, { quotes: true })}\r\n`;
  return new Blob([text], { type: 'text/csv' });
}

function cellsOf(answer: Answer, today: string): readonly string[] {
  const { basis, variants } = answer;
  const special: Partial<Record<EntryField, string>> = {
    variants: variants.join('\n'),
    basisNumber: basis?.number ?? '',
    basisTitle: basis?.title ?? '',
    state: STATES[answerState(answer, today)],
  };
  return ENTRY_FIELDS.map((field) => special[field] ?? plainCell(answer, field));
}

function plainCell(answer: Answer, field: EntryField): string {
  const value = field in answer ? answer[field as keyof Answer] : '';
  return typeof value === 'string' ? value : '';
}

function writeJson(answers: readonly Answer[]): string {
  const plain = answers.map(({ history: _history, updated: _updated, ...answer }) => answer);
  return JSON.stringify({ type: 'xianshen-answers', version: 1, answers: plain }, null, 2);
}
