import type { AnswerWords } from '#utils/core/i18n/answers.ts';
import type { Language } from '#utils/core/i18n/language.ts';
import type { EntryProblem } from '#utils/core/replies/entry.ts';

/** What every part about the answer library gets. */
export interface AnswerProps {
  readonly language: Language;
  readonly words: AnswerWords;
}

/** What is wrong with a value, in words. */
export function adviceOn({ fault, detail }: EntryProblem, words: AnswerWords): string {
  return words.faults[fault](detail);
}
