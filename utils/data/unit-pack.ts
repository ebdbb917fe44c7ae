import type { PackError } from '#utils/core/checks/pack-error.ts';
import { type LoadedPack, parsePack } from '#utils/packs/load.ts';
import type { PackFile } from '#utils/packs/schema.ts';
import { z } from '#utils/zod.ts';
import type { StorageArea } from './settings.ts';

/** The unit's pack, and the one before the last change, so that it can be taken back. */
export interface StoredUnit {
  readonly now: LoadedPack | null;
  /** `null`: nothing to take back; otherwise the state before (`pack: null`, there was none). */
  readonly before: { readonly pack: LoadedPack | null } | null;
  /** What is stored cannot be used: the unit's layer is off until it is mended. It is kept as it is. */
  readonly broken: PackError | null;
}

export const UNIT_KEY = 'pack.unit';

const Stored = z.object({
  now: z.unknown().nullable(),
  before: z.object({ pack: z.unknown().nullable() }).nullable(),
});

/**
 * Reads the unit's pack, through the door of every pack file. What does not parse is said (`broken`) and left alone.
 * `app` is this application's version, which the pack may find too old.
 */
export async function loadUnit(area: StorageArea, app: string): Promise<StoredUnit> {
  const stored = (await area.get(UNIT_KEY))[UNIT_KEY];
  if (stored === undefined) return { now: null, before: null, broken: null };
  const parsed = Stored.safeParse(stored);
  if (!parsed.success) {
    const broken: PackError = {
      path: '',
      reason: 'is not what was stored',
      fault: 'shape',
      entry: null,
      detail: '',
    };
    return { now: null, before: null, broken };
  }
  const { now, before } = parsed.data;
  const current = now === null ? null : parsePack(now, app);
  // An unreadable earlier state is nothing to go back to.
  const earlier = before && (before.pack === null ? null : parsePack(before.pack, app));
  return {
    now: current?.ok ? current.value : null,
    before: earlier?.ok ? { pack: earlier.value } : before && earlier === null ? { pack: null } : null,
    broken: current && !current.ok ? current.error : null,
  };
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes the unit's pack: `step` gets what is stored and gives what shall be (`undefined`: nothing changes). What was
 * there is kept to be taken back; what could not be read goes under a backup key first. One change after the other.
 */
export function changeUnit(
  area: StorageArea,
  app: string,
  step: (stored: StoredUnit) => Promise<PackFile | null | undefined>,
): Promise<StoredUnit> {
  const result = turn.then(async () => {
    const stored = await loadUnit(area, app);
    const next = await step(stored);
    if (next === undefined) return stored;
    if (stored.broken) await backUp(area);
    await area.set({ [UNIT_KEY]: { now: next, before: { pack: stored.now } } });
    return loadUnit(area, app);
  });
  turn = result.catch(() => undefined);
  return result;
}

async function backUp(area: StorageArea): Promise<void> {
  const stored = (await area.get(UNIT_KEY))[UNIT_KEY];
  for (let no = 1; ; no += 1) {
    const key = `${UNIT_KEY}.backup.${no}`;
    if (key in (await area.get(key))) continue;
    return area.set({ [key]: stored });
  }
}
