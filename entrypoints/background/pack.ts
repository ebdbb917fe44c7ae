import { browser } from '#imports';
import type { Rule } from '#utils/core/checks/define-rule.ts';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { ensureCompiled } from '#utils/data/compiled-terms.ts';
import { openDb } from '#utils/data/db.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { loadUnit } from '#utils/data/unit-pack.ts';
import { log } from '#utils/log.ts';
import type { ReviewPack } from '#utils/messages/names.ts';
import { layerPacks } from '#utils/packs/layer.ts';
import { type LoadedPack, parsePack } from '#utils/packs/load.ts';

/** What drafts are checked with. Another object whenever a part of it is another. */
export interface InForce {
  /** The national pack with the unit's over it. */
  readonly pack: LoadedPack;
  /** Those that are not switched off. */
  readonly rules: readonly Rule[];
  readonly base: LoadedPack;
  /** Why the unit's own pack is left out; `null` when it is not. */
  readonly broken: PackError | null;
}

/** Opened with the first big pack only. */
const db = openDb();
let loading: Promise<InForce> | null = null;
let base: Promise<LoadedPack> | null = null;

/** Rules and words in force. Parsed once per worker life and again after `renewPack`, ready to be searched. */
export function inForce(): Promise<InForce> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    log.error('pack', 'in force', error);
    throw error;
  });
  return loading;
}

/** The unit's pack or the switches changed: from the next check on they are the ones. */
export function renewPack(): void {
  loading = null;
}

/** What a review needs of it in front of a person: no terms, and no rules, which stay here. */
export async function reviewPack(): Promise<ReviewPack> {
  const { id, version, checklist, askReviewer, sitePatches = [] } = (await inForce()).pack;
  return { id, version, checklist, askReviewer, sitePatches };
}

async function load(): Promise<InForce> {
  base ??= loadBuiltIn().catch((error: unknown) => {
    base = null;
    throw error;
  });
  const national = await base;
  const { local } = browser.storage;
  const { settings } = await loadSettings(local);
  const { now, broken } = await loadUnit(local, browser.runtime.getManifest().version);
  // The path may name one of the unit's words: it is shown in options, and not logged.
  if (broken) log.warn('pack', `the unit's pack is not in force: ${broken.fault}`);
  const pack = layerPacks(national, now);
  await ensureCompiled(db, pack);
  const off = new Set(settings.rulesOff.map(({ rule }) => rule));
  return { pack, rules: RULES.filter((rule) => !off.has(rule.id)), base: national, broken };
}

async function loadBuiltIn(): Promise<LoadedPack> {
  const response = await fetch(browser.runtime.getURL('/packs/national.json'));
  const parsed = parsePack(await response.json(), browser.runtime.getManifest().version);
  if (!parsed.ok) throw new Error('the built-in pack does not parse');
  return parsed.value;
}
