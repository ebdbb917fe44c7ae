import type { Answer, AnswerState } from './answer.ts';

/** A part of the library, as it is listed. */
export interface AnswersPage {
  /** Newest first. */
  readonly answers: readonly Answer[];
  /** How many there are in all that were asked for. */
  readonly total: number;
  /** Of the whole library. */
  readonly counts: Readonly<Record<AnswerState, number>>;
  /** Of the whole library: entries of the built-in samples still in use. */
  readonly samples: number;
  /** Rows this version cannot read; they stay where they are. */
  readonly unreadable: number;
}

/** Who approved the built-in samples: nobody of the unit. */
export const SAMPLE_APPROVER = '样例';
