import { unfold } from '../text/fold.ts';
import { buildMatcher, findAll } from '../text/matcher.ts';
import { matchNear } from '../text/scan.ts';
import type { FieldContext, FieldHit } from './define-rule.ts';

/** How far a pattern may look around the word that wakes it. */
const REACH = { before: 16, after: 36 };

/**
 * Words that wake a pattern, and the sticky pattern that must then match where the word begins (or `back` characters
 * earlier at most, through look-behind). What it matches is the hit; `words` are what the hit says of its own.
 */
export interface Phrase {
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly says?: Omit<FieldHit, 'start' | 'end'>;
}

/**
 * Builds a search for phrases in the folded text of a field, in one pass for all words together; a pattern is only
 * tried where one of its words stands and sees sixteen characters before and thirty-six after it.
 */
export function createPhraseSearch(phrases: readonly Phrase[]): (context: FieldContext) => FieldHit[] {
  const words = phrases.flatMap((phrase) => phrase.words.map((word) => ({ word, phrase })));
  const distinct = [...new Set(words.map(({ word }) => word))];
  const byWord = distinct.map((distinctWord) =>
    words.filter(({ word }) => word === distinctWord).map(({ phrase }) => phrase),
  );
  const matcher = buildMatcher(distinct);
  return ({ folded, meter }) =>
    findAll(matcher, folded.text, meter).flatMap(({ index, start }) =>
      (byWord[index] ?? []).flatMap(({ pattern, says }) => {
        const match = matchNear(pattern, folded.text, start, REACH, meter);
        if (!match || match[0] === '') return [];
        return [{ ...unfold(folded, { start, end: start + match[0].length }), ...says }];
      }),
    );
}

/** Where a mark may begin and end: alone on its line, in brackets, or closed off by a stop. For look-around. */
export const MARK_START = '(?<=^ *|[\\n【[(〔《“"「『] {0,2})';
export const MARK_END = '(?= {0,2}(?:$|[\\n】\\])〕》”"」』!]))';
