import type { Span } from './span.ts';

/** How many characters two texts share at their beginning and, after that, at their end. UTF-16 code units. */
export function commonEnds(before: string, after: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
}

/**
 * Follows spans of `before` into `after`, when one stretch of the text was replaced by another (typing, pasting,
 * undoing). The function returned gives a span's new place, or `null` when the span itself was touched: nobody knows
 * what became of it.
 */
export function shiftBetween(before: string, after: string): (span: Span) => Span | null {
  const { head, tail } = commonEnds(before, after);
  const by = after.length - before.length;
  return (span) => {
    if (span.end <= head) return span;
    if (span.start < before.length - tail) return null;
    return { start: span.start + by, end: span.end + by };
  };
}
