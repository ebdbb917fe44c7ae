import { buildMatcher, findAll, type Matcher, type Occurrence } from '../text/matcher.ts';
import type { Meter } from '../text/meter.ts';
import { matchNear } from '../text/scan.ts';
import { type Pack, TERM_LISTS, type TermList, wordsOf } from './pack.ts';

/** How far a guard may look either way; the pack's door refuses guards that could ask for more. */
const GUARD_REACH = 16;

type Found = Readonly<Record<TermList, readonly Occurrence[]>>;

interface Compiled {
  readonly matcher: Matcher;
  /** Number of each list's first word among the words of all lists. */
  readonly starts: readonly number[];
  /** Guards asked so far, by source: most words never occur. */
  readonly guards: Map<string, RegExp>;
  /** What one check has searched already, so that four lists cost one pass. */
  readonly searched: WeakMap<Meter, Map<string, Found>>;
}

/**
 * Words of one of the pack's lists in a field, their guards already asked. `index` counts in that list; offsets are
 * UTF-16 code units into `text`. All lists are searched in one pass, once per text and check: linear in the text and
 * its hits.
 */
export function findTerms(list: TermList, text: string, pack: Pack, meter: Meter): readonly Occurrence[] {
  const compiled = compiledFor(pack);
  const texts = compiled.searched.get(meter) ?? new Map<string, Found>();
  compiled.searched.set(meter, texts);
  const known = texts.get(text);
  if (known) return known[list];
  const found = search(compiled, text, pack, meter);
  texts.set(text, found);
  return found[list];
}

/** The words of all lists, one after the other: what the pack's automaton is built from. */
export function termsOf(pack: Pack): string[] {
  return TERM_LISTS.flatMap((list) => wordsOf(pack, list));
}

/** Builds the automaton over all of a pack's words now rather than at the first text, and hands it out to be kept. */
export function compileTerms(pack: Pack): Matcher {
  return compiledFor(pack).matcher;
}

/** Gives a pack an automaton kept from earlier. Refused (`false`) when it was not built from as many words as long. */
export function adoptTerms(pack: Pack, matcher: Matcher): boolean {
  const words = termsOf(pack);
  const { lengths } = matcher;
  if (lengths.length !== words.length) return false;
  if (words.some((word, index) => word.length !== lengths[index])) return false;
  compiledByPack.set(pack, startFrom(pack, matcher));
  return true;
}

const compiledByPack = new WeakMap<Pack, Compiled>();

/** Built once per pack: the automaton outlives a single key stroke. */
function compiledFor(pack: Pack): Compiled {
  const known = compiledByPack.get(pack);
  if (known) return known;
  const compiled = startFrom(pack, buildMatcher(termsOf(pack)));
  compiledByPack.set(pack, compiled);
  return compiled;
}

function startFrom(pack: Pack, matcher: Matcher): Compiled {
  let next = 0;
  const starts = TERM_LISTS.map((list) => {
    const start = next;
    next += pack[list].length;
    return start;
  });
  return { matcher, starts, guards: new Map(), searched: new WeakMap() };
}

function search(compiled: Compiled, text: string, pack: Pack, meter: Meter): Found {
  const found = { typos: [], confusables: [], formerNames: [], unitTerms: [] } satisfies Found;
  const lists: Readonly<Record<TermList, Occurrence[]>> = found;
  for (const { index, start, end } of findAll(compiled.matcher, text, meter)) {
    const at = compiled.starts.findLastIndex((first) => first <= index);
    const list = TERM_LISTS[at];
    if (list === undefined) continue;
    const own = { index: index - (compiled.starts[at] ?? 0), start, end };
    if (isLetThrough(own, pack[list][own.index]?.guard ?? null, text, compiled, meter)) lists[list].push(own);
  }
  return found;
}

function isLetThrough(
  { start, end }: Occurrence,
  source: string | null,
  text: string,
  { guards }: Compiled,
  meter: Meter,
): boolean {
  if (source === null) return true;
  const guard = guards.get(source) ?? new RegExp(source, 'y');
  guards.set(source, guard);
  const reach = { before: GUARD_REACH, after: end - start + GUARD_REACH };
  return matchNear(guard, text, start, reach, meter) !== null;
}
