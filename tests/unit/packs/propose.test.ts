import { describe, expect, it } from 'vitest';
import { proposeFile, proposeTerm } from '#utils/packs/propose.ts';
import { emptyUnitPack, withTerms } from '#utils/packs/unit-pack.ts';
import { termEntry } from './term-entry.ts';

const APP = '0.1.0';
const empty = emptyUnitPack('2026-03-01', { askReviewer: false });
const current = withTerms(empty, [termEntry('甲乙街办')]);
const HEAD = '词语,所属关,级别,理由,建议改为,应报例句,不应报例句';

describe('a term', () => {
  it('is taken when its examples hold, at the end or in the place of another', () => {
    const added = proposeTerm(termEntry('丙丁街办'), null, current, APP);
    expect(added).toMatchObject({ ok: true, value: { version: '1.0.2' } });
    const renamed = proposeTerm(termEntry('丙丁街办'), '甲乙街办', current, APP);
    expect(renamed.ok && renamed.value.unitTerms.map(({ term }) => term)).toEqual(['丙丁街办']);
  });

  it.each([
    ['empty', termEntry('丙丁街办', { why: ' ' }), 'rows[0].why', 'empty'],
    ['long', termEntry('长'.repeat(61)), 'rows[0].term', 'long'],
    ['guard', termEntry('丙丁街办', { guard: '(a+)+' }), 'rows[0].guard', 'guard'],
    ['twice', termEntry('甲乙街办'), 'rows[0].term', 'twice'],
    [
      'unheard',
      termEntry('丙丁街办', { examples: { hit: ['别的话'], miss: ['没有'] } }),
      'rows[0].examples.hit[0]',
      'unheard',
    ],
    [
      'overheard',
      termEntry('丙丁街办', { examples: { hit: ['有丙丁街办'], miss: ['没有', '丙丁街办也有'] } }),
      'rows[0].examples.miss[1]',
      'overheard',
    ],
  ])('is refused by field: %s', (_name, term, path, fault) => {
    expect(proposeTerm(term, null, current, APP)).toMatchObject({ ok: false, error: [{ path, fault }] });
  });

  it('is refused when it takes the place of another term in that one’s example', () => {
    const longer = termEntry('甲乙街办。', { examples: { hit: ['写了甲乙街办。'], miss: ['没有'] } });
    expect(proposeTerm(longer, null, current, APP)).toMatchObject({
      ok: false,
      error: [{ entry: '甲乙街办', fault: 'unheard' }],
    });
  });
});

describe('a table', () => {
  const row = (term: string, level = '警告', hit = `有${term}`) =>
    `${term},文字关,${level},用全称,,${hit},没有`;

  it('adds and changes, and takes nothing away', () => {
    const text = [HEAD, row('丙丁街办'), row('戊己街办')].join('\n');
    const proposed = proposeFile('csv', text, current, APP);
    expect(proposed.ok && proposed.value.unitTerms.map(({ term }) => term)).toEqual([
      '甲乙街办',
      '丙丁街办',
      '戊己街办',
    ]);
  });

  it('is refused as a whole, every row with its fault', () => {
    const text = [HEAD, row('丙丁街办'), row('戊己街办', '严禁'), row('庚辛街办', '')].join('\n');
    expect(proposeFile('csv', text, current, APP)).toMatchObject({
      ok: false,
      error: [
        { path: 'rows[1].level', fault: 'choice', entry: '戊己街办' },
        { path: 'rows[2].level', fault: 'choice', entry: '庚辛街办' },
      ],
    });
    const unproved = [HEAD, row('丙丁街办'), row('戊己街办', '警告', '别的话')].join('\n');
    expect(proposeFile('csv', unproved, current, APP)).toMatchObject({
      ok: false,
      error: [{ path: 'rows[1].examples.hit[0]', fault: 'unheard' }],
    });
  });
});

describe('a pack file', () => {
  it('takes the place of the whole pack', () => {
    const other = withTerms(empty, [termEntry('丙丁街办')]);
    const proposed = proposeFile('json', `\uFEFF${JSON.stringify(other)}`, current, APP);
    expect(proposed.ok && proposed.value.unitTerms.map(({ term }) => term)).toEqual(['丙丁街办']);
  });

  it.each([
    ['half a file', '{"id": "unit",', '', 'not-json'],
    ['a misspelt field', JSON.stringify({ ...empty, unitTerm: [] }), '', 'unknown'],
    ['a field left out', JSON.stringify({ ...empty, title: undefined }), 'title', 'missing'],
    ['a bad date', JSON.stringify({ ...empty, expires: '明年' }), 'expires', 'format'],
    ['a pack for a newer version', JSON.stringify({ ...empty, minApp: '9.0.0' }), 'minApp', 'newer'],
  ])('is refused: %s', (_name, text, path, fault) => {
    expect(proposeFile('json', text, current, APP)).toMatchObject({ ok: false, error: [{ path, fault }] });
  });
});
