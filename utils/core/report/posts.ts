import type { LedgerEvent } from '../ledger/event.ts';
import { dataText } from './record.ts';

export const OUTCOMES = ['confirmed', 'pending', 'failed', 'unknown'] as const;
export type PostOutcome = (typeof OUTCOMES)[number];

/** One post with the last word on it; `rows` are its records, oldest first. */
export interface Post {
  readonly outcome: PostOutcome;
  readonly last: LedgerEvent;
  readonly excerpt: string | null;
  readonly reviewer: string | null;
  readonly manual: boolean;
  readonly rows: readonly LedgerEvent[];
}

/**
 * The posts the rows tell of, newest first: a later answer of the platform replaces an earlier one (`pending`, then
 * `confirmed`) until the post is confirmed or its text is reviewed anew. `reviews` are `review.passed` rows of other
 * weeks with the same subjects, so that a post confirmed on Monday still shows its words.
 */
export function findPosts(
  rows: readonly LedgerEvent[],
  reviews: readonly LedgerEvent[] = [],
): readonly Post[] {
  const reviewOf = new Map<string | null, LedgerEvent>(reviews.map((row) => [row.subject, row]));
  const open = new Map<string | null, Post>();
  const closed: Post[] = [];
  const close = (subject: string | null) => {
    const post = open.get(subject);
    if (post) closed.push(post);
    open.delete(subject);
  };
  for (const row of rows) {
    const outcome = outcomeOf(row.kind);
    if (row.kind === 'review.passed') {
      close(row.subject);
      reviewOf.set(row.subject, row);
    } else if (outcome) {
      const review = reviewOf.get(row.subject);
      const earlier = open.get(row.subject)?.rows ?? (review ? [review] : []);
      open.set(row.subject, postOf(outcome, row, review, earlier));
      if (outcome === 'confirmed') close(row.subject);
    }
  }
  for (const subject of [...open.keys()]) close(subject);
  return closed.sort((one, other) => other.last.seq - one.last.seq);
}

function postOf(
  outcome: PostOutcome,
  last: LedgerEvent,
  review: LedgerEvent | undefined,
  earlier: readonly LedgerEvent[],
): Post {
  return {
    outcome,
    last,
    excerpt: review ? dataText(review, 'excerpt') : null,
    reviewer: review ? dataText(review, 'reviewer') : null,
    manual: review?.data.manual === true,
    rows: [...earlier, last],
  };
}

function outcomeOf(kind: string): PostOutcome | null {
  return OUTCOMES.find((outcome) => kind === `publish.${outcome}`) ?? null;
}
