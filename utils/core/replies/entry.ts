import { isRealDay } from '../calendar/day.ts';
import type { Answer } from './answer.ts';
import { findBrokenSlots } from './slots.ts';

/** What a person writes of an answer; the rest is kept by the background. */
export type AnswerEntry = Pick<
  Answer,
  | 'question'
  | 'variants'
  | 'answer'
  | 'short'
  | 'category'
  | 'department'
  | 'basis'
  | 'owner'
  | 'approver'
  | 'approved'
  | 'reviewBy'
>;

/** A row to be imported: its own id where it has one, `null` for one still to be given. */
export interface ImportedEntry extends AnswerEntry {
  readonly id: string | null;
  readonly retired: boolean;
}

/** Where a problem is: the columns of a file and the boxes of the form have these names. */
export const ENTRY_FIELDS = [
  'id',
  'question',
  'variants',
  'answer',
  'short',
  'category',
  'department',
  'basisNumber',
  'basisTitle',
  'owner',
  'approver',
  'approved',
  'reviewBy',
  'state',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** `detail`: the limit passed, the date not read, the words around the broken brace. */
export interface EntryProblem {
  readonly field: EntryField;
  readonly fault:
    | 'missing'
    | 'long'
    | 'brace'
    | 'date'
    | 'order'
    | 'unsigned'
    | 'untitled'
    | 'taken'
    | 'code';
  readonly detail: string;
}

/** Longest values, in UTF-16 code units; `variants`: each of them. */
export const ENTRY_LIMITS = {
  id: 64,
  question: 300,
  variants: 300,
  answer: 5_000,
  short: 1_000,
  category: 60,
  department: 100,
  basisNumber: 100,
  basisTitle: 300,
  owner: 100,
  approver: 100,
} as const;
export const MOST_VARIANTS = 50;

/** What is wrong with an entry, in the order of the form; empty: it may be kept. */
export function checkEntry(entry: AnswerEntry): readonly EntryProblem[] {
  const { approved, reviewBy, basis } = entry;
  const problems: EntryProblem[] = [];
  const add = (field: EntryField, fault: EntryProblem['fault'], detail = '') =>
    problems.push({ field, fault, detail });
  for (const field of ['question', 'answer'] as const) if (!entry[field].trim()) add(field, 'missing');
  for (const [field, value] of textsOf(entry)) {
    const most = ENTRY_LIMITS[field];
    if (value.length > most) add(field, 'long', String(most));
  }
  if (entry.variants.length > MOST_VARIANTS) add('variants', 'long', String(MOST_VARIANTS));
  for (const field of ['answer', 'short'] as const) {
    const text = entry[field] ?? '';
    const [broken] = findBrokenSlots(text);
    if (broken) add(field, 'brace', text.slice(broken.start, broken.end + 8));
  }
  if (basis && !basis.title.trim()) add('basisTitle', 'untitled', basis.number ?? '');
  for (const field of ['approved', 'reviewBy'] as const) {
    const value = entry[field];
    if (value !== null && !isDate(value)) add(field, 'date', value);
  }
  if (approved !== null && !entry.approver?.trim()) add('approver', 'unsigned');
  if (approved !== null && reviewBy !== null && reviewBy < approved) add('reviewBy', 'order', approved);
  return problems;
}

/**
 * Two questions are the same when only spaces, punctuation, width and case differ. Out: what to compare, never shown.
 */
export function questionKey(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  return year !== undefined && isRealDay(Number(year), Number(month), Number(day));
}

function textsOf(entry: AnswerEntry): readonly (readonly [keyof typeof ENTRY_LIMITS, string])[] {
  return [
    ['question', entry.question],
    ...entry.variants.map((variant) => ['variants', variant] as const),
    ['answer', entry.answer],
    ['short', entry.short ?? ''],
    ['category', entry.category],
    ['department', entry.department],
    ['basisNumber', entry.basis?.number ?? ''],
    ['basisTitle', entry.basis?.title ?? ''],
    ['owner', entry.owner],
    ['approver', entry.approver ?? ''],
  ];
}
