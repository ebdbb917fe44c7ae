import { describe, expect, it } from 'vitest';
import type { LedgerEvent, Tombstone } from '#utils/core/ledger/event.ts';
import { createExportReader } from '#utils/core/ledger/export-reader.ts';
import { createVerifier } from '#utils/core/ledger/verify.ts';
import { jsonlStream } from '#utils/exporters/jsonl.ts';
import { chainOf } from './sample.ts';

const before = await chainOf(Array.from({ length: 6 }, (_, no) => ({ data: { no } })));
const last = before[3] as LedgerEvent;
const grave: Tombstone = {
  ...{ count: 4, seq: 4, head: last.hash, from: last.at, to: last.at },
  ...{ signedBy: '王科长', at: '2026-11-25T09:00:00.000+08:00' },
};
const signature = {
  kind: 'ledger.pruned',
  data: { count: 4, head: last.hash, before: '2023-11-25T00:00:00.000+08:00', signedBy: '王科长' },
};
const rows = await chainOf([...before.map(({ data }) => ({ data })), signature, { data: { after: true } }]);
const left = rows.slice(4);
const whole = { count: rows.length, head: rows.at(-1)?.hash ?? '' };

function verify(list: readonly unknown[], start: Tombstone | null) {
  const verifier = createVerifier(start);
  return verifier.feed(list) ?? verifier.finish(whole);
}

describe('a chain that goes on from a tombstone', () => {
  it('is whole when one of its rows signs for what is gone', () => {
    expect(verify(left, grave)).toBeNull();
  });

  it('is broken without the tombstone, or with another', () => {
    expect(verify(left, null)).toEqual({ row: 1, reason: 'seq-gap' });
    expect(verify(left, { ...grave, head: rows[2]?.hash ?? '' })).toEqual({
      row: 5,
      reason: 'prev-mismatch',
    });
    expect(verify(left.slice(1), grave)).toEqual({ row: 5, reason: 'seq-gap' });
  });

  it('is not taken for whole when nobody signed: rows were cut off in front', async () => {
    const unsigned = await chainOf(Array.from({ length: 8 }, (_, no) => ({ data: { no } })));
    const verifier = createVerifier({ ...grave, head: unsigned[3]?.hash ?? '' });
    expect(verifier.feed(unsigned.slice(4))).toBeNull();
    expect(verifier.finish({ count: 8, head: unsigned.at(-1)?.hash ?? '' })).toEqual({
      row: 5,
      reason: 'unsigned-tombstone',
    });
    expect(verify(left, { ...grave, signedBy: '别人' })?.reason).toBe('unsigned-tombstone');
  });
});

describe('its export', () => {
  async function lines(pruned: unknown): Promise<string[]> {
    async function* source() {
      yield left;
      return whole;
    }
    const header = { device: 'pc-1', unit: null, app: '0.1.0', exportedAt: grave.at };
    let text = '';
    for await (const piece of jsonlStream({ ...header, pruned: pruned as Tombstone }, source()))
      text += piece;
    return text.trimEnd().split('\n');
  }

  it('carries the tombstone, and is read from there', async () => {
    const reader = createExportReader();
    expect(reader.feed(await lines(grave))).toHaveLength(4);
    expect(reader.finish()).toBeNull();
    expect(reader.header?.pruned).toEqual(grave);
    expect(reader.seen()).toEqual(whole);
  });

  it('is refused when its header holds something else', async () => {
    const reader = createExportReader();
    reader.feed(await lines({ count: 4 }));
    expect(reader.finish()).toEqual({ row: 0, reason: 'bad-header' });
  });
});
