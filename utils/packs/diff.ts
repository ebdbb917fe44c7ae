import type { ChangeLine, PackDiff } from '#utils/core/checks/pack-change.ts';
import { entriesOf, LIST_NAMES, type ListName } from './lists.ts';
import type { PackFile } from './schema.ts';

const MOST_LINES = 200;

/** What becomes different when `after` takes the place of `before` (`null`: there was none). Linear in both. */
export function diffPacks(before: PackFile | null, after: PackFile): PackDiff {
  const all = LIST_NAMES.flatMap((list) => diffList(before, after, list));
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const { change } of all) counts[change] += 1;
  return { counts, lines: all.slice(0, MOST_LINES), more: Math.max(0, all.length - MOST_LINES) };
}

function diffList(before: PackFile | null, after: PackFile, list: ListName): ChangeLine[] {
  const old = new Map(before ? entriesOf(before, list) : []);
  const next = entriesOf(after, list);
  const kept = new Set(next.map(([key]) => key));
  const lines = next.flatMap(([entry, value]): ChangeLine[] => {
    if (!old.has(entry)) return [{ change: 'added', list, entry }];
    // Both come from the same schema, so the same value has the same text.
    return JSON.stringify(old.get(entry)) === JSON.stringify(value)
      ? []
      : [{ change: 'changed', list, entry }];
  });
  const gone = [...old.keys()].filter((key) => !kept.has(key));
  return [...lines, ...gone.map((entry): ChangeLine => ({ change: 'removed', list, entry }))];
}
