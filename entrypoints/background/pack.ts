import { browser } from '#imports';
import type { Pack } from '#utils/core/checks/pack.ts';
import { log } from '#utils/log.ts';
import { parsePack } from '#utils/packs/load.ts';

let loading: Promise<Pack> | null = null;

/** The pack in force: the built-in baseline. Parsed once per worker life. */
export function currentPack(): Promise<Pack> {
  loading ??= loadBuiltIn().catch((error: unknown) => {
    loading = null;
    log.error('pack', 'built-in', error);
    throw error;
  });
  return loading;
}

async function loadBuiltIn(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('/packs/national.json'));
  const parsed = parsePack(await response.json(), browser.runtime.getManifest().version);
  if (!parsed.ok) throw new Error('the built-in pack does not parse');
  return parsed.value;
}
