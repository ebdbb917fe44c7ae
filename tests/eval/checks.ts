import { access, readFile } from 'node:fs/promises';
import { type Finding, LEVELS } from '#utils/core/checks/finding.ts';
import { run as runChecks } from '#utils/core/checks/run.ts';
import { type LoadedPack, parsePack } from '#utils/packs/load.ts';
import { parseSources, type SourceFile } from '#utils/packs/source-list.ts';
import { parseInput } from './checks-input.ts';
import { readLines, writeLine } from './json-lines.ts';
import { createLabelled } from './labelled.ts';

const PACK = new URL('../../public/packs/national.json', import.meta.url);
const SOURCES = new URL('../../public/packs/sources.json', import.meta.url);
const MANIFEST = new URL('../../package.json', import.meta.url);

/** `eval -- checks FILE`: findings of every input line, in order. A line that cannot be read is answered, not fatal. */
export async function run([file]: string[]): Promise<number> {
  if (file === undefined || !(await isReadable(file))) {
    console.error(`eval checks: cannot read ${file ?? '(no file given)'}`);
    return 2;
  }
  const pack = await loadPack();
  const sources = await loadSources();
  const tally = createTally();
  const labelled = createLabelled();
  for await (const line of readLines(file)) {
    const { id, input } = parseInput(line);
    if (!input.ok) {
      tally.unreadable += 1;
      await writeLine({ id, error: input.error });
      continue;
    }
    const { draft, at } = input.value;
    const findings = runChecks(draft, pack, { at: at ?? new Date().toISOString(), sources });
    for (const text of Object.values(draft.fields)) tally.characters += text.length;
    count(tally, findings);
    labelled.add(line, findings);
    await writeLine({ id, findings: findings.map(toOutput) });
  }
  await report(tally, pack);
  const lines = labelled.lines();
  if (lines.length)
    console.error(['personal data, found of what the rows say they hold', ...lines].join('\n'));
  return 0;
}

async function isReadable(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function loadPack(): Promise<LoadedPack> {
  const pack = parsePack(JSON.parse(await readFile(PACK, 'utf8')));
  if (!pack.ok) throw new Error(`built-in pack: ${pack.error.path} ${pack.error.reason}`);
  return pack.value;
}

async function loadSources(): Promise<SourceFile> {
  const sources = parseSources(JSON.parse(await readFile(SOURCES, 'utf8')));
  if (!sources.ok) throw new Error(`list of sources: ${sources.error.path} ${sources.error.reason}`);
  return sources.value;
}

/** A finding about the whole draft has no place in a field, so its `text` is empty and what it rests on is `evidence`. */
function toOutput({ rule, kind, gate, level, scope, field, start, end, text, fix }: Finding) {
  const place = { rule, kind, gate, level, field, start, end };
  const replacement = fix === null ? {} : { fix };
  return scope === 'draft'
    ? { ...place, text: '', evidence: text, scope, ...replacement }
    : { ...place, text, ...replacement };
}

interface Tally {
  readonly byLevel: Map<string, number>;
  readonly byRule: Map<string, number>;
  lines: number;
  characters: number;
  unreadable: number;
}

function createTally(): Tally {
  return { byLevel: new Map(), byRule: new Map(), lines: 0, characters: 0, unreadable: 0 };
}

function count(tally: Tally, findings: readonly Finding[]): void {
  tally.lines += 1;
  for (const { level, rule } of findings) {
    tally.byLevel.set(level, (tally.byLevel.get(level) ?? 0) + 1);
    const key = `${rule} ${level}`;
    tally.byRule.set(key, (tally.byRule.get(key) ?? 0) + 1);
  }
}

async function report(tally: Tally, pack: LoadedPack): Promise<void> {
  const { version } = JSON.parse(await readFile(MANIFEST, 'utf8')) as { version: string };
  const rate = (found: number) =>
    tally.characters === 0 ? '0' : ((found * 10_000) / tally.characters).toFixed(3);
  console.error(`xianshen ${version}, pack ${pack.id} ${pack.version}`);
  console.error(`${tally.lines} lines, ${tally.unreadable} unreadable, ${tally.characters} characters`);
  console.error('findings per 10,000 characters');
  const levels = LEVELS.map((level) => [level, tally.byLevel.get(level) ?? 0] as const);
  for (const [name, found] of [...levels, ...[...tally.byRule].sort()])
    console.error(`  ${name.padEnd(28)} ${rate(found).padStart(8)}  (${found})`);
}
