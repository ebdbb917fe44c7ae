import { readFileSync } from 'node:fs';
import { adoptTerms, compileTerms } from '#utils/core/checks/find-terms.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { unpackMatcher } from '#utils/core/text/matcher-bytes.ts';
import { parsePack } from '#utils/packs/load.ts';
import { sampleText } from './sample-text.ts';

/** Milliseconds of each step of a process's first check; `boot` is everything before our first line. */
export interface ColdStart {
  readonly boot: number;
  readonly parse: number;
  readonly terms: number;
  readonly check: number;
  readonly found: number;
}

// node cold-start-process.ts PACK [BYTES]: one check in a fresh process, its times as JSON.
const [packFile = '', bytesFile] = process.argv.slice(2);
const start = performance.now();
const pack = parsePack(JSON.parse(readFileSync(packFile, 'utf8')));
if (!pack.ok) throw new Error(`${pack.error.path} ${pack.error.reason}`);
const parsed = performance.now();
if (bytesFile === undefined) compileTerms(pack.value);
else {
  const matcher = unpackMatcher(new Uint8Array(readFileSync(bytesFile)).buffer);
  if (!matcher.ok || !adoptTerms(pack.value, matcher.value)) throw new Error('the kept bytes are refused');
}
const ready = performance.now();
const draft = plainDraft(sampleText(2000));
const found = run(draft, pack.value, { at: '2026-06-01T09:00:00+08:00' }).length;
const times: ColdStart = {
  boot: start,
  parse: parsed - start,
  terms: ready - parsed,
  check: performance.now() - ready,
  found,
};
console.log(JSON.stringify(times));
