import { entriesOf, LIST_NAMES, type ListName } from './lists.ts';
import type { LoadedPack } from './load.ts';

/**
 * A unit's pack laid over a more general one. Of two entries for the same word, host, name or item the unit's stays;
 * what only one of them has is kept. The unit's other choices (`askReviewer`) win. Findings and review sheets name
 * both packs: `national+unit 1.0.0+1.0.4`. Both are left as they were.
 */
export function layerPacks(base: LoadedPack, unit: LoadedPack | null): LoadedPack {
  if (!unit) return base;
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, layerList(base, unit, list)]));
  return {
    ...base,
    ...unit,
    ...(lists as Pick<LoadedPack, ListName>),
    id: `${base.id}+${unit.id}`,
    version: `${base.version}+${unit.version}`,
  };
}

function layerList(base: LoadedPack, unit: LoadedPack, list: ListName): readonly unknown[] {
  const own = entriesOf(unit, list);
  const taken = new Set(own.map(([key]) => key));
  const rest = entriesOf(base, list).filter(([key]) => !taken.has(key));
  return [...own, ...rest].map(([, entry]) => entry);
}
