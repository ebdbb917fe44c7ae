import type { ChangeLine, PackDiff } from '#utils/core/checks/pack-change.ts';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { hostOf, parseLink } from '#utils/core/sources/host.ts';
import type { SourceRow } from '#utils/core/sources/source-import.ts';
import type { ApprovedSource, SourceHost } from '#utils/core/sources/source-list.ts';
import { approvedSource, isPublicSuffix, type SourceFile } from './source-list.ts';

/** A person mends a few at a time. */
const MOST_ERRORS = 20;
const MOST_LINES = 200;
const NO_CATEGORY = '未分类';

/**
 * The official list as a file's rows give it, in the place of the one in force. Hosts and aliases of the built-in list
 * are kept for units of the same name, since the notice has none. Every row has to be sound, or nothing is taken;
 * errors name the row by the file's own count (`rows[0]` is row 2, as everywhere). The same unit may stand in several
 * categories, the same line may not stand there twice.
 */
export function proposeSources(
  rows: readonly SourceRow[],
  builtIn: SourceFile,
): Result<readonly ApprovedSource[], readonly PackError[]> {
  const known = new Map(builtIn.sources.map((source) => [source.name, source]));
  const found = new Map<string, ApprovedSource>();
  const lines = new Set<string>();
  const errors: PackError[] = [];
  for (const row of rows) {
    if ([row.name, row.category, row.hosts].every((cell) => cell.trim() === '')) continue;
    const fault = (field: string, kind: PackError['fault'], detail = ''): void => {
      const entry = row.name.trim().slice(0, 60) || null;
      errors.push({ path: `rows[${row.row - 2}].${field}`, reason: kind, fault: kind, entry, detail });
    };
    const name = row.name.trim();
    const category = row.category.trim() || known.get(name)?.category || NO_CATEGORY;
    const hosts = hostsOf(row.hosts);
    const bad = hosts.find(({ host }) => !host);
    if (name === '') fault('name', 'empty');
    else if (name.length > 60) fault('name', 'long', '60');
    else if (category.length > 60) fault('category', 'long', '60');
    else if (bad) fault('host', 'host', bad.given);
    else if (lines.has(`${name}\n${category}`)) fault('name', 'twice');
    else {
      lines.add(`${name}\n${category}`);
      const own = hosts.map(({ host }): SourceHost => ({ host: host ?? '', confidence: 'agreed' }));
      const source = merge(found.get(name), { name, category, own, builtIn: known.get(name) });
      if (approvedSource.safeParse(source).success) found.set(name, source);
      else fault('name', 'shape');
    }
    if (errors.length === MOST_ERRORS) break;
  }
  if (errors.length) return failure(errors);
  if (found.size === 0)
    return failure([{ path: '', reason: 'no rows', fault: 'empty', entry: null, detail: '' }]);
  const bodies = builtIn.sources.filter(({ official, name }) => official && !found.has(name));
  return success([...found.values(), ...bodies]);
}

interface Given {
  readonly name: string;
  readonly category: string;
  readonly own: readonly SourceHost[];
  readonly builtIn: ApprovedSource | undefined;
}

function merge(before: ApprovedSource | undefined, { name, category, own, builtIn }: Given): ApprovedSource {
  const hosts = [...(before?.hosts ?? []), ...own];
  return {
    name,
    category: before?.category ?? category,
    official: false,
    hosts: hosts.length ? hosts : (builtIn?.hosts ?? []),
    aliases: builtIn?.aliases ?? [],
  };
}

function hostsOf(cell: string): readonly { readonly given: string; readonly host: string | null }[] {
  return cell
    .split(/[\s,;，；、]+/)
    .filter(Boolean)
    .map((given) => ({ given, host: plainHost(given) }));
}

/** The host of what somebody wrote into a cell, `null` where there is none, or one that anybody may register under. */
export function plainHost(given: string): string | null {
  const url = parseLink(given);
  if (url?.username !== '') return null;
  const host = hostOf(url).replace(/^www\./, '');
  return isPublicSuffix(host) ? null : host;
}

/** What becomes different for the names on the list; party and government bodies are not part of it. */
export function diffSources(before: readonly ApprovedSource[], after: readonly ApprovedSource[]): PackDiff {
  const old = new Map(before.filter(({ official }) => !official).map((source) => [source.name, source]));
  const next = new Map(after.filter(({ official }) => !official).map((source) => [source.name, source]));
  const line = (change: ChangeLine['change'], entry: string): ChangeLine => ({
    change,
    list: 'sources',
    entry,
  });
  const lines = [
    ...[...next].flatMap(([name, source]) => {
      const was = old.get(name);
      if (!was) return [line('added', name)];
      return JSON.stringify(sorted(was)) === JSON.stringify(sorted(source)) ? [] : [line('changed', name)];
    }),
    ...[...old.keys()].filter((name) => !next.has(name)).map((name) => line('removed', name)),
  ];
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const { change } of lines) counts[change] += 1;
  return { counts, lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}

function sorted({ category, hosts, aliases }: ApprovedSource): unknown[] {
  return [category, hosts.map(({ host }) => host).toSorted(), aliases.toSorted()];
}
