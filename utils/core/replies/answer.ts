/** One vetted entry of the answer library 答问库. Dates are local `YYYY-MM-DD`. */
export interface Answer {
  readonly id: string;
  readonly question: string;
  /** Other ways citizens ask the same. */
  readonly variants: readonly string[];
  /** May contain slots, see `slots.ts`. */
  readonly answer: string;
  /** For surfaces with a character limit; `null`: there is only the long one. May contain slots. */
  readonly short: string | null;
  readonly category: string;
  readonly department: string;
  readonly basis: AnswerBasis | null;
  /** Who keeps it up to date. */
  readonly owner: string;
  readonly approver: string | null;
  /** `null`: nobody has approved it yet. */
  readonly approved: string | null;
  /** The last day it may be used without being looked at again; `null`: no end is set. */
  readonly reviewBy: string | null;
  readonly retired: boolean;
  /** When it was last changed, ISO 8601 with offset. */
  readonly updated: string;
  /** Oldest first. */
  readonly history: readonly AnswerChange[];
}

/** What the answer rests on; `number` is the 文号, `null` for laws, which have none in use. */
export interface AnswerBasis {
  readonly number: string | null;
  readonly title: string;
}

/** One line of an entry's history: `change` names what was done, `by` is `''` where no operator is set. */
export interface AnswerChange {
  readonly at: string;
  readonly by: string;
  readonly change: string;
}

/** 可用 · 未审核 · 已过期 · 已停用. */
export const ANSWER_STATES = ['usable', 'unapproved', 'expired', 'retired'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/**
 * What may be done with an entry on `today` (`YYYY-MM-DD`). The day it is to be looked at again is still a good day;
 * an approval of tomorrow is none yet. Retired outweighs unapproved, unapproved outweighs expired.
 */
export function answerState(
  { retired, approved, reviewBy }: Pick<Answer, 'retired' | 'approved' | 'reviewBy'>,
  today: string,
): AnswerState {
  if (retired) return 'retired';
  if (approved === null || approved > today) return 'unapproved';
  return reviewBy !== null && reviewBy < today ? 'expired' : 'usable';
}

/** Whether it may be put into a reply on `today` (`YYYY-MM-DD`): approved, not expired, not retired. */
export function isInsertable(
  answer: Pick<Answer, 'retired' | 'approved' | 'reviewBy'>,
  today: string,
): boolean {
  return answerState(answer, today) === 'usable';
}
