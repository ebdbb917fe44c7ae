import type { Answer } from './answer.ts';

/** What a person needs to see of an entry before using it, and the words to use. Always insertable today. */
export type Suggestion = Pick<
  Answer,
  'id' | 'question' | 'answer' | 'short' | 'department' | 'basis' | 'reviewBy'
>;

/** One of the matters a citizen's message is about, in the words of the message. */
export interface Matter {
  readonly text: string;
  /** Best first, at most three; empty where no answer is good enough to be shown. */
  readonly suggestions: readonly Suggestion[];
}
