import type { PackError } from '#utils/core/checks/pack-error.ts';
import { failure, type Result } from '#utils/core/result.ts';
import type { LocalSource } from '#utils/core/sources/source-list.ts';
import { type LoadedPack, listFaults, parsePack } from './load.ts';
import { plainHost } from './propose-sources.ts';
import type { PackFile } from './schema.ts';
import { nextVersion } from './unit-pack.ts';

const MOST_ERRORS = 20;

/**
 * The unit's pack with this source in the place of `replaces` (`null`: one more), one version on. `today` (`2026-03-02`)
 * is the last day a confirmation can have. Errors name the field of the form: `rows[0].host`.
 */
export function proposeLocal(
  source: LocalSource,
  replaces: string | null,
  current: PackFile,
  { app, today }: { readonly app: string; readonly today: string },
): Result<LoadedPack, readonly PackError[]> {
  const host = source.host === null ? null : plainHost(source.host);
  if (source.host !== null && host === null) return refused('host', 'host', source.host);
  if (source.confirmedOn > today) return refused('confirmedOn', 'format', source.confirmedOn);
  const entry = { ...source, host };
  const faults = listFaults({ ...current, localSources: [entry] }, MOST_ERRORS);
  if (faults.length)
    return failure(faults.map((fault) => ({ ...fault, path: fault.path.replace(/^localSources/, 'rows') })));
  const isTaken = current.localSources.some(({ name }) => name === entry.name && name !== replaces);
  if (isTaken) return refused('name', 'twice', entry.name);
  const at = current.localSources.findIndex(({ name }) => name === replaces);
  const localSources = at < 0 ? [...current.localSources, entry] : current.localSources.with(at, entry);
  const parsed = parsePack({ ...current, localSources, version: nextVersion(current.version) }, app);
  return parsed.ok ? parsed : failure([parsed.error]);
}

/** The pack without this source, one version on. */
export function withoutLocal(pack: PackFile, name: string): PackFile {
  const localSources = pack.localSources.filter((source) => source.name !== name);
  return { ...pack, localSources, version: nextVersion(pack.version) };
}

function refused(field: string, fault: PackError['fault'], detail: string): Result<never, PackError[]> {
  return failure([{ path: `rows[0].${field}`, reason: fault, fault, entry: null, detail }]);
}
