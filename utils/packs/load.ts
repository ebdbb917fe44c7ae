import { type Pack, TERM_LISTS, wordsOf } from '#utils/core/checks/pack.ts';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { parseGuard } from './guard.ts';
import { toPackError } from './issue-error.ts';
import { type PackFile, packSchema } from './schema.ts';

/** A pack as loaded: what the checks need, and what the options page tells about it. */
export type LoadedPack = Pack & PackFile;

/**
 * The door for pack files. In: parsed JSON of unknown origin, and this application's version where `minApp` is to be
 * held; selector patches that version no longer needs are left out. Out: the pack, or the first thing wrong with it. Its examples are proved by `verifyPack`.
 */
export function parsePack(json: unknown, app?: string): Result<LoadedPack, PackError> {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) return failure(toPackError(parsed.error.issues[0], json));
  const pack = parsed.data;
  for (const list of TERM_LISTS) {
    for (const [index, term] of pack[list].entries()) {
      const guard = term.guard === null ? null : parseGuard(term.guard);
      if (!guard || guard.ok) continue;
      const entry = wordsOf(pack, list)[index] ?? null;
      const path = `${list}[${index}].guard`;
      return failure({ path, reason: guard.error, fault: 'guard', entry, detail: guard.error });
    }
  }
  if (app !== undefined && isOlder(app, pack.minApp))
    return failure({
      path: 'minApp',
      reason: `needs version ${pack.minApp}, this is ${app}`,
      fault: 'newer',
      entry: null,
      detail: pack.minApp,
    });
  const patches = pack.sitePatches.filter(
    ({ fixedIn }) => app === undefined || fixedIn === undefined || isOlder(app, fixedIn),
  );
  return success({ ...pack, sitePatches: patches });
}

/** Everything the schema finds wrong with a pack, the first `most` of it; empty where it finds nothing. */
export function listFaults(json: unknown, most: number): readonly PackError[] {
  const issues = packSchema.safeParse(json).error?.issues ?? [];
  return issues.slice(0, most).map((issue) => toPackError(issue, json));
}

function isOlder(a: string, b: string): boolean {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const differing = right.findIndex((part, index) => part !== (left[index] ?? 0));
  return differing >= 0 && (left[differing] ?? 0) < (right[differing] ?? 0);
}
