import type { PackError, PackFault } from '#utils/core/checks/pack-error.ts';
import type { z } from '#utils/zod.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with a file, by path, as people are told of it. */
export function toPackError(issue: Issue | undefined, json: unknown): PackError {
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
