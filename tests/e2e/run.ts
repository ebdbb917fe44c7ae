import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserFamily } from '#tests/launch/find-browser.mjs';
import { buildReplicas } from '#tests/launch/serve.ts';

// npm run test:e2e [-- name …] [--browser chromium|firefox]
const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' } },
  allowPositionals: true,
});

const families = (['chromium', 'firefox'] as const).filter(
  (one) => !values.browser || values.browser === one,
);
const files = globSync(join(HERE, '*.e2e.ts'))
  .filter((file) => !positionals.length || positionals.some((name) => basename(file).includes(name)))
  .toSorted();
if (!files.length || !families.length) {
  console.error('没有匹配的场景 · no scenario file or browser matches');
  process.exit(1);
}

await buildReplicas();
const tally = { passed: 0, failed: 0 };
for (const family of families) await runIn(family);
console.log(`e2e: ${tally.passed} passed, ${tally.failed} failed (${families.join(', ')})`);
process.exitCode = tally.failed || !tally.passed ? 1 : 0;

/** Runs every file, one after the other, each in its own process and browser. */
async function runIn(family: BrowserFamily): Promise<void> {
  process.env.XIANSHEN_BROWSER = family;
  const events = run({ files, concurrency: 1, cwd: join(HERE, '..', '..') });
  events.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') tally.passed++;
  });
  events.on('test:fail', () => tally.failed++);
  await new Promise<void>((resolve, reject) => {
    events.once('error', reject);
    events.compose(new spec()).on('end', resolve).pipe(process.stdout, { end: false });
  });
}
