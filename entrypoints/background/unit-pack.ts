import canonicalize from 'canonicalize';
import { browser } from '#imports';
import { sha256Hex } from '#utils/core/draft/fingerprint.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { changeUnit, loadUnit, type StoredUnit } from '#utils/data/unit-pack.ts';
import type { PackFacts, PacksState } from '#utils/messages/names.ts';
import { countLists } from '#utils/packs/lists.ts';
import type { PackFile } from '#utils/packs/schema.ts';
import { emptyUnitPack } from '#utils/packs/unit-pack.ts';
import { record } from './ledger.ts';
import { inForce, renewPack, reviewPack } from './pack.ts';
import { listStatus } from './tab-status.ts';
import { tellTab } from './tabs.ts';

/** Where a change of the unit's pack came from, as the ledger says it. */
export type PackSource = 'options' | 'import' | 'undo';

/**
 * Changes the unit's pack, records it (`null`: that it was removed) and lets every guard check anew.
 * `step` as in `changeUnit`.
 */
export async function changePack(
  source: PackSource,
  step: (stored: StoredUnit) => Promise<PackFile | null | undefined>,
): Promise<void> {
  let changed = false;
  const { now } = await changeUnit(
    browser.storage.local,
    browser.runtime.getManifest().version,
    async (unit) => {
      const next = await step(unit);
      changed = next !== undefined;
      return next;
    },
  );
  if (!changed) return;
  if (now) {
    const digest = await sha256Hex(canonicalize(now) ?? '');
    await record({ kind: 'pack.installed', subject: now.id, data: { version: now.version, digest, source } });
  } else {
    await record({ kind: 'settings.changed', data: { names: ['pack.unit'] } });
  }
  await renewTabs();
}

/** Other words or rules are in force from now on, in every tab. */
export async function renewTabs(): Promise<void> {
  renewPack();
  const pack = await reviewPack();
  await Promise.all((await listStatus()).map((tabId) => tellTab(tabId, 'pack.changed', pack)));
}

/** What the options page tells about both layers. */
export async function readState(): Promise<PacksState> {
  const { base, broken } = await inForce();
  const { now, before } = await loadUnit(browser.storage.local, browser.runtime.getManifest().version);
  return { base: factsOf(base), unit: now && factsOf(now), broken, canUndo: before !== null };
}

export function factsOf(pack: PackFile): PackFacts {
  const { id, version, title, provenance, effective, expires } = pack;
  return { id, version, title, provenance, effective, expires, counts: countLists(pack) };
}

/** The unit's pack to be changed: a new one where there is none, or none that can be read. */
export async function unitOrEmpty({ now }: StoredUnit): Promise<PackFile> {
  if (now) return now;
  const today = formatTimestamp(Date.now(), -new Date().getTimezoneOffset()).slice(0, 10);
  return emptyUnitPack(today, (await inForce()).base);
}
