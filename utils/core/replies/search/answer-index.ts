/** What is searched: an entry's question, other ways to ask it, and its answer. */
export interface SearchEntry {
  readonly id: string;
  readonly question: string;
  readonly variants?: readonly string[];
  readonly answer?: string;
}

/**
 * An index over the answer library. Entries have numbers, in the order given; terms have places in `keys`, which is
 * sorted. All of it but `ids` is typed arrays, so that it is stored and read back without being built again.
 */
export interface AnswerIndex {
  readonly ids: readonly string[];
  /** Keys of the terms, rising. */
  readonly keys: Uint32Array;
  /** Postings of term `t` are `[starts[t], starts[t + 1])`; one more than there are terms. */
  readonly starts: Uint32Array;
  /** Entries with the term, rising within a term. */
  readonly entries: Uint32Array;
  /** How much the entry is about the term, 0 to 255. */
  readonly impacts: Uint8Array;
  /** Folded questions, variants and answers of all entries, one after the other. */
  readonly letters: Uint16Array;
  /** Questions and variants of entry `n` are `[bounds[2n], bounds[2n + 1])` of `letters`, its answer goes on to `bounds[2n + 2]`. */
  readonly bounds: Uint32Array;
  /** The same number for entries that ask the very same: their own number where they are the first. */
  readonly twins: Uint32Array;
}

/** In a library of a handful every word is in half of the entries; it is judged as if it were a little bigger. */
const FEWEST = 50;

/** How rare a term is, in nats: `found` of `all` entries have it. Never negative. */
export function rarity(found: number, all: number): number {
  return Math.log(1 + (Math.max(FEWEST, all) - found + 0.5) / (found + 0.5));
}

/** Place of a key in `keys`, -1 where no entry has the term. */
export function findTerm({ keys }: AnswerIndex, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = keys[middle] as number;
    if (here === key) return middle;
    if (here < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** How many entries have the term at this place of `keys`. */
export function countOf({ starts }: AnswerIndex, term: number): number {
  return (starts[term + 1] as number) - (starts[term] as number);
}

/** Whether an entry has the term at this place of `keys`. */
export function hasTerm({ starts, entries }: AnswerIndex, term: number, entry: number): boolean {
  let low = starts[term] as number;
  let high = (starts[term + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = entries[middle] as number;
    if (here === entry) return true;
    if (here < entry) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
