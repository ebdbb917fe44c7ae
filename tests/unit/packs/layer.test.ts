import { describe, expect, it } from 'vitest';
import { diffPacks } from '#utils/packs/diff.ts';
import { layerPacks } from '#utils/packs/layer.ts';
import { type LoadedPack, parsePack } from '#utils/packs/load.ts';
import { emptyUnitPack, nextVersion, withoutTerm, withTerm, withTerms } from '#utils/packs/unit-pack.ts';
import { termEntry } from './term-entry.ts';

const host = (name: string, level: string) => ({ host: name, category: '电商', level });

function pack(overrides: Record<string, unknown>): LoadedPack {
  const parsed = parsePack({ ...emptyUnitPack('2026-03-01', { askReviewer: false }), ...overrides });
  if (!parsed.ok) throw new Error(`${parsed.error.path} ${parsed.error.reason}`);
  return parsed.value;
}

const base = pack({
  id: 'national',
  version: '2.0.0',
  commerceHosts: [host('taobao.com', 'block'), host('jd.com', 'block')],
  formulas: ['先审后发'],
});

describe('layering', () => {
  it('leaves the base alone where the unit has nothing', () => {
    expect(layerPacks(base, null)).toBe(base);
  });

  it('takes the unit’s entry where both have one, and keeps the rest of both', () => {
    const unit = pack({
      commerceHosts: [host('jd.com', 'note'), host('shop.example', 'warn')],
      formulas: ['先审后发', '民呼我为'],
      askReviewer: true,
    });
    const layered = layerPacks(base, unit);
    expect(layered.commerceHosts.map(({ host: name, level }) => `${name} ${level}`)).toEqual([
      'jd.com note',
      'shop.example warn',
      'taobao.com block',
    ]);
    expect(layered.formulas).toEqual(['先审后发', '民呼我为']);
    expect(layered).toMatchObject({ id: 'national+unit', version: '2.0.0+1.0.0', askReviewer: true });
    expect(base.commerceHosts).toHaveLength(2);
  });
});

describe('what a new pack changes', () => {
  const before = withTerms(pack({}), [termEntry('甲词'), termEntry('乙词')]);

  it('is said by word: added, changed, removed', () => {
    const after = withTerm(withoutTerm(before, '甲词'), termEntry('丙词'), null);
    const changed = withTerm(after, termEntry('乙词', { level: 'block' }), '乙词');
    expect(diffPacks(before, changed)).toEqual({
      counts: { added: 1, changed: 1, removed: 1 },
      lines: [
        { change: 'changed', list: 'unitTerms', entry: '乙词' },
        { change: 'added', list: 'unitTerms', entry: '丙词' },
        { change: 'removed', list: 'unitTerms', entry: '甲词' },
      ],
      more: 0,
    });
  });

  it('counts what it does not list', () => {
    const many = Array.from({ length: 250 }, (_, index) => termEntry(`词语${index}号`));
    const diff = diffPacks(null, withTerms(pack({}), many));
    expect(diff).toMatchObject({ counts: { added: 250 }, more: 50 });
    expect(diff.lines).toHaveLength(200);
  });
});

describe('the unit’s pack', () => {
  it('goes one version on with every change, and replaces a term in its place', () => {
    const two = withTerms(pack({}), [termEntry('甲词'), termEntry('乙词')]);
    const renamed = withTerm(two, termEntry('丁词'), '甲词');
    expect(renamed.unitTerms.map(({ term }) => term)).toEqual(['丁词', '乙词']);
    expect([two.version, renamed.version]).toEqual(['1.0.1', '1.0.2']);
    expect(nextVersion('1.4.99999')).toBe('1.5.0');
  });
});
