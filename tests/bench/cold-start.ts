import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compileTerms } from '#utils/core/checks/find-terms.ts';
import { packMatcher } from '#utils/core/text/matcher-bytes.ts';
import { parsePack } from '#utils/packs/load.ts';
import { type BenchInput, loadPack } from './bench-input.ts';
import type { ColdStart } from './cold-start-process.ts';
import { median, type Row } from './row.ts';

const RUNS = 5;
const CHILD = fileURLToPath(new URL('cold-start-process.ts', import.meta.url));
const execute = promisify(execFile);

/** From a process that knows nothing to the first finding, with the built-in pack and with one of many words. */
export async function measureColdStart({ lists }: BenchInput): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cold-start-'));
  try {
    const terms = lists.toSorted((a, b) => b.terms.length - a.terms.length)[0]?.terms ?? [];
    const json = withTerms(terms);
    const big = join(folder, 'pack.json');
    const bytes = join(folder, 'pack.bin');
    await writeFile(big, JSON.stringify(json));
    const pack = parsePack(json);
    if (!pack.ok) throw new Error(`${pack.error.path} ${pack.error.reason}`);
    await writeFile(bytes, new Uint8Array(packMatcher(compileTerms(pack.value))));
    const national = fileURLToPath(new URL('../../public/packs/national.json', import.meta.url));
    return [
      await measure('cold start, built-in pack', [national], '≤ 150 ms'),
      await measure(`cold start, ${terms.length} words, kept`, [big, bytes], ''),
      await measure(`cold start, ${terms.length} words, built`, [big], ''),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(what: string, files: readonly string[], aim: string): Promise<Row> {
  const runs: ColdStart[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const { stdout } = await execute(process.execPath, ['--no-warnings', CHILD, ...files]);
    runs.push(JSON.parse(stdout) as ColdStart);
  }
  const of = (part: keyof ColdStart) => median(runs.map((one) => one[part])).toFixed(0);
  return {
    what,
    ours: `${median(runs.map(({ parse, terms, check }) => parse + terms + check)).toFixed(0)} ms`,
    aim,
    peer: '',
    notes: `parse pack ${of('parse')}, words ${of('terms')}, first check ${of('check')}; before that ${of('boot')} for Node and its modules; ${of('found')} findings, ${RUNS} processes`,
  };
}

/** The built-in pack with a unit's words, as a file would have them. */
function withTerms(terms: readonly string[]): Record<string, unknown> {
  const { typos, ...rest } = loadPack();
  const unitTerms = terms
    .filter((term) => term.length <= 60)
    .map((term) => ({
      term,
      gate: 'wording',
      level: 'note',
      why: '本单位用语',
      fix: null,
      guard: null,
      examples: { hit: [term], miss: ['无'] },
    }));
  return { ...rest, typos, unitTerms };
}
