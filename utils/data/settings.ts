import { LANGUAGES } from '#utils/core/i18n/language.ts';
import { z } from '#utils/zod.ts';

const GuardMode = z.enum(['enforce', 'observe']);

/** A finding the unit has decided not to be told about again: what it was, and its words. */
const Ignored = z.object({ kind: z.string().max(200), text: z.string().max(2_000) });
export type Ignored = z.infer<typeof Ignored>;

/** Every setting has a default: a new one is a default, not a version. */
export const Settings = z.object({
  language: z.enum(LANGUAGES).default('zh_CN'),
  unit: z.string().max(100).default(''),
  operator: z.string().max(100).default(''),
  reviewer: z.string().max(100).default(''),
  /** Names this machine's chain; made once, see `ensureDevice`. */
  device: z.string().max(100).default(''),
  guard: z
    .object({
      /** Posts, reposts, edits of what is out. */
      posts: GuardMode.default('enforce'),
      /** Comments, replies, messages. */
      replies: GuardMode.default('observe'),
    })
    .prefault({}),
  /** Findings are underlined in the page's own text boxes. */
  marks: z.boolean().default(true),
  /** Vetted answers are offered beside comments and messages. */
  suggestions: z.boolean().default(true),
  ignored: z.array(Ignored).max(5_000).default([]),
  /** Rules that are not run, and why where that had to be said. */
  rulesOff: z
    .array(z.object({ rule: z.string().min(1).max(200), reason: z.string().max(500) }))
    .max(1000)
    .default([]),
  /** Guard only the accounts of the unit's registry. */
  registeredOnly: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

/** The part of `browser.storage.local` this needs. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** Where the unreadable old value is kept, to be said aloud in options; `null` when all was well. */
  readonly backup: string | null;
}

export const SETTINGS_KEY = 'settings';

/**
 * Reads the settings. A stored value that does not parse is kept untouched under its own backup key; the fields that
 * are sound are taken over, the others fall back to their defaults (which guard more, not less).
 */
export async function loadSettings(area: StorageArea): Promise<LoadedSettings> {
  const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY] ?? {};
  const parsed = Settings.safeParse(stored);
  if (parsed.success) return { settings: parsed.data, backup: null };
  const backup = await freeBackupKey(area);
  const settings = salvage(stored);
  await area.set({ [backup]: stored, [SETTINGS_KEY]: settings });
  return { settings, backup };
}

export type SettingsPart = { readonly [K in keyof Settings]?: Settings[K] | undefined };

let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and leaves the others (`undefined` too); throws on a value its schema refuses (a bug of the
 * caller). Changes are taken one after the other, so that none undoes another; one that builds on what is there is given
 * as a function.
 */
export function saveSettings(
  area: StorageArea,
  change: SettingsPart | ((settings: Settings) => SettingsPart),
): Promise<Settings> {
  const result = turn.then(async () => {
    const { settings } = await loadSettings(area);
    const part = typeof change === 'function' ? change(settings) : change;
    const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
    const next = Settings.parse({ ...settings, ...given });
    await area.set({ [SETTINGS_KEY]: next });
    return next;
  });
  turn = result.catch(() => undefined);
  return result;
}

/** The settings with this machine's id, which is made with `makeId` the first time. */
export async function ensureDevice(area: StorageArea, makeId: () => string): Promise<Settings> {
  const { settings } = await loadSettings(area);
  return settings.device ? settings : saveSettings(area, { device: makeId() });
}

function salvage(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return Settings.parse({});
  const sound = Object.entries(stored).filter(
    ([name, value]) => Settings.safeParse({ [name]: value }).success,
  );
  return Settings.parse(Object.fromEntries(sound));
}

async function freeBackupKey(area: StorageArea): Promise<string> {
  for (let no = 1; ; no += 1) {
    const key = `${SETTINGS_KEY}.backup.${no}`;
    if (!(key in (await area.get(key)))) return key;
  }
}
