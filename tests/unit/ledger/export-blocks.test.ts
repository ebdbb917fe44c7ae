import { describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '#utils/core/ledger/export-blocks.ts';

const TEXT = '第一行\n第二行，长一些\n\n🀄最后一行没有换行';
const bytes = new TextEncoder().encode(TEXT);

async function blocksOf(size: number, from = bytes): Promise<Block[]> {
  async function* chunks() {
    for (let at = 0; at < from.length; at += size) yield from.subarray(at, at + size);
  }
  const blocks: Block[] = [];
  for await (const block of readBlocks(chunks())) blocks.push(block);
  return blocks;
}

describe('blocks of whole lines', () => {
  it.each([1, 2, 3, 7, 20, 1000])('say the same in chunks of %i bytes, and where they lie', async (size) => {
    const blocks = await blocksOf(size);
    expect(blocks.map(({ text }) => text).join('')).toBe(TEXT);
    for (const { text, start, end } of blocks) {
      expect(new TextDecoder().decode(bytes.subarray(start, end))).toBe(text);
    }
    expect(blocks.slice(0, -1).every(({ text }) => text.endsWith('\n'))).toBe(true);
  });

  it('does not gather a line without end', async () => {
    const blocks = await blocksOf(500_000, new Uint8Array(10_000_000).fill(65));
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThan(5_000_000);
  });
});
