import type { Answer } from '#utils/core/replies/answer.ts';
import { ENTRY_LIMITS, MOST_VARIANTS, questionKey } from '#utils/core/replies/entry.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { z } from '#utils/zod.ts';

/** An answer as it is kept; `key` finds those that ask the same. */
export interface AnswerRow extends Answer {
  readonly key: string;
}

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Moment = z.iso.datetime({ offset: true });

const Row = z.object({
  id: z.string().min(1).max(ENTRY_LIMITS.id),
  key: z.string().max(ENTRY_LIMITS.question * 20),
  question: z.string().min(1).max(ENTRY_LIMITS.question),
  variants: z.array(z.string().max(ENTRY_LIMITS.variants)).max(MOST_VARIANTS),
  answer: z.string().min(1).max(ENTRY_LIMITS.answer),
  short: z.string().max(ENTRY_LIMITS.short).nullable(),
  category: z.string().max(ENTRY_LIMITS.category),
  department: z.string().max(ENTRY_LIMITS.department),
  basis: z
    .object({
      number: z.string().max(ENTRY_LIMITS.basisNumber).nullable(),
      title: z.string().min(1).max(ENTRY_LIMITS.basisTitle),
    })
    .nullable(),
  owner: z.string().max(ENTRY_LIMITS.owner),
  approver: z.string().max(ENTRY_LIMITS.approver).nullable(),
  approved: Day.nullable(),
  reviewBy: Day.nullable(),
  retired: z.boolean(),
  updated: Moment,
  history: z.array(z.object({ at: Moment, by: z.string().max(100), change: z.string().max(300) })).max(500),
});

/** One stored row as an answer; the path of the first thing wrong otherwise. */
export function parseAnswer(row: unknown): Result<Answer> {
  const parsed = Row.safeParse(row);
  if (!parsed.success) return failure(parsed.error.issues[0]?.path.join('.') ?? '');
  const { key: _key, ...answer } = parsed.data;
  return success(answer);
}

/** The row an answer is kept as. */
export function toAnswerRow(answer: Answer): AnswerRow {
  return { ...answer, key: questionKey(answer.question) };
}
