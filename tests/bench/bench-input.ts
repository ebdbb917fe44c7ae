import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedPack, parsePack } from '#utils/packs/load.ts';
import { parseInput } from '../eval/checks-input.ts';
import { readLines } from '../eval/json-lines.ts';
import { sampleText } from './sample-text.ts';

const PACK = new URL('../../public/packs/national.json', import.meta.url);
const LISTS = ['rare.1k', 'rare.10k', 'rare.100k', 'dense.1k', 'dense.10k', 'dense.100k'];
const OWN_LENGTH = 400_000;

/** What the checks, the matcher and their peers are measured on. */
export interface BenchInput {
  /** Where the texts come from, for the notes. */
  readonly name: string;
  readonly texts: readonly string[];
  readonly lists: readonly { readonly name: string; readonly terms: readonly string[] }[];
}

/**
 * `path`: a folder with `clean/clean.dev.jsonl` and `terms/*.txt`, or one file of JSON Lines with `text`. Without it,
 * or where a part is missing, our own sample text and the built-in pack's words.
 */
export async function readBenchInput(path: string | undefined): Promise<BenchInput> {
  const own = { name: 'own sample text', texts: ownTexts(), lists: [ownList()] };
  if (path === undefined) return own;
  const inFolder = join(path, 'clean', 'clean.dev.jsonl');
  const file = existsSync(inFolder) ? inFolder : path;
  const texts: string[] = [];
  for await (const line of readLines(file)) {
    const { input } = parseInput(line);
    if (input.ok) texts.push(...Object.values(input.value.draft.fields));
  }
  const lists = LISTS.map((name) => ({ name, file: join(path, 'terms', `${name}.txt`) }))
    .filter((list) => existsSync(list.file))
    .map((list) => ({
      name: list.name,
      terms: [...new Set(readFileSync(list.file, 'utf8').trim().split('\n'))],
    }));
  return { name: 'given texts', texts, lists: lists.length > 0 ? lists : own.lists };
}

export function loadPack(): LoadedPack {
  const pack = parsePack(JSON.parse(readFileSync(PACK, 'utf8')));
  if (!pack.ok) throw new Error(`built-in pack: ${pack.error.path} ${pack.error.reason}`);
  return pack.value;
}

/** The first `length` characters of the texts, one after the other, from the beginning again when they are over. */
export function cutTo(length: number, texts: readonly string[]): string {
  let joined = '';
  for (let at = 0; joined.length < length; at += 1) joined += `${texts[at % texts.length]}\n`;
  return joined.slice(0, length);
}

function ownTexts(): string[] {
  return sampleText(OWN_LENGTH).match(/[\s\S]{1,400}/g) ?? [];
}

function ownList() {
  const { typos, commerceHosts } = loadPack();
  const words = [...typos.map(({ wrong }) => wrong), ...commerceHosts.map(({ host }) => host)];
  return { name: "the pack's words", terms: [...new Set(words)] };
}
