import canonicalize from 'canonicalize';
import { browser } from '#imports';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { sha256Hex } from '#utils/core/draft/fingerprint.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { success } from '#utils/core/result.ts';
import type { SourcesAnswer, SourcesState } from '#utils/core/sources/source-import.ts';
import { changeImported, type ImportedList, loadImported } from '#utils/data/source-import.ts';
import { loadUnit } from '#utils/data/unit-pack.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { proposeLocal, withoutLocal } from '#utils/packs/local-sources.ts';
import { diffSources, proposeSources } from '#utils/packs/propose-sources.ts';
import { record } from '../ledger.ts';
import { builtInSources, renewSources, sourcesInForce } from '../sources.ts';
import { changePack, renewTabs, unitOrEmpty } from '../unit-pack.ts';

type Own =
  | 'sources.read'
  | 'sources.preview'
  | 'sources.install'
  | 'sources.reset'
  | 'sources.undo'
  | 'localSources.set'
  | 'localSources.remove';

const { local } = browser.storage;
const version = () => browser.runtime.getManifest().version;
const today = () => formatTimestamp(Date.now(), -new Date().getTimezoneOffset()).slice(0, 10);

export const sourceHandlers: Pick<Handlers, Own> = {
  'sources.read': async () => success(await readState()),

  'sources.preview': async ({ rows }) => {
    const proposed = proposeSources(rows, await builtInSources());
    if (!proposed.ok) return success({ kind: 'refused', errors: proposed.error });
    const diff = diffSources((await sourcesInForce()).sources, proposed.value);
    const count = proposed.value.filter(({ official }) => !official).length;
    return success({ kind: 'preview', count, diff });
  },

  /** The same rows once more, looked at once more: nothing rests on what a page remembers. */
  'sources.install': async ({ rows }) => {
    const proposed = proposeSources(rows, await builtInSources());
    if (!proposed.ok) return success({ kind: 'refused', errors: proposed.error });
    const list = { importedOn: today(), sources: proposed.value };
    await change('import', () => list);
    return success(await done());
  },

  'sources.reset': async () => {
    await change('built-in', ({ now, isBroken }) => (now || isBroken ? null : undefined));
    return success(await done());
  },

  'sources.undo': async () => {
    await change('undo', ({ before }) => (before ? before.list : undefined));
    return success(await done());
  },

  'localSources.set': async ({ source, replaces }) => {
    let errors: readonly PackError[] = [];
    await changePack('options', async (unit) => {
      const current = await unitOrEmpty(unit);
      const proposed = proposeLocal(source, replaces, current, { app: version(), today: today() });
      if (proposed.ok) return proposed.value;
      errors = proposed.error;
      return undefined;
    });
    return success(errors.length ? { kind: 'refused', errors } : await done());
  },

  'localSources.remove': async ({ name }) => {
    await changePack('options', async ({ now }) => (now ? withoutLocal(now, name) : undefined));
    return success(await done());
  },
};

async function done(): Promise<SourcesAnswer> {
  return { kind: 'done', state: await readState() };
}

/** Changes the imported list, records which list is in force from now on, and lets every guard check anew. */
async function change(
  source: 'import' | 'undo' | 'built-in',
  step: Parameters<typeof changeImported>[1],
): Promise<void> {
  let next: ImportedList | null | undefined;
  await changeImported(local, (stored) => {
    next = step(stored);
    return next;
  });
  if (next === undefined) return;
  renewSources();
  const { id, version: built, sources } = await sourcesInForce();
  const digest = await sha256Hex(canonicalize(sources) ?? '');
  await record({
    kind: 'pack.installed',
    subject: id,
    data: { version: next?.importedOn ?? built, digest, source },
  });
  await renewTabs();
}

async function readState(): Promise<SourcesState> {
  const { title, provenance, notice, sources, toConfirm } = await sourcesInForce();
  const { now, before, isBroken } = await loadImported(local);
  const unit = await loadUnit(local, version());
  return {
    title,
    provenance,
    notice,
    count: sources.filter(({ official }) => !official).length,
    importedOn: now?.importedOn ?? null,
    isBroken,
    canUndo: before !== null,
    local: unit.now?.localSources ?? [],
    toConfirm: toConfirm.map(({ name }) => name),
  };
}
