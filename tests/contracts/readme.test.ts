import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from '#tests/docs/documents.ts';
import { ROOT } from './source-files.ts';

const READMES = ['README.md', 'README.zh-CN.md'];
const notes = globSync('{*.md,{components,entrypoints,tests,utils}/**/*.md}', { cwd: ROOT }).toSorted();

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('made from the code', () => {
  it.each(documents)('$path says what the code says; "npm run docs" renews it', ({ absolute, render }) => {
    expect(readFileSync(absolute, 'utf8')).toBe(render());
  });
});

describe.each(READMES)('%s', (path) => {
  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(path).matchAll(/npm (?:run (?:-s )?)?([a-z0-9:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'ci');
    expect(named.length).toBeGreaterThan(3);
    expect([...new Set(named)].filter((name) => !scripts[name])).toEqual([]);
  });

  it('names folders and files that exist', () => {
    const named = [...read(path).matchAll(/`((?:components|entrypoints|public|tests|utils)\/[^`<>* ]*)`/g)];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(join(ROOT, name)));
    expect(named.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });
});

it.each(notes)('every link inside %s leads somewhere', (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#\s]+)\)|src="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source ?? '',
  );
  const inside = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(inside.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
});

it('both languages have the same chapters, commands and links', () => {
  const shape = (path: string) => ({
    chapters: read(path).match(/^##+ /gm)?.length,
    commands: [...read(path).matchAll(/^npm .*$/gm)].map(([line]) => line.replace(/\s+#.*$/, '')),
    steps: read(path).match(/^\d\. /gm)?.length,
  });
  expect(shape('README.zh-CN.md')).toEqual(shape('README.md'));
});
