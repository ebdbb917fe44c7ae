import type { AnswerIndex } from './answer-index.ts';
import { shareAsked, weightNear } from './evidence.ts';
import type { Query } from './query.ts';
import { weighQuery } from './query-weights.ts';

/** An entry and what speaks for it, each 0 to about 1. */
export interface Candidate {
  readonly entry: number;
  /** What orders the candidates. */
  readonly score: number;
  /** Share of what was asked that the entry is about. */
  readonly share: number;
  /** Share of its question (the best of its variants) that was asked. */
  readonly asked: number;
  /** Share of what was asked that stands close together in it. */
  readonly near: number;
}

/** Candidates looked at closely; how the three shares count; measured flat around these values. */
const LOOKED_AT = 50;
const ASKED_WEIGHT = 0.07;
const NEAR_WEIGHT = 0.1;
const FULL_IMPACT = 255;
/** Share of a query's weight that is summed up; the rest is in its commonest words. */
const HEAVIEST = 0.97;

/** The best entries for a query, best first, those that ask the very same as a better one behind all others. */
export function rankEntries(index: AnswerIndex, query: Query, lookedAt = LOOKED_AT): readonly Candidate[] {
  if (query.total === 0) return [];
  const sums = sumImpacts(index, query);
  const weights = weighQuery(index, query);
  const candidates = bestOf(sums, lookedAt).map((entry) => {
    const share = (sums[entry] as number) / query.total;
    const asked = shareAsked(index, entry, weights);
    const near = weightNear(index, entry, weights) / query.total;
    return { entry, share, asked, near, score: share + ASKED_WEIGHT * asked + NEAR_WEIGHT * near };
  });
  candidates.sort((one, other) => other.score - one.score || one.entry - other.entry);
  return twinsLast(index, candidates);
}

/** The last and lightest words of a query stand in nearly all entries: they cost most and change nothing. */
function sumImpacts({ ids, starts, entries, impacts }: AnswerIndex, { terms }: Query): Float32Array {
  const sums = new Float32Array(ids.length);
  let left = HEAVIEST * terms.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [term, weight] of terms) {
    if (left <= 0) break;
    left -= weight;
    const each = weight / FULL_IMPACT;
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      sums[entry] = (sums[entry] as number) + each * (impacts[at] as number);
    }
  }
  return sums;
}

/** Places of the greatest sums above zero, greatest first; of equals the first entry first. */
function bestOf(sums: Float32Array, most: number): number[] {
  const best: number[] = [];
  let bar = 0;
  for (let entry = 0; entry < sums.length; entry += 1) {
    const sum = sums[entry] as number;
    if (sum <= bar) continue;
    let at = best.length;
    while (at > 0 && (sums[best[at - 1] as number] as number) < sum) at -= 1;
    best.splice(at, 0, entry);
    if (best.length > most) best.pop();
    if (best.length === most) bar = sums[best[most - 1] as number] as number;
  }
  return best;
}

/** Two answers to the very same question are one suggestion; the others follow, for whoever looks further. */
function twinsLast({ twins }: AnswerIndex, candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<number>();
  const others: Candidate[] = [];
  const firsts = candidates.filter((candidate) => {
    const twin = twins[candidate.entry] as number;
    if (!seen.has(twin)) return seen.add(twin);
    others.push(candidate);
    return false;
  });
  return [...firsts, ...others];
}
