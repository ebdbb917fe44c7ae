import { type Finding, findingKey } from '../checks/finding.ts';
import type { Pack } from '../checks/pack.ts';
import type { Draft } from '../draft/draft.ts';
import { mayHave } from './checklist.ts';
import type { Outcome } from './outcome.ts';

interface Decisions {
  readonly draft: Draft;
  readonly settled: readonly { readonly finding: Finding; readonly outcome: Outcome | null }[];
  readonly ticks: readonly string[];
  readonly manual: boolean;
}

/**
 * What a finished review leaves open, judged anew from the draft itself: a 禁止 or 警告 that stands in the text
 * without a decision its level allows, or a required item that is not ticked. `null`: nothing.
 */
export function findUnsettled(
  findings: readonly Finding[],
  review: Decisions,
  pack: Pick<Pack, 'checklist' | 'askReviewer'>,
): string | null {
  const judged = review.settled.map((entry) => entry.finding);
  const decided = new Map(
    review.settled.flatMap(({ finding, outcome }) =>
      outcome && outcome.kind !== 'fixed' && mayHave(finding, outcome)
        ? [[findingKey(finding, judged), outcome]]
        : [],
    ),
  );
  const open = findings.find(
    (finding) => finding.level !== 'note' && !decided.has(findingKey(finding, findings)),
  );
  if (open) return open.kind;
  const missing = pack.checklist.find(
    (item) =>
      item.required &&
      (review.manual || item.surfaces.includes(review.draft.surface)) &&
      !review.ticks.includes(item.id),
  );
  return missing?.id ?? null;
}
