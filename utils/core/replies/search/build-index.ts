import type { AnswerIndex, SearchEntry } from './answer-index.ts';
import { BREAK, roomFor, writeLetters } from './letters.ts';
import { TermTable } from './term-table.ts';
import { eachTerm } from './terms.ts';

/**
 * How the fields count. From general practice and measured flat around these values: a question is worth about four
 * times an answer, long texts are worth less per word, and a word's tenth appearance adds little.
 */
export interface IndexOptions {
  readonly question: number;
  readonly answer: number;
  /** BM25's k1. */
  readonly saturation: number;
  /** BM25's b, per field. */
  readonly questionLength: number;
  readonly answerLength: number;
}
export const INDEX_OPTIONS: IndexOptions = {
  question: 3.5,
  answer: 1,
  saturation: 2,
  questionLength: 0.6,
  answerLength: 0.75,
};

/** Two breaks in a row stand between a question and each of its variants. */
const BETWEEN = 2;
const FULL_IMPACT = 255;

/**
 * Builds the index in one pass over the texts, linear in their length. Entries keep their order; ids must be distinct.
 */
export function buildAnswerIndex(
  given: readonly SearchEntry[],
  options: IndexOptions = INDEX_OPTIONS,
): AnswerIndex {
  const { letters, bounds } = foldAll(given);
  const norms = lengthNorms(bounds, given.length, options);
  const table = new TermTable(letters.length / 4);
  const log = new PostingLog();
  const ofEntry = new EntryCounts();
  for (let entry = 0; entry < given.length; entry += 1) {
    const start = bounds[2 * entry] as number;
    const middle = bounds[2 * entry + 1] as number;
    const end = bounds[2 * entry + 2] as number;
    const inQuestion = options.question / (norms.question[entry] as number);
    const inAnswer = options.answer / (norms.answer[entry] as number);
    eachTerm(letters, start, middle, (key) => ofEntry.add(table.ensure(key), inQuestion));
    eachTerm(letters, middle, end, (key) => ofEntry.add(table.ensure(key), inAnswer));
    ofEntry.drain((term, weight) =>
      log.add(term, Math.max(1, Math.round((FULL_IMPACT * weight) / (weight + options.saturation)))),
    );
    log.endEntry();
  }
  return {
    ids: given.map(({ id }) => id),
    ...log.toPostings(table.keys()),
    letters,
    bounds,
    twins: findTwins(letters, bounds, given.length),
  };
}

function foldAll(given: readonly SearchEntry[]): { letters: Uint16Array; bounds: Uint32Array } {
  let room = 0;
  for (const { question, variants = [], answer = '' } of given) {
    room += roomFor(question) + roomFor(answer);
    for (const variant of variants) room += roomFor(variant) + BETWEEN;
  }
  const letters = new Uint16Array(room);
  const bounds = new Uint32Array(2 * given.length + 1);
  let at = 0;
  for (const [entry, { question, variants = [], answer = '' }] of given.entries()) {
    at = writeLetters(question, letters, at);
    for (const variant of variants) {
      letters.fill(BREAK, at, at + BETWEEN);
      at = writeLetters(variant, letters, at + BETWEEN);
    }
    bounds[2 * entry + 1] = at;
    at = writeLetters(answer, letters, at);
    bounds[2 * entry + 2] = at;
  }
  return { letters: letters.slice(0, at), bounds };
}

/** BM25's length factors: above 1 for fields longer than the library's mean. */
function lengthNorms(bounds: Uint32Array, count: number, options: IndexOptions) {
  const factors = (first: number, share: number) => {
    const lengths = Float64Array.from({ length: count }, (_, entry) => {
      const from = 2 * entry + first;
      return (bounds[from + 1] as number) - (bounds[from] as number);
    });
    const filled = lengths.filter((length) => length > 0);
    const mean = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
    return lengths.map((length) => 1 - share + (share * length) / Math.max(1, mean));
  };
  return { question: factors(0, options.questionLength), answer: factors(1, options.answerLength) };
}

/** Weights of one entry's terms; emptied by `drain`, so that one is enough for all entries. */
class EntryCounts {
  private weights = new Float32Array(1 << 12);
  private touched: number[] = [];

  add(term: number, weight: number): void {
    if (term >= this.weights.length) {
      const wider = new Float32Array(2 * term);
      wider.set(this.weights);
      this.weights = wider;
    }
    const before = this.weights[term] as number;
    if (before === 0) this.touched.push(term);
    this.weights[term] = before + weight;
  }

  drain(take: (term: number, weight: number) => void): void {
    for (const term of this.touched) {
      take(term, this.weights[term] as number);
      this.weights[term] = 0;
    }
    this.touched = [];
  }
}

/** Postings by entry, to be turned by term. */
class PostingLog {
  private terms = new Uint32Array(1 << 14);
  private impacts = new Uint8Array(1 << 14);
  private readonly ends: number[] = [];
  private length = 0;

  add(term: number, impact: number): void {
    if (this.length === this.terms.length) {
      const terms = new Uint32Array(2 * this.length);
      terms.set(this.terms);
      this.terms = terms;
      const impacts = new Uint8Array(2 * this.length);
      impacts.set(this.impacts);
      this.impacts = impacts;
    }
    this.terms[this.length] = term;
    this.impacts[this.length] = impact;
    this.length += 1;
  }

  endEntry(): void {
    this.ends.push(this.length);
  }

  /** Counting sort by the rising key of each term; within a term the entries rise by themselves. */
  toPostings(keys: Uint32Array): Pick<AnswerIndex, 'keys' | 'starts' | 'entries' | 'impacts'> {
    const sorted = keys.slice().sort();
    const places = placesOf(keys, sorted);
    const starts = new Uint32Array(keys.length + 1);
    for (let at = 0; at < this.length; at += 1) {
      const next = (places[this.terms[at] as number] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let term = 0; term < keys.length; term += 1)
      starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
    const free = starts.slice();
    const entries = new Uint32Array(this.length);
    const impacts = new Uint8Array(this.length);
    let at = 0;
    for (const [entry, end] of this.ends.entries())
      for (; at < end; at += 1) {
        const place = places[this.terms[at] as number] as number;
        const cell = free[place] as number;
        free[place] = cell + 1;
        entries[cell] = entry;
        impacts[cell] = this.impacts[at] as number;
      }
    return { keys: sorted, starts, entries, impacts };
  }
}

/** For each key of `keys` its place in `sorted`. */
function placesOf(keys: Uint32Array, sorted: Uint32Array): Uint32Array {
  const table = new TermTable(sorted.length);
  for (const key of sorted) table.ensure(key);
  return keys.map((key) => table.find(key));
}

function findTwins(letters: Uint16Array, bounds: Uint32Array, count: number): Uint32Array {
  const firsts = new Map<string, number>();
  return Uint32Array.from({ length: count }, (_, entry) => {
    const question = letters.subarray(bounds[2 * entry], bounds[2 * entry + 1]);
    const key = String.fromCharCode(...question.subarray(0, 1_000).filter((unit) => unit !== BREAK));
    const first = firsts.get(key) ?? entry;
    firsts.set(key, first);
    return first;
  });
}
