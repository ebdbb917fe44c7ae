import type { ApprovedSource } from '#utils/core/sources/source-list.ts';
import { approvedSource } from '#utils/packs/source-list.ts';
import { z } from '#utils/zod.ts';
import type { StorageArea } from './settings.ts';

/** The official list a person has imported, in the place of the built-in one. */
export interface ImportedList {
  readonly importedOn: string;
  readonly sources: readonly ApprovedSource[];
}

export interface StoredSources {
  readonly now: ImportedList | null;
  /** `null`: nothing to take back; otherwise the state before (`list: null`, the built-in one). */
  readonly before: { readonly list: ImportedList | null } | null;
  /** What is stored cannot be read; it is kept as it is, and the built-in list is in force. */
  readonly isBroken: boolean;
}

export const SOURCES_KEY = 'pack.sources';

const list = z.strictObject({ importedOn: z.iso.date(), sources: z.array(approvedSource).max(20_000) });
const stored = z.strictObject({
  now: list.nullable(),
  before: z.strictObject({ list: list.nullable() }).nullable(),
});

/** Reads the imported list through a door of its own: other versions of this program may have written it. */
export async function loadImported(area: StorageArea): Promise<StoredSources> {
  const value = (await area.get(SOURCES_KEY))[SOURCES_KEY];
  if (value === undefined) return { now: null, before: null, isBroken: false };
  const parsed = stored.safeParse(value);
  return parsed.success ? { ...parsed.data, isBroken: false } : { now: null, before: null, isBroken: true };
}

let turn: Promise<unknown> = Promise.resolve();

/** Puts another list in force (`null`: the built-in one), the one before kept to be taken back. One after the other. */
export function changeImported(
  area: StorageArea,
  step: (stored: StoredSources) => ImportedList | null | undefined,
): Promise<StoredSources> {
  const result = turn.then(async () => {
    const before = await loadImported(area);
    const next = step(before);
    if (next === undefined) return before;
    if (before.isBroken) await backUp(area);
    await area.set({ [SOURCES_KEY]: { now: next, before: { list: before.now } } });
    return loadImported(area);
  });
  turn = result.catch(() => undefined);
  return result;
}

async function backUp(area: StorageArea): Promise<void> {
  const value = (await area.get(SOURCES_KEY))[SOURCES_KEY];
  for (let no = 1; ; no += 1) {
    const key = `${SOURCES_KEY}.backup.${no}`;
    if (!(key in (await area.get(key)))) return area.set({ [key]: value });
  }
}
