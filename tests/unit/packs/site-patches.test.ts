import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '#utils/packs/load.ts';

const national = JSON.parse(readFileSync('public/packs/national.json', 'utf8')) as object;
const patch = {
  site: 'weibo',
  reason: '发布框的提示语改了',
  selectors: { composerEditor: ['textarea.editor'] },
};

function patchesOf(entries: unknown, app?: string) {
  const parsed = parsePack({ ...national, sitePatches: entries }, app);
  if (!parsed.ok) throw new Error(`${parsed.error.path} ${parsed.error.reason}`);
  return parsed.value.sitePatches;
}

describe('selector patches of a pack', () => {
  it('may be missing', () => expect(patchesOf(undefined)).toEqual([]));

  it.each([
    ['no object', 'weibo'],
    ['an unknown site', { ...patch, site: 'kuaishou' }],
    ['an unknown field', { ...patch, css: 'a{}' }],
    ['no reason', { site: 'weibo', selectors: patch.selectors }],
    ['an address for a selector', { ...patch, selectors: { composerEditor: ['https://example.com/a.css'] } }],
    ['a selector that looks inside', { ...patch, selectors: { composerEditor: ['div:has(textarea)'] } }],
    ['six selectors for one key', { ...patch, selectors: { composerEditor: Array(6).fill('a') } }],
    ['a version nobody can read', { ...patch, fixedIn: 'next' }],
  ])('%s: that entry is left out, the pack and its other entries stay', (_what, bad) => {
    expect(patchesOf([bad, patch])).toEqual([patch]);
  });

  it('one that this version has made superfluous is left out', () => {
    const entries = [{ ...patch, fixedIn: '0.2.0' }];
    expect(patchesOf(entries, '0.1.9')).toEqual(entries);
    expect(patchesOf(entries, '0.2.0')).toEqual([]);
    expect(patchesOf(entries, '0.10.0')).toEqual([]);
  });

  it('fifty are enough', () => {
    expect(() => patchesOf(Array(51).fill(patch))).toThrow('sitePatches');
  });
});
