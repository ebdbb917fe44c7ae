import { browser } from '#imports';
import type { Pack } from '#utils/core/checks/pack.ts';
import { ensureCompiled } from '#utils/data/compiled-terms.ts';
import { openDb } from '#utils/data/db.ts';
import { log } from '#utils/log.ts';
import type { ReviewPack } from '#utils/messages/names.ts';
import { parsePack } from '#utils/packs/load.ts';

let loading: Promise<Pack> | null = null;

/** The pack in force: the built-in baseline. Parsed once per worker life, its words ready to be searched. */
export function currentPack(): Promise<Pack> {
  loading ??= loadBuiltIn().catch((error: unknown) => {
    loading = null;
    log.error('pack', 'built-in', error);
    throw error;
  });
  return loading;
}

/** What a review needs of it in front of a person: no terms, and no rules, which stay here. */
export async function reviewPack(): Promise<ReviewPack> {
  const { id, version, checklist, askReviewer, sitePatches = [] } = await currentPack();
  return { id, version, checklist, askReviewer, sitePatches };
}

async function loadBuiltIn(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('/packs/national.json'));
  const parsed = parsePack(await response.json(), browser.runtime.getManifest().version);
  if (!parsed.ok) throw new Error('the built-in pack does not parse');
  await ensureCompiled(openDb(), parsed.value);
  return parsed.value;
}
