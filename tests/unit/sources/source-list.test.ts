import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSources } from '#tests/contracts/rule-examples.ts';
import { judgeName } from '#utils/core/sources/judge-name.ts';
import { indexOf } from '#utils/core/sources/source-list.ts';
import { parseSources } from '#utils/packs/source-list.ts';

const FILE = new URL('../../../public/packs/sources.json', import.meta.url);
const read = () => JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown> & { sources: unknown[] };

describe('the built-in list', () => {
  const list = loadSources();

  it('is whole, and says what must be done before anybody relies on it', () => {
    expect(list.sources.filter(({ official }) => !official).length).toBeGreaterThan(1_600);
    expect(list.notice).toBe('发布前请与主管部门公布的名单核对');
  });

  it('every name and alias of it is found by itself, and is not taken for something forbidden', () => {
    const index = indexOf(list);
    const names = list.sources.flatMap(({ name, aliases }) => [name, ...aliases]);
    const lost = names.filter(
      (name) => !['listed', 'government'].includes(judgeName(name, index, []).verdict),
    );
    expect(lost).toEqual([]);
  });

  it('no forbidden name is on it', () => {
    const index = indexOf(list);
    const { whole, part } = list.forbiddenNames;
    const let_ = [...whole, ...part].filter((name) => judgeName(name, index, []).verdict !== 'forbidden');
    expect(let_).toEqual([]);
  });
});

describe('a broken list', () => {
  const first = { name: '新华社', category: '央媒' };

  it.each([
    ['an unknown field', { surprise: 1 }, ''],
    ['a name given twice', { sources: [first, first] }, 'sources.1.name'],
    [
      'a public suffix',
      { sources: [{ ...first, hosts: [{ host: 'com.cn', confidence: 'agreed' }] }] },
      'sources.0.hosts',
    ],
    [
      'an address for a host',
      { sources: [{ ...first, hosts: [{ host: 'https://a.cn/', confidence: 'agreed' }] }] },
      'sources.0.hosts.0.host',
    ],
    [
      'an unknown confidence',
      { sources: [{ ...first, hosts: [{ host: 'a.cn', confidence: 'sure' }] }] },
      'sources.0.hosts.0.confidence',
    ],
  ])('is refused for %s, naming the place', (_why, overrides, path) => {
    expect(parseSources({ ...read(), ...overrides })).toMatchObject({ ok: false, error: { path } });
  });

  it.each([null, 'x', 1, [], {}])('is refused when it is %j', (json) =>
    expect(parseSources(json).ok).toBe(false),
  );
});
