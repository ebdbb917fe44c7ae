import type { Answer } from '#utils/core/replies/answer.ts';
import type { AnswerEntry, EntryField } from '#utils/core/replies/entry.ts';
import { dateOf } from '#utils/core/replies/entry-row.ts';

/** The boxes of the form, each a text. */
export type AnswerFields = Readonly<Record<Exclude<EntryField, 'id' | 'state'>, string>>;

export function fieldsOf(answer: Answer | null): AnswerFields {
  return {
    question: answer?.question ?? '',
    variants: answer?.variants.join('\n') ?? '',
    answer: answer?.answer ?? '',
    short: answer?.short ?? '',
    category: answer?.category ?? '',
    department: answer?.department ?? '',
    basisNumber: answer?.basis?.number ?? '',
    basisTitle: answer?.basis?.title ?? '',
    owner: answer?.owner ?? '',
    approver: answer?.approver ?? '',
    approved: answer?.approved ?? '',
    reviewBy: answer?.reviewBy ?? '',
  };
}

/** The entry in the form. Days may be written as people do. */
export function entryOf(fields: AnswerFields): AnswerEntry {
  const text = (name: keyof AnswerFields) => fields[name].trim();
  const [number, title] = [text('basisNumber'), text('basisTitle')];
  const lines = text('variants')
    .split('\n')
    .map((line) => line.trim());
  return {
    question: text('question'),
    variants: [...new Set(lines)].filter(Boolean),
    answer: text('answer'),
    short: text('short') || null,
    category: text('category'),
    department: text('department'),
    basis: number || title ? { number: number || null, title } : null,
    owner: text('owner'),
    approver: text('approver') || null,
    approved: dateOf(fields.approved),
    reviewBy: dateOf(fields.reviewBy),
  };
}
