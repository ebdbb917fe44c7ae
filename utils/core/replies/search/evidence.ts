import { type AnswerIndex, countOf, findTerm, rarity } from './answer-index.ts';
import { BREAK } from './letters.ts';
import type { QueryWeights } from './query-weights.ts';
import { pairKey } from './terms.ts';

/** Units that stand close together, and how far into a long text they are looked for. */
const NEAR = 100;
const FARTHEST = 4_000;

/** Share, by rarity, of an entry's question that the query asks too; the best of the question and its variants. */
export function shareAsked(index: AnswerIndex, entry: number, { find }: QueryWeights): number {
  const { letters, bounds, ids } = index;
  const end = bounds[2 * entry + 1] as number;
  let best = 0;
  let asked = 0;
  let all = 0;
  for (let at = bounds[2 * entry] as number; at < end; at += 1) {
    const unit = letters[at] as number;
    const after = at + 1 < end ? (letters[at + 1] as number) : BREAK;
    if (unit !== BREAK && after !== BREAK) {
      const key = pairKey(unit, after);
      const term = findTerm(index, key);
      const nats = rarity(term < 0 ? 0 : countOf(index, term), ids.length);
      all += nats;
      if (find(key) >= 0) asked += nats;
    }
    // Two breaks end a question.
    if (at + 1 >= end || (unit === BREAK && after === BREAK)) {
      best = Math.max(best, all > 0 ? asked / all : 0);
      asked = 0;
      all = 0;
    }
  }
  return best;
}

/** Most nats of the query whose pairs stand within `NEAR` units of each other in an entry's answer. */
export function weightNear(
  { letters, bounds }: AnswerIndex,
  entry: number,
  { weights, find }: QueryWeights,
): number {
  const start = bounds[2 * entry + 1] as number;
  const end = Math.min(bounds[2 * entry + 2] as number, start + FARTHEST);
  const last = new Int32Array(weights.length).fill(-1);
  // Places of pairs that were asked, and which of the query's terms stands there.
  const places = new Int32Array(Math.max(0, end - start));
  const terms = new Int32Array(places.length);
  let first = 0;
  let count = 0;
  let now = 0;
  let best = 0;
  for (let at = start; at + 1 < end; at += 1) {
    const unit = letters[at] as number;
    const after = letters[at + 1] as number;
    if (unit === BREAK || after === BREAK) continue;
    const term = find(pairKey(unit, after));
    if (term < 0) continue;
    while (first < count && (places[first] as number) <= at - NEAR) {
      const gone = terms[first] as number;
      if (last[gone] === places[first]) now -= weights[gone] as number;
      first += 1;
    }
    if ((last[term] as number) <= at - NEAR || (last[term] as number) < 0) now += weights[term] as number;
    last[term] = at;
    places[count] = at;
    terms[count] = term;
    count += 1;
    if (now > best) best = now;
  }
  return best;
}
