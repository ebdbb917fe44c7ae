import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../eval/json-lines.ts';
import { libraryLine, parseLine, queryLine } from '../eval/replies-input.ts';
import type { LibraryEntry } from './peer-searches.ts';

export interface AskedQuery {
  readonly query: string;
  readonly relevant: readonly string[];
}
export interface ReplySet {
  readonly name: string;
  readonly library: readonly LibraryEntry[];
  readonly queries: readonly AskedQuery[];
}

/** Libraries of government and legal questions; one library of all of them stands for a unit's ten thousand entries. */
const SETS = ['gov_liuyan', 'gov_fuzhou12345', 'gov_ncp_policy', 'legal_lecoqa', 'legal_stard'];
const ALL = ['gov_liuyan/library', 'gov_fuzhou12345/library', 'gov_ncp_policy/qa', 'legal_lecoqa/library'];
const ASKED = ['gov_liuyan', 'gov_fuzhou12345'];

/** The sets found in the folder, messages short and long apart where a set says which they are. */
export async function readReplySets(folder: string): Promise<readonly ReplySet[]> {
  const sets: ReplySet[] = [];
  for (const name of SETS) {
    if (!existsSync(join(folder, name))) continue;
    const library = await readLibrary(join(folder, name, 'library.jsonl'));
    for (const [kind, queries] of await readKinds(folder, [name]))
      sets.push({ name: `${name} ${kind}`.trim(), library, queries });
  }
  if (!ALL.every((part) => existsSync(join(folder, `${part}.jsonl`)))) return sets;
  const libraries = await Promise.all(ALL.map((part) => readLibrary(join(folder, `${part}.jsonl`))));
  const kinds = await readKinds(folder, ASKED);
  return [
    ...sets,
    ...[...kinds].map(([kind, queries]) => ({ name: `gov_all ${kind}`, library: libraries.flat(), queries })),
  ];
}

/** Real questions, one per line; `undefined` where there is no such file. */
export async function readQuestions(folder: string): Promise<readonly string[] | undefined> {
  const file = join(folder, 'scale', 'questions.txt');
  return existsSync(file) ? Array.fromAsync(readLines(file)) : undefined;
}

async function readLibrary(file: string): Promise<LibraryEntry[]> {
  const library: LibraryEntry[] = [];
  for await (const line of readLines(file)) {
    const entry = parseLine(line, libraryLine);
    if (entry.ok) library.push(entry.value);
  }
  return library;
}

async function readKinds(folder: string, names: readonly string[]): Promise<Map<string, AskedQuery[]>> {
  const kinds = new Map<string, AskedQuery[]>();
  for (const name of names)
    for await (const line of readLines(join(folder, name, 'dev', 'queries.jsonl'))) {
      const query = parseLine(line, queryLine);
      if (!query.ok) continue;
      const kind = /"kind":"(short|long)"/.exec(line)?.[1] ?? '';
      const known = kinds.get(kind) ?? [];
      known.push(query.value);
      kinds.set(kind, known);
    }
  return kinds;
}
