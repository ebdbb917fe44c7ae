import { type Pack, TERM_LISTS } from '#utils/core/checks/pack.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { parseGuard } from './guard.ts';
import { type PackFile, packSchema } from './schema.ts';

/** Why a pack is refused: `path` names the field or entry (`typos[3].guard`), `reason` says what is wrong with it. */
export interface PackError {
  readonly path: string;
  readonly reason: string;
}

/** A pack as loaded: what the checks need, and what the options page tells about it. */
export type LoadedPack = Pack & PackFile;

/**
 * The door for pack files. In: parsed JSON of unknown origin, and this application's version where `minApp` is to be
 * held; selector patches that version no longer needs are left out. Out: the pack, or the first thing wrong with it. Its examples are proved by `verifyPack`.
 */
export function parsePack(json: unknown, app?: string): Result<LoadedPack, PackError> {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failure({ path: formatPath(issue?.path ?? []), reason: issue?.message ?? 'is not a pack' });
  }
  const pack = parsed.data;
  for (const list of TERM_LISTS) {
    for (const [index, term] of pack[list].entries()) {
      const guard = term.guard === null ? null : parseGuard(term.guard);
      if (guard && !guard.ok) return failure({ path: `${list}[${index}].guard`, reason: guard.error });
    }
  }
  if (app !== undefined && isOlder(app, pack.minApp))
    return failure({ path: 'minApp', reason: `needs version ${pack.minApp}, this is ${app}` });
  const patches = pack.sitePatches.filter(
    ({ fixedIn }) => app === undefined || fixedIn === undefined || isOlder(app, fixedIn),
  );
  return success({ ...pack, sitePatches: patches });
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function isOlder(a: string, b: string): boolean {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const differing = right.findIndex((part, index) => part !== (left[index] ?? 0));
  return differing >= 0 && (left[differing] ?? 0) < (right[differing] ?? 0);
}
