import { readFile } from 'node:fs/promises';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { run } from '#utils/core/checks/run.ts';
import { type Draft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { type LoadedPack, parsePack } from '#utils/packs/load.ts';
import { parseInput } from '../eval/checks-input.ts';
import { readLines } from '../eval/json-lines.ts';
import { median, type Row, spread } from './row.ts';
import { sampleText } from './sample-text.ts';
import { timeRounds } from './timing.ts';

const PACK = new URL('../../public/packs/national.json', import.meta.url);
const ROUNDS = 60;
const LENGTH = 2_000;

/** The checks on a text of our own and, where `file` (JSON Lines with `text`) is given, on every line of it. */
export async function measureChecks(file: string | undefined): Promise<Row[]> {
  const pack = await loadPack();
  return [ownText(pack), ...(file === undefined ? [] : [await texts(file, pack)])];
}

export async function loadPack(): Promise<LoadedPack> {
  const pack = parsePack(JSON.parse(await readFile(PACK, 'utf8')));
  if (!pack.ok) throw new Error(`built-in pack: ${pack.error.path} ${pack.error.reason}`);
  return pack.value;
}

function ownText(pack: LoadedPack): Row {
  const draft = toDraft(sampleText(LENGTH));
  const times = timeRounds(ROUNDS, () => run(draft, pack));
  return {
    what: `checks, own text of ${LENGTH} characters`,
    ours: `${spread(times, 2)} ms`,
    aim: '≤ 8 ms',
    peer: '',
    notes: `${rate(LENGTH, median(times))}, ${RULES.length} rules, ${ROUNDS} rounds`,
  };
}

async function texts(file: string, pack: LoadedPack): Promise<Row> {
  let characters = 0;
  let lines = 0;
  let spent = 0;
  let unreadable = 0;
  for await (const line of readLines(file)) {
    const { input } = parseInput(line);
    if (!input.ok) {
      unreadable += 1;
      continue;
    }
    const { draft } = input.value;
    const start = performance.now();
    run(draft, pack);
    spent += performance.now() - start;
    lines += 1;
    for (const text of Object.values(draft.fields)) characters += text.length;
  }
  return {
    what: 'checks, texts of the given file',
    ours: rate(characters, spent),
    aim: '',
    peer: '',
    notes: `${lines} texts, ${characters} characters, ${unreadable} lines unreadable`,
  };
}

function toDraft(text: string): Draft {
  return {
    platform: 'weibo',
    surface: 'composer',
    account: null,
    fields: { [MAIN_FIELD]: text },
    links: [],
    images: [],
    attachments: [],
    quoted: null,
  };
}

function rate(characters: number, milliseconds: number): string {
  return characters === 0 ? 'no text' : `${Math.round(characters / milliseconds)} characters/ms`;
}
