import { browser } from '#imports';
import type { Draft } from '#utils/core/draft/draft.ts';
import { mayRepost } from '#utils/core/sources/draft-sources.ts';
import { indexOf } from '#utils/core/sources/source-list.ts';
import { recordSources, type SourceRecord } from '#utils/core/sources/source-record.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { loadImported } from '#utils/data/source-import.ts';
import { log } from '#utils/log.ts';
import { parseSources, type SourceFile } from '#utils/packs/source-list.ts';
import { inForce } from './pack.ts';

let builtIn: Promise<SourceFile> | null = null;
let loading: Promise<SourceFile> | null = null;

/** The list of sources in force: the built-in file, its entries replaced by an imported list. Loaded when first asked for. */
export function sourcesInForce(): Promise<SourceFile> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    log.error('sources', 'in force', error);
    throw error;
  });
  return loading;
}

/** Another list was imported or taken back: from the next check on it is the one. */
export function renewSources(): void {
  loading = null;
}

/** The file that comes with this version, whatever has been imported. */
export function builtInSources(): Promise<SourceFile> {
  builtIn ??= loadBuiltIn().catch((error: unknown) => {
    builtIn = null;
    throw error;
  });
  return builtIn;
}

/** The list where a draft may be a repost, else `null`: most are not, and the list is big. */
export async function sourcesFor(draft: Draft): Promise<SourceFile | null> {
  return mayRepost(draft) ? sourcesInForce() : null;
}

/** What the ledger keeps of a draft's sources; empty where it is no repost. */
export async function readSourceRecord(draft: Draft): Promise<readonly SourceRecord[]> {
  const sources = await sourcesFor(draft);
  if (!sources) return [];
  const { pack } = await inForce();
  return recordSources({ draft, pack, sources, meter: startMeter() });
}

async function load(): Promise<SourceFile> {
  const file = await builtInSources();
  const { now, isBroken } = await loadImported(browser.storage.local);
  if (isBroken) log.warn('sources', 'the imported list cannot be read; the built-in one is in force');
  const sources = now ? { ...file, sources: [...now.sources] as SourceFile['sources'] } : file;
  indexOf(sources);
  return sources;
}

async function loadBuiltIn(): Promise<SourceFile> {
  const response = await fetch(browser.runtime.getURL('/packs/sources.json'));
  const parsed = parseSources(await response.json());
  if (!parsed.ok) throw new Error('the built-in list of sources does not parse');
  return parsed.value;
}
