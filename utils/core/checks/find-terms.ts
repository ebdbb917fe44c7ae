import { buildMatcher, findAll, type Matcher, type Occurrence } from '../text/matcher.ts';
import type { Meter } from '../text/meter.ts';
import { matchNear } from '../text/scan.ts';
import { type Pack, type TermList, wordsOf } from './pack.ts';

/** How far a guard may look either way; the pack's door refuses guards that could ask for more. */
const GUARD_REACH = 16;

interface Compiled {
  readonly matcher: Matcher;
  readonly guards: readonly (RegExp | null)[];
}

/**
 * Words of one of the pack's lists in a field, their guards already asked. `index` counts in that list; offsets are
 * UTF-16 code units into `text`. Linear in the text and its hits.
 */
export function findTerms(list: TermList, text: string, pack: Pack, meter: Meter): Occurrence[] {
  const { matcher, guards } = compiledFor(pack, list);
  return findAll(matcher, text, meter).filter(({ index, start, end }) => {
    const guard = guards[index] ?? null;
    if (!guard) return true;
    const reach = { before: GUARD_REACH, after: end - start + GUARD_REACH };
    return matchNear(guard, text, start, reach, meter) !== null;
  });
}

const compiledByPack = new WeakMap<Pack, Map<TermList, Compiled>>();

/** Built once per pack: the automaton and its guards outlive a single key stroke. */
function compiledFor(pack: Pack, list: TermList): Compiled {
  const lists = compiledByPack.get(pack) ?? new Map<TermList, Compiled>();
  compiledByPack.set(pack, lists);
  const known = lists.get(list);
  if (known) return known;
  const compiled = {
    matcher: buildMatcher(wordsOf(pack, list)),
    guards: pack[list].map(({ guard }) => (guard === null ? null : new RegExp(guard, 'y'))),
  };
  lists.set(list, compiled);
  return compiled;
}
