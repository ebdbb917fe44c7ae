import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalRow } from '#utils/core/ledger/chain.ts';
import { findSortedRow } from '#utils/core/ledger/sorted-row.ts';
import { chainOf } from './sample.ts';

const [row] = await chainOf([{ data: { why: '“引号”\\ \n', deep: [{ b: 1, a: [null, true, 0.5] }] } }]);
const { hash: _, ...content } = row as NonNullable<typeof row>;

it('takes the fast way for an ordinary row, to the same bytes as the library', () => {
  expect(findSortedRow({ ...content })).toBe(canonicalize(content));
  expect(findSortedRow({ ...content, hash: 'anything' })).toBe(canonicalize(content));
});

it('comes to the same bytes for any data, whichever way it takes', () => {
  const data = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }));
  fc.assert(
    fc.property(data, fc.string({ unit: 'binary' }), (any, account) => {
      const changed = { ...content, account, data: any };
      expect(canonicalRow(changed)).toBe(canonicalize(changed));
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['a field nobody knows', { ...content, extra: null }],
  ['a missing field', { ...content, account: undefined }],
  ['numbers for keys', { ...content, data: { b: 1, 1: 2 } }],
  ['a key that would be the prototype', { ...content, data: JSON.parse('{"__proto__":1}') }],
  ['text that could be half a character', { ...content, account: '\\ud800' }],
  ['a date', { ...content, data: { at: new Date(0) } }],
])('leaves %s to the library', (_, odd) => {
  expect(findSortedRow(odd)).toBeUndefined();
  expect(canonicalRow(odd)).toBe(canonicalize(odd));
});

it.each([
  ['half a character', { ...content, account: '北\ud800' }],
  ['half a character in a key', { ...content, data: { '\udc00': 1 } }],
  ['no number', { ...content, data: { count: Number.NaN } }],
])('throws on %s', (_, odd) => {
  expect(() => canonicalRow(odd)).toThrow();
});
