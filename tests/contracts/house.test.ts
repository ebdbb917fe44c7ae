import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT, readSources } from './source-files.ts';

const code = readSources(['entrypoints', 'components', 'utils'], /\.(?:ts|tsx|css)$/);
const all = [...code, ...readSources(['tests'], /\.(?:ts|tsx|mjs)$/)];

describe('size', () => {
  it('no file is over 300 lines', () => {
    const long = all.filter((file) => file.text.split('\n').length > 301).map((file) => file.path);
    expect(long).toEqual([]);
  });
});

describe('habits', () => {
  it('a dated TODO ends with its month, an undated one does not begin', () => {
    const month = new Date().toISOString().slice(0, 7);
    const due = all
      .filter((file) => file.path !== 'tests/contracts/house.test.ts')
      .flatMap((file) =>
        [...file.text.matchAll(/\b(?:TODO|FIXME)\b(?:\((\d{4}-\d{2})\))?/g)]
          .filter(([, until]) => !until || until < month)
          .map(([tag]) => `${file.path}: ${tag}`),
      );
    expect(due).toEqual([]);
  });

  it('nothing is skipped, singled out, silenced or cast away', () => {
    const sins =
      /\b(?:it|test|describe)\.(?:only|skip|todo)\(|@ts-(?:ignore|nocheck)|\bas any\b|catch\s*(?:\([^)]*\))?\s*\{\s*\}/;
    const sinners = all.filter((file) => !file.path.endsWith('house.test.ts') && sins.test(file.text));
    expect(sinners.map((file) => file.path)).toEqual([]);
  });

  it('files are kebab-case, components PascalCase', () => {
    const odd = code
      .map((file) => file.path.split('/').at(-1) ?? '')
      .filter(
        (name) =>
          !(
            name.endsWith('.tsx')
              ? /^(?:[A-Z][A-Za-z]*|main|render)\.tsx$/
              : /^[a-z0-9-]+(?:\.[a-z]+)*\.(?:ts|css)$/
          ).test(name),
      );
    expect(odd).toEqual([]);
  });

  it('the top level holds what was agreed', () => {
    const names = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .map((path) => path.split('/')[0] ?? '')
      .filter((name) => name !== '' && !name.startsWith('.'));
    const agreed = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'components',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'public',
      'tests',
      'tsconfig.json',
      'utils',
      'wxt.config.ts',
    ];
    expect([...new Set(names)].filter((name) => !agreed.includes(name))).toEqual([]);
  });
});
