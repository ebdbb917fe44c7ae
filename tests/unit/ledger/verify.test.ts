import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashEvent } from '#utils/core/ledger/chain.ts';
import { EMPTY_CHECKPOINT, GENESIS, type LedgerEvent } from '#utils/core/ledger/event.ts';
import { createVerifier } from '#utils/core/ledger/verify.ts';
import { chainOf } from './sample.ts';

const LENGTH = 12;
const rows = await chainOf(Array.from({ length: LENGTH }, (_, no) => ({ data: { why: `approval ${no}` } })));
const whole = { count: LENGTH, head: rows.at(-1)?.hash ?? '' };

async function verify(list: readonly unknown[], checkpoint: { count: number; head: string } | null = whole) {
  const verifier = createVerifier();
  return verifier.feed(list) ?? verifier.finish(checkpoint);
}

const without = (index: number) => rows.filter((_, at) => at !== index);
const withRow = (index: number, row: unknown) => rows.map((old, at) => (at === index ? row : old));

describe('verifier', () => {
  it('accepts a whole chain, in any batches', async () => {
    expect(await verify(rows)).toBeNull();
    const verifier = createVerifier();
    for (const row of rows) expect(verifier.feed([row])).toBeNull();
    expect(verifier.finish(whole)).toBeNull();
    expect(verifier.seen()).toEqual(whole);
  });

  it('accepts an empty ledger', async () => {
    expect(await verify([], EMPTY_CHECKPOINT)).toBeNull();
  });

  it('names the row in which one character was changed', async () => {
    const at = fc.record({ index: fc.nat(LENGTH - 1), place: fc.nat(10_000), bit: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(at, async ({ index, place, bit }) => {
        const line = JSON.stringify(rows[index]);
        const spot = place % line.length;
        const flipped = String.fromCharCode(line.charCodeAt(spot) ^ (1 << bit));
        const changed = parsed(line.slice(0, spot) + flipped + line.slice(spot + 1));
        expect((await verify(withRow(index, changed)))?.row).toBe(index + 1);
      }),
      { numRuns: 400 },
    );
  });

  it('names the place where a row was taken out, swapped or put in twice', async () => {
    expect(await verify(without(4))).toEqual({ row: 5, reason: 'seq-gap' });
    expect(await verify(without(0))).toEqual({ row: 1, reason: 'seq-gap' });
    expect(await verify(withRow(3, rows[2]))).toEqual({ row: 4, reason: 'seq-gap' });
  });

  it('sees a row that was hashed anew after a change', async () => {
    const changed = { ...(rows[5] as LedgerEvent), data: { why: 'captcha' } };
    const rehashed = { ...changed, hash: hashEvent(changed) };
    expect(await verify(withRow(5, rehashed))).toEqual({ row: 7, reason: 'prev-mismatch' });
  });

  it('sees rows cut off at the end, and a forged head', async () => {
    expect(await verify(rows.slice(0, 9))).toEqual({ row: 10, reason: 'count-mismatch' });
    expect(await verify(rows, { count: 10, head: whole.head })).toEqual({
      row: 11,
      reason: 'count-mismatch',
    });
    expect(await verify(rows, { ...whole, head: GENESIS })).toEqual({ row: LENGTH, reason: 'head-mismatch' });
    expect(await verify(rows, null)).toEqual({ row: LENGTH + 1, reason: 'missing-checkpoint' });
  });

  it.each([null, 7, 'row', {}, { seq: 1.5, prev: '', hash: '' }])('calls %j no row', async (row) => {
    expect(await verify([row])).toEqual({ row: 1, reason: 'not-a-row' });
  });
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
