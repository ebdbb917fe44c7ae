import { type AnswerIndex, hasTerm, rarity } from './answer-index.ts';
import type { Query } from './query.ts';
import type { Candidate } from './rank.ts';

/**
 * A logistic sum of what tells a good answer from the best of bad ones. Weights and bar were fitted once (ridge
 * logistic regression, first answers right or wrong, with the right entry in the library and taken out of it), on
 * three kinds of libraries together and checked on each against weights fitted on the others: the figures differ by
 * less than a point, so they are rounded. The bar lets at most one in twenty through where the right entry is missing.
 */
const WEIGHTS = { share: 1, asked: 1, ahead: 1.5, apart: 3.4, evidence: 1, rarest: 1.9 };
const BAR = 7.6;

const NEXT = 9;
const RAREST = 8;
/** Nats of a word nobody uses in a library of ten thousand: in a small library every nat is worth a little more. */
const SCALE = 10;

/** How far the first candidate is above what is shown at all; 0 and more is good enough. */
export function confidence(index: AnswerIndex, query: Query, candidates: readonly Candidate[]): number {
  const [best, ...others] = candidates;
  if (!best || best.score <= 0) return Number.NEGATIVE_INFINITY;
  const twin = index.twins[best.entry];
  const rivals = others.filter(({ entry }) => index.twins[entry] !== twin).slice(0, NEXT);
  const second = rivals[0]?.score ?? 0;
  const mean = rivals.reduce((sum, { score }) => sum + score, 0) / Math.max(1, rivals.length);
  const nats = (best.share * query.total * 2 * SCALE) / (SCALE + rarity(0, index.ids.length));
  return (
    WEIGHTS.share * best.share +
    WEIGHTS.asked * best.asked +
    WEIGHTS.ahead * (1 - second / best.score) +
    WEIGHTS.apart * (1 - mean / best.score) +
    WEIGHTS.evidence * Math.log(1 + nats) +
    WEIGHTS.rarest * shareOfRarest(index, query, best.entry) -
    BAR
  );
}

/** Of the words that say most in the query, the share (by what they say) that the entry has. */
function shareOfRarest(index: AnswerIndex, { terms }: Query, entry: number): number {
  let has = 0;
  let all = 0;
  for (const [term, weight] of terms.slice(0, RAREST)) {
    all += weight;
    if (hasTerm(index, term, entry)) has += weight;
  }
  return all > 0 ? has / all : 0;
}
