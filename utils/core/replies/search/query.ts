import { type AnswerIndex, countOf, findTerm, rarity } from './answer-index.ts';
import { toText, weighPhrases } from './letter-phrases.ts';
import { findMisspelt } from './misspelt.ts';
import { findSynonyms, type Synonyms } from './synonyms.ts';
import { eachTerm, isSingle, SINGLE_WEIGHT } from './terms.ts';

/** A message as it is searched for. */
export interface Query {
  readonly letters: Uint16Array;
  /** Places of terms in the index's `keys` with their weight in nats, heaviest first. */
  readonly terms: readonly (readonly [term: number, weight: number])[];
  /** Nats of what is asked, of it what no entry has. */
  readonly total: number;
  readonly unknown: number;
}

/** A letter says what it is about in few words; more would only cost time. */
const MOST_TERMS = 300;
/** What stands in for a word that was typed, or for one that was probably meant. */
const SYNONYM_WEIGHT = 0.35;
const MISSPELT_WEIGHT = 0.6;

/** Reads folded units as a query of this index. Linear in their number. */
export function readQuery(index: AnswerIndex, letters: Uint16Array, synonyms: Synonyms): Query {
  const phraseWeights = weighPhrases(letters);
  const times = new Map<number, number>();
  eachTerm(letters, 0, letters.length, (key, at) => {
    const weight = Math.min(
      phraseWeights[at] as number,
      phraseWeights[isSingle(key) ? at : at + 1] as number,
    );
    times.set(key, (times.get(key) ?? 0) + weight);
  });
  const weights = new Map<number, number>();
  let total = 0;
  let unknown = 0;
  for (const [key, count] of times) {
    const term = findTerm(index, key);
    const weight = weigh(index, key, term, count);
    total += weight;
    if (term >= 0) weights.set(term, weight);
    else unknown += weight;
  }
  const add = (key: number, share: number) => {
    const term = findTerm(index, key);
    if (term < 0 || isSingle(key)) return;
    const weight = share * weigh(index, key, term, 1);
    if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
  };
  for (const key of findSynonyms(toText(letters), synonyms)) add(key, SYNONYM_WEIGHT);
  for (const key of findMisspelt(index, letters)) add(key, MISSPELT_WEIGHT);
  const terms = [...weights].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return { letters, terms: terms.slice(0, MOST_TERMS), total, unknown };
}

/** A word said twice weighs more, but not twice as much. */
function weigh(index: AnswerIndex, key: number, term: number, count: number): number {
  const nats = rarity(term < 0 ? 0 : countOf(index, term), index.ids.length);
  return (isSingle(key) ? SINGLE_WEIGHT : 1) * nats * ((2 * count) / (count + 1));
}
