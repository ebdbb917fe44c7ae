import type { LedgerEvent } from '../ledger/event.ts';
import { findPosts, type Post } from '../report/posts.ts';
import { isSameDocument } from './named-documents.ts';

/** Days a policy stays on the board. */
export const BOARD_DAYS = 90;
const DAY_MS = 86_400_000;

/** A post about a policy, as the ledger knows it. */
export interface PolicyPost {
  /** Fingerprint of its content. */
  readonly subject: string;
  readonly at: string;
  readonly platform: string | null;
  readonly account: string | null;
  readonly excerpt: string | null;
  readonly named: readonly string[];
  readonly own: boolean;
}

/** What explains a policy: itself, another post, or something elsewhere that a person noted. */
export type Partner =
  | { readonly kind: 'own' }
  | { readonly kind: 'post'; readonly post: PolicyPost; readonly byHand: boolean }
  | { readonly kind: 'elsewhere'; readonly note: string };

export interface Pairing {
  readonly policy: PolicyPost;
  readonly partner: Partner | null;
  /** Whole days since it went out. */
  readonly days: number;
  /** Without a partner for longer than the unit allows. */
  readonly late: boolean;
}

export interface Board {
  /** Late ones first, then those still without a partner, then the others; the newest first within each. */
  readonly pairings: readonly Pairing[];
  readonly explanations: readonly PolicyPost[];
}

/**
 * 政策解读配对. `rows`: `review.passed`, `publish.*` and `explanation.paired` records, oldest first; `now`: ISO 8601;
 * `limit`: days a policy may be without explanation. What a person decided counts before what names agree on. A post the
 * platform refused is none.
 */
export function pairPolicies(rows: readonly LedgerEvent[], now: string, limit: number): Board {
  const posts = findPosts(rows).flatMap((post) => (post.outcome === 'failed' ? [] : (readPost(post) ?? [])));
  const explanations = onePerSubject(posts.filter(({ role }) => role === 'explanation'));
  const choices = readChoices(rows);
  const pairings = onePerSubject(posts.filter(({ role }) => role === 'policy')).map((policy) => {
    const partner = findPartner(policy, explanations, choices.get(policy.subject));
    const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(policy.at)) / DAY_MS));
    return { policy, partner, days, late: partner === null && days > limit };
  });
  const rank = ({ partner, late }: Pairing) => (late ? 0 : partner ? 2 : 1);
  return {
    pairings: pairings.sort((one, other) => rank(one) - rank(other) || one.days - other.days),
    explanations,
  };
}

interface Choice {
  readonly chosen: { readonly explanation: string | null; readonly note: string } | null;
  /** Explanations a person said do not belong to it; its own subject stands for itself. */
  readonly refused: ReadonlySet<string>;
}

function findPartner(
  policy: PolicyPost,
  explanations: readonly PolicyPost[],
  choice: Choice | undefined,
): Partner | null {
  const chosen = choice?.chosen;
  if (chosen && chosen.explanation === null) return { kind: 'elsewhere', note: chosen.note };
  const post = explanations.find(({ subject }) => subject === chosen?.explanation);
  if (post) return { kind: 'post', post, byHand: true };
  if (policy.own && !choice?.refused.has(policy.subject)) return { kind: 'own' };
  const distance = ({ at }: PolicyPost) => Math.abs(Date.parse(at) - Date.parse(policy.at));
  const [nearest] = explanations
    .filter(({ subject, named }) => !choice?.refused.has(subject) && sharesDocument(policy.named, named))
    .sort((one, other) => distance(one) - distance(other));
  return nearest ? { kind: 'post', post: nearest, byHand: false } : null;
}

function sharesDocument(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.some((another) => isSameDocument(name, another)));
}

function readChoices(rows: readonly LedgerEvent[]): ReadonlyMap<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const { kind, subject, data } of rows) {
    if (kind !== 'explanation.paired' || subject === null) continue;
    const before = choices.get(subject) ?? { chosen: null, refused: new Set<string>() };
    const explanation = typeof data.explanation === 'string' ? data.explanation : null;
    const refused = new Set(before.refused);
    if (data.paired === true) {
      if (explanation) refused.delete(explanation);
      const note = typeof data.note === 'string' ? data.note : '';
      choices.set(subject, { chosen: { explanation, note }, refused });
    } else {
      if (explanation) refused.add(explanation);
      choices.set(subject, { chosen: null, refused });
    }
  }
  return choices;
}

function readPost({ rows, last }: Post): (PolicyPost & { readonly role: string }) | null {
  const review = rows.find(({ kind }) => kind === 'review.passed');
  const documents = review?.data.documents;
  if (!review || !last.subject || typeof documents !== 'object' || documents === null) return null;
  const { role, own, named } = documents as Record<string, unknown>;
  if (typeof role !== 'string') return null;
  return {
    role,
    subject: last.subject,
    at: last.at,
    platform: last.platform,
    account: last.account,
    excerpt: typeof review.data.excerpt === 'string' ? review.data.excerpt : null,
    named: Array.isArray(named) ? named.filter((name) => typeof name === 'string') : [],
    own: own === true,
  };
}

/** The same content sent twice is one post; the newest comes first. */
function onePerSubject<P extends PolicyPost>(posts: readonly P[]): P[] {
  const seen = new Map<string, P>();
  for (const post of posts) if (!seen.has(post.subject)) seen.set(post.subject, post);
  return [...seen.values()];
}
