import { toText } from './letter-phrases.ts';
import { toLetters } from './letters.ts';
import { eachTerm, isSingle } from './terms.ts';

/** Words that mean the same in a government office, compiled; see `compileSynonyms`. */
export interface Synonyms {
  /** Folded words by their first two characters, longest first, each with the pairs of the words that may stand for it. */
  readonly byHead: ReadonlyMap<string, readonly Synonym[]>;
}

interface Synonym {
  readonly word: string;
  readonly keys: readonly number[];
}

export const NO_SYNONYMS: Synonyms = { byHead: new Map() };

/** Groups of words of equal meaning. Words of one character are left out: they would stand inside others. */
export function compileSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const byHead = new Map<string, Synonym[]>();
  for (const group of groups) {
    const words = group.map((word) => toText(toLetters(word))).filter((word) => word.length > 1);
    for (const word of words) {
      const own = new Set(pairsOf(word));
      const keys = words.flatMap(pairsOf).filter((key) => !own.has(key));
      const head = word.slice(0, 2);
      byHead.set(head, [...(byHead.get(head) ?? []), { word, keys: [...new Set(keys)] }]);
    }
  }
  for (const words of byHead.values()) words.sort((one, other) => other.word.length - one.word.length);
  return { byHead };
}

/** Pair keys of the words that may stand for those in the folded text. */
export function findSynonyms(text: string, { byHead }: Synonyms): ReadonlySet<number> {
  const keys = new Set<number>();
  if (byHead.size === 0) return keys;
  for (let at = 0; at + 1 < text.length; at += 1)
    for (const { word, keys: others } of byHead.get(text.slice(at, at + 2)) ?? [])
      if (text.startsWith(word, at)) for (const key of others) keys.add(key);
  return keys;
}

function pairsOf(word: string): readonly number[] {
  const letters = toLetters(word);
  const keys: number[] = [];
  eachTerm(letters, 0, letters.length, (key) => {
    if (!isSingle(key)) keys.push(key);
  });
  return keys;
}
