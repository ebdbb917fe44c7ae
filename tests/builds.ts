import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url));

/** Production builds by browser, and the command that makes each. */
const COMMANDS = { 'chrome-mv3': 'npm run build', 'firefox-mv3': 'npm run build:firefox' } as const;
export type BuildName = keyof typeof COMMANDS;
export const BUILD_NAMES = ['chrome-mv3', 'firefox-mv3'] as const satisfies readonly BuildName[];

/** Folder of a production build. Throws, naming the command to run, when it has not been made. */
export function requireBuild(name: BuildName): string {
  const folder = join(OUTPUT, name);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`.output/${name} is missing: run "${COMMANDS[name]}" first`);
}

/** Text of one file of a build, by path below its folder. Throws when the build or the file is missing. */
export function readBuilt(name: BuildName, path: string): string {
  return readFileSync(join(requireBuild(name), path), 'utf8');
}

/** Paths of the content scripts of a build, below its folder. */
export function contentScripts(name: BuildName): string[] {
  return globSync('content-scripts/*.js', { cwd: requireBuild(name) }).toSorted();
}

/** Sizes of a text in bytes, as it is and as it would be compressed. */
export function sizesOf(text: string): { readonly minified: number; readonly gzip: number } {
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}

/** Bytes as decimal kilobytes, `45.7 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
