import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** Path from the project's root for our own files, `null` for packages. */
  readonly file: string | null;
  readonly typeOnly: boolean;
}

/** All source files below the given top-level folders. */
export function readSources(folders: readonly string[], endings = /\.(?:ts|tsx|mjs|css)$/): SourceFile[] {
  return folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .filter((path) => endings.test(path))
    .map(readSource);
}

export function readSource(absolute: string): SourceFile {
  const text = readFileSync(absolute, 'utf8');
  const path = relative(ROOT, absolute).replaceAll('\\', '/');
  return { path, text, imports: readImports(text, absolute) };
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function readImports(text: string, absolute: string): Import[] {
  const still = [...text.matchAll(STATEMENT)].map((match) =>
    toImport(match[2] ?? '', absolute, Boolean(match[1])),
  );
  const lazy = [...text.matchAll(DYNAMIC)].map((match) => toImport(match[1] ?? '', absolute, false));
  return [...still, ...lazy];
}

function toImport(specifier: string, from: string, typeOnly: boolean): Import {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { specifier, typeOnly, file: ours(resolve(dirname(from), bare)) };
  const mapped = /^#(utils|components|entrypoints|tests)\/(.+)$/.exec(bare);
  return { specifier, typeOnly, file: mapped ? `${mapped[1]}/${mapped[2]}` : null };
}

function ours(absolute: string): string {
  return relative(ROOT, absolute).replaceAll('\\', '/');
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
