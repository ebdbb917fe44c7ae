import { ANSWER_MS } from '#utils/core/review/clearance.ts';
import type { Judgement } from '#utils/sites/define-site.ts';

/** An answer that never came: the network broke, or nobody answered in time. */
export type Silence =
  | { readonly kind: 'failed'; readonly network: true }
  | { readonly kind: 'unknown'; readonly waited: number };
export const NO_NETWORK: Silence = { kind: 'failed', network: true };
export const UNANSWERED: Silence = { kind: 'unknown', waited: ANSWER_MS / 1000 };

/** The ledger entry's kind and data for what an answer, or its absence, proves. */
export function entryOf(judgement: Judgement | Silence) {
  switch (judgement.kind) {
    case 'confirmed':
      return { kind: 'publish.confirmed', data: { postId: judgement.postId } } as const;
    case 'pending':
      return { kind: 'publish.pending', data: { why: judgement.why } } as const;
    case 'failed':
      return 'network' in judgement
        ? ({ kind: 'publish.failed', data: { code: null, network: true } } as const)
        : ({ kind: 'publish.failed', data: { code: judgement.code, network: false } } as const);
    case 'unknown':
      return {
        kind: 'publish.unknown',
        data: { waitedSeconds: 'waited' in judgement ? judgement.waited : 0 },
      } as const;
  }
}
