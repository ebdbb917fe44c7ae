import type { AnswerIndex } from './answer-index.ts';
import type { Query } from './query.ts';

const SPREAD = 0x9e3779b1;

/** A query's terms by key, made for being asked once per character of the candidates: open addressing. */
export interface QueryWeights {
  /** Weight of each of the query's terms, in nats. */
  readonly weights: Float32Array;
  /** Number of the term with this key, -1 where the query does not have it. */
  readonly find: (key: number) => number;
}

/** The weights of one query, for as long as it is being answered. */
export function weighQuery(index: AnswerIndex, { terms }: Query): QueryWeights {
  let cells = 64;
  while (cells < 4 * terms.length) cells *= 2;
  const mask = cells - 1;
  const slots = new Int32Array(cells).fill(-1);
  const keys = Uint32Array.from(terms, ([term]) => index.keys[term] as number);
  const weights = Float32Array.from(terms, ([, weight]) => weight);
  const cellOf = (key: number) => (Math.imul(key, SPREAD) >>> 9) & mask;
  for (const [number, key] of keys.entries()) {
    let cell = cellOf(key);
    while ((slots[cell] as number) >= 0) cell = (cell + 1) & mask;
    slots[cell] = number;
  }
  const find = (key: number): number => {
    let cell = cellOf(key);
    for (;;) {
      const number = slots[cell] as number;
      if (number < 0 || keys[number] === key) return number;
      cell = (cell + 1) & mask;
    }
  };
  return { weights, find };
}
