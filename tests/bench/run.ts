import { cpus, loadavg } from 'node:os';
import { readBenchInput } from './bench-input.ts';
import { measureChecks } from './checks-speed.ts';
import { measureColdStart } from './cold-start.ts';
import { measureDiff } from './diff-speed.ts';
import { measureLinters } from './linter-speed.ts';
import { measureMatcher } from './matcher-speed.ts';
import { formatTable, type Row } from './row.ts';
import { measureSources } from './source-speed.ts';

// npm run bench [-- pages|checks|replies] [DATA]: one table, nothing asserted. `pages`: what needs builds and a browser;
// `checks`: engine, matcher and their peers; both without a name. DATA: a folder with clean/clean.dev.jsonl and
// terms/*.txt, or a file of JSON Lines with `text`; without it, text of our own.
const given = process.argv.slice(2);
const PARTS = ['pages', 'checks', 'replies'];
const parts = given.filter((word) => PARTS.includes(word));
const data = given.find((word) => !PARTS.includes(word));
const isWanted = (part: string) => parts.length === 0 || parts.includes(part);
const [cpu] = cpus();

// One after the other: measurements side by side would measure each other.
const rows: Row[] = [];
if (isWanted('pages')) {
  // Loaded when wanted: it needs the replicas' build and a browser.
  const { measurePages } = await import('./pages.ts');
  rows.push(...(await measurePages()));
}
if (isWanted('checks')) {
  const input = await readBenchInput(data);
  rows.push(...measureChecks(input));
  rows.push(...measureSources());
  rows.push(measureDiff(input));
  rows.push(...(await measureColdStart(input)));
  rows.push(...(await measureLinters(input)));
  rows.push(...(await measureMatcher(input)));
}
// Some minutes, and nothing without a folder of libraries and queries: only when asked for.
if (parts.includes('replies')) {
  if (data === undefined) throw new Error('bench replies: DATA is needed, a folder of libraries and queries');
  const { measureReplies } = await import('./replies-speed.ts');
  rows.push(...(await measureReplies(data)));
}

console.log('Times are medians, where brackets follow with the middle half.');
console.log(
  `${cpu?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${process.version}\n`,
);
console.log(formatTable(rows));
