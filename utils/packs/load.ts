import { type Pack, TERM_LISTS, wordsOf } from '#utils/core/checks/pack.ts';
import type { PackError, PackFault } from '#utils/core/checks/pack-error.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import type { z } from '#utils/zod.ts';
import { parseGuard } from './guard.ts';
import { type PackFile, packSchema } from './schema.ts';

/** A pack as loaded: what the checks need, and what the options page tells about it. */
export type LoadedPack = Pack & PackFile;

/**
 * The door for pack files. In: parsed JSON of unknown origin, and this application's version where `minApp` is to be
 * held; selector patches that version no longer needs are left out. Out: the pack, or the first thing wrong with it. Its examples are proved by `verifyPack`.
 */
export function parsePack(json: unknown, app?: string): Result<LoadedPack, PackError> {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) return failure(toError(parsed.error.issues[0], json));
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
  return issues.slice(0, most).map((issue) => toError(issue, json));
}

type Issue = z.core.$ZodIssue;

function toError(issue: Issue | undefined, json: unknown): PackError {
  const path = issue?.path ?? [];
  const detail = detailOf(issue);
  return {
    path: formatPath(path),
    reason: issue?.message ?? 'is not a pack',
    fault: faultOf(issue, json),
    entry: wordAt(json, path),
    detail,
  };
}

function faultOf(issue: Issue | undefined, json: unknown): PackFault {
  switch (issue?.code) {
    case 'too_small':
      return 'empty';
    case 'too_big':
      return 'long';
    case 'unrecognized_keys':
      return 'unknown';
    case 'invalid_value':
    case 'invalid_type':
      if (valueAt(json, issue.path) === undefined) return 'missing';
      return issue.code === 'invalid_value' ? 'choice' : 'shape';
    case 'invalid_format':
      return 'format';
    case 'custom':
      return 'twice';
    default:
      return 'shape';
  }
}

function detailOf(issue: Issue | undefined): string {
  if (issue?.code === 'too_big') return String(issue.maximum);
  if (issue?.code === 'unrecognized_keys') return issue.keys.join(', ');
  if (issue?.code === 'invalid_value') return issue.values.map(String).join(' / ');
  return '';
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  );
}

/** The first text of the entry a path leads into: the lists put their word first. */
function wordAt(json: unknown, path: readonly PropertyKey[]): string | null {
  if (path.length < 2) return null;
  const entry = valueAt(json, path.slice(0, 2));
  if (typeof entry !== 'object' || entry === null) return null;
  const names = ['term', 'wrong', 'text', 'old', 'name', 'host', 'id'];
  const word = names.map((name) => Reflect.get(entry, name)).find((value) => typeof value === 'string');
  return typeof word === 'string' ? word.slice(0, 60) : null;
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
