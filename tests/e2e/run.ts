import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildReplicas } from '#tests/launch/serve.ts';

// npm run test:e2e [-- name …] [--browser chromium|firefox]
const SELF = fileURLToPath(import.meta.url);
const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' }, 'replicas-built': { type: 'boolean', default: false } },
  allowPositionals: true,
});

/**
 * What the second browser may do differently: holding, releasing, editors, and one publish path for every surface.
 * Everything else it plays when it is asked for by `--browser firefox`.
 */
const SECOND = /^(?:guard|honesty|marks|draft|panel|durability|[a-z]+-matrix)\.e2e\.ts$/;

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

if (!values['replicas-built']) await buildReplicas();
const [only, other] = families;
const codes = other ? await Promise.all(families.map(runApart)) : [await runHere(only ?? 'chromium')];
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;

/** Both browsers at once, each with a process of its own. */
function runApart(family: string): Promise<number> {
  const few = files.map((file) => basename(file)).filter((name) => SECOND.test(name));
  const names = positionals.length || family === 'chromium' ? positionals : few;
  const child = spawn(process.execPath, [SELF, '--browser', family, '--replicas-built', ...names], {
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Runs every file in its own process and browser; of the quick browser's two at a time. */
async function runHere(family: string): Promise<number> {
  const tally = { passed: 0, failed: 0 };
  process.env.XIANSHEN_BROWSER = family;
  const events = run({ files, concurrency: family === 'chromium' ? 2 : 1, cwd: join(HERE, '..', '..') });
  events.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') tally.passed++;
  });
  events.on('test:fail', () => tally.failed++);
  await new Promise<void>((resolve, reject) => {
    events.once('error', reject);
    events.compose(new spec()).on('end', resolve).pipe(process.stdout, { end: false });
  });
  console.log(`e2e ${family}: ${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed || !tally.passed ? 1 : 0;
}
