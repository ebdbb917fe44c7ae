import type { CaseCategory } from '../cases/case-category.ts';

/** A class of case a message seems to be about, and the words that say so, in the order of the text. */
export interface ProposedCategory<C> {
  readonly category: C;
  readonly saw: readonly string[];
}

/** What a message is about stands at its beginning, UTF-16 code units; the limit keeps the work small on any input. */
const LONGEST = 2_000;
/** A word this early names the matter; what follows tells the story. */
const EARLY = 60;
const MOST_SEEN = 5;

interface Hit {
  readonly at: number;
  readonly word: string;
}

/**
 * The class whose topics the message names most, `null` where it names none. A word inside a longer one of any class
 * does not count (交通 in 交通局), a word twice counts once, of equals the one named first is taken. A proposal only:
 * topics are pack data, and a person chooses.
 */
export function proposeCategory<C extends Pick<CaseCategory, 'id' | 'topics'>>(
  message: string,
  categories: readonly C[],
): ProposedCategory<C> | null {
  const text = message.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const taken = new Uint8Array(text.length);
  const hits = new Map<C, Hit[]>();
  const words = categories
    .flatMap((category) => category.topics.map((word) => ({ category, word: word.toLowerCase() })))
    .toSorted((one, other) => other.word.length - one.word.length);
  const claimed = new Map<string, number>();
  for (const { category, word } of words) {
    const at = claimed.get(word) ?? findFree(text, word, taken);
    if (at < 0) continue;
    claimed.set(word, at);
    taken.fill(1, at, at + word.length);
    hits.set(category, [...(hits.get(category) ?? []), { at, word }]);
  }
  const best = [...hits]
    .map(([category, found]) => ({ category, found, score: scoreOf(found) }))
    .toSorted((one, other) => other.score - one.score || firstOf(one.found) - firstOf(other.found))[0];
  if (!best) return null;
  const saw = best.found.toSorted((one, other) => one.at - other.at).map(({ word }) => word);
  return { category: best.category, saw: saw.slice(0, MOST_SEEN) };
}

/** The first place of a word that is no part of a longer one that was found before; -1: nowhere. */
function findFree(text: string, word: string, taken: Uint8Array): number {
  let at = text.indexOf(word);
  while (at >= 0 && taken[at] && taken[at + word.length - 1]) at = text.indexOf(word, at + 1);
  return at;
}

/** Longer words mean one thing only. */
function scoreOf(found: readonly Hit[]): number {
  return found.reduce((sum, { at, word }) => sum + (word.length - 1) * (at < EARLY ? 2 : 1), 0);
}

function firstOf(found: readonly Hit[]): number {
  return Math.min(...found.map(({ at }) => at));
}
