import { unfold } from '../text/fold.ts';
import { matchNear } from '../text/scan.ts';
import { cue, cueSet, findCues } from './cues.ts';
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
  const words = [...new Set(phrases.flatMap((phrase) => phrase.words))];
  const set = cueSet(
    words.map((word) => ({ ...cue(word), wakes: phrases.filter((phrase) => phrase.words.includes(word)) })),
  );
  return ({ folded, meter }) =>
    findCues(set, folded.text, meter).flatMap(({ cue: { wakes }, start }) =>
      wakes.flatMap(({ pattern, says }) => {
        const match = matchNear(pattern, folded.text, start, REACH, meter);
        if (!match || match[0] === '') return [];
        return [{ ...unfold(folded, { start, end: start + match[0].length }), ...says }];
      }),
    );
}

/** Where a mark may begin and end: alone on its line, in brackets, or closed off by a stop. For look-around. */
export const MARK_START = '(?<=^ *|[\\n【[(〔《“"「『] {0,2})';
export const MARK_END = '(?= {0,2}(?:$|[\\n】\\])〕》”"」』!]))';
