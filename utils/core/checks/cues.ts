import { buildMatcher, findAll, type Matcher, type Occurrence } from '../text/matcher.ts';
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
}

/** A set to search for, told once for all; words must be distinct. */
export function cueSet<C extends Cue>(cues: readonly C[]): CueSet<C> {
  const set = { cues };
  SETS.push(set);
  engine = null;
  return set;
}

export interface FoundCue<C extends Cue> extends Span {
  readonly cue: C;
}

/**
 * Every guarded occurrence in `text`, in order of their ends; offsets are UTF-16 code units. The words of all sets are
 * searched in one pass, once per text and check: linear in the text and its hits.
 */
export function findCues<C extends Cue>(set: CueSet<C>, text: string, meter: Meter): FoundCue<C>[] {
  return occurrencesOf(set, text, meter).flatMap(({ index, start, end }) => {
    const found = set.cues[index];
    if (!found) return [];
    const reach = { before: GUARD_REACH, after: end - start + GUARD_REACH };
    const stands = found.guard === null || matchNear(found.guard, text, start, reach, meter) !== null;
    return stands ? [{ cue: found, start, end }] : [];
  });
}

type Found = ReadonlyMap<CueSet<Cue>, readonly Occurrence[]>;

interface Engine {
  readonly matcher: Matcher;
  /** Whose word each pattern is, and its number there. */
  readonly owners: readonly { readonly set: CueSet<Cue>; readonly index: number }[];
  readonly searched: WeakMap<Meter, Map<string, Found>>;
}

const SETS: CueSet<Cue>[] = [];
/** Built at the first search, when all rules have told their sets. */
let engine: Engine | null = null;

function startEngine(): Engine {
  const owners = SETS.flatMap((set) => set.cues.map((_, index) => ({ set, index })));
  const words = SETS.flatMap(({ cues }) => cues.map(({ word }) => word));
  return { matcher: buildMatcher(words), owners, searched: new WeakMap() };
}

function occurrencesOf(set: CueSet<Cue>, text: string, meter: Meter): readonly Occurrence[] {
  engine ??= startEngine();
  const texts = engine.searched.get(meter) ?? new Map<string, Found>();
  engine.searched.set(meter, texts);
  const known = texts.get(text) ?? search(engine, text, meter);
  texts.set(text, known);
  return known.get(set) ?? [];
}

function search({ matcher, owners }: Engine, text: string, meter: Meter): Found {
  const found = new Map<CueSet<Cue>, Occurrence[]>();
  for (const { index, start, end } of findAll(matcher, text, meter)) {
    const owner = owners[index];
    if (!owner) continue;
    const own = { index: owner.index, start, end };
    const others = found.get(owner.set);
    if (others) others.push(own);
    else found.set(owner.set, [own]);
  }
  return found;
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
