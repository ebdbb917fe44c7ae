import { globSync } from 'node:fs';
import { BUILD_NAMES, kilobytes, readBuilt, requireBuild, sizesOf } from '#tests/builds.ts';

// npm run size: every script of both builds, minified and gzip, largest first.
for (const name of BUILD_NAMES) {
  console.log(name);
  const scripts = globSync('**/*.js', { cwd: requireBuild(name) });
  const sizes = scripts.map((path) => ({ path, ...sizesOf(readBuilt(name, path)) }));
  for (const { path, minified, gzip } of sizes.toSorted((a, b) => b.gzip - a.gzip))
    console.log(`  ${kilobytes(minified).padStart(9)} ${kilobytes(gzip).padStart(9)} gzip  ${path}`);
}
