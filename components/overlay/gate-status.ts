import type { Words } from '#utils/core/i18n/words.ts';
import type { GateProgress } from '#utils/core/review/progress.ts';

/** A gate's state in a few words: open levels and ticks first, otherwise that it is settled or was clean. */
export function gateStatus({ open, openItems, findings, items }: GateProgress, words: Words): string {
  const parts = [words.counts(open), openItems ? words.review.gateOpen(0, openItems) : ''].filter(Boolean);
  if (parts.length) return parts.join(words.dot);
  return findings.length || items.length ? words.review.gateDone : words.review.gateClean;
}
