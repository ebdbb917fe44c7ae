import { describe, expect, it } from 'vitest';
import { KINDS } from '#utils/core/ledger/event.ts';
import { kinds } from '#utils/data/kinds/registry.ts';
import { uuidV7 } from '#utils/data/uuid-v7.ts';

describe.each(Object.entries(kinds))('kind %s', (name, { kind, schema, example }) => {
  it('is registered under its own name and its example parses, nothing left over', () => {
    expect(kind).toBe(name);
    expect(schema.strict().parse(example)).toEqual(example);
  });

  it('uses null, not undefined, for what is absent', () => {
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
    for (const field of Object.keys(schema.shape)) expect(example).toHaveProperty(field);
  });
});

it('has every kind of the contract and no other', () => {
  expect(Object.keys(kinds).sort()).toEqual([...KINDS].sort());
});

it('makes the UUIDv7 of RFC 9562 appendix A.6', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});
