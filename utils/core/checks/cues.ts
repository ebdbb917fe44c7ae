import { buildMatcher, findAll, type Matcher } from '../text/matcher.ts';
import type { Meter } from '../text/meter.ts';
import { lookAhead, lookBehind, matchNear } from '../text/scan.ts';
import type { Span } from '../text/span.ts';

/** How far a guard may look either way, as in the packs. */
const GUARD_REACH = 16;

/** A word a rule listens for. `guard` is sticky, must match at the word and sees sixteen characters either side. */
export interface Cue {
  readonly word: string;
  readonly guard: RegExp | null;
}

/** What does not count: alternatives that stand right before or right after the word, as regular expressions. */
export interface Unless {
  readonly before?: string;
  readonly after?: string;
}

/** A cue for `word`, not after `before` and not ahead of `after`. */
export function cue(word: string, { before, after }: Unless = {}): Cue {
  if (before === undefined && after === undefined) return { word, guard: null };
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const behind = before === undefined ? '' : `(?<!${before})`;
  const ahead = after === undefined ? '' : `(?!${after})`;
  return { word, guard: new RegExp(`${behind}${escaped}${ahead}`, 'y') };
}

/** Cues for every word of a list separated by blanks, all with the same exceptions. */
export function cuesOf(words: string, unless: Unless = {}): Cue[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => cue(word, unless));
}

export interface CueSet<C extends Cue> {
  readonly cues: readonly C[];
  matcher: Matcher | null;
}

/** A set to search for; words must be distinct. The automaton is built when it is first needed. */
export function cueSet<C extends Cue>(cues: readonly C[]): CueSet<C> {
  return { cues, matcher: null };
}

export interface FoundCue<C extends Cue> extends Span {
  readonly cue: C;
}

/** Every guarded occurrence in `text`, in order of their ends; offsets are UTF-16 code units. Linear. */
export function findCues<C extends Cue>(set: CueSet<C>, text: string, meter: Meter): FoundCue<C>[] {
  set.matcher ??= buildMatcher(set.cues.map(({ word }) => word));
  return findAll(set.matcher, text, meter).flatMap(({ index, start, end }) => {
    const found = set.cues[index];
    if (!found) return [];
    const reach = { before: GUARD_REACH, after: end - start + GUARD_REACH };
    const stands = found.guard === null || matchNear(found.guard, text, start, reach, meter) !== null;
    return stands ? [{ cue: found, start, end }] : [];
  });
}

/** The `reach` characters before and after a span, and the span between them, as one string. */
export function surroundings(text: string, { start, end }: Span, reach: number, meter: Meter): string {
  return lookBehind(text, start, reach, meter) + text.slice(start, end) + lookAhead(text, end, reach, meter);
}

/** What of a piece of text belongs to the sentence that ends (`before`) or starts (`after`) with it. */
export function sentenceBefore(text: string, at: number, reach: number, meter: Meter): string {
  return (
    lookBehind(text, at, reach, meter)
      .split(/[。!！?？\n]/)
      .at(-1) ?? ''
  );
}

export function sentenceAfter(text: string, at: number, reach: number, meter: Meter): string {
  return lookAhead(text, at, reach, meter).split(/[。!！?？\n]/)[0] ?? '';
}
