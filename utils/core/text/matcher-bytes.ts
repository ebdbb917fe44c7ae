import { failure, type Result, success } from '../result.ts';
import type { Matcher } from './matcher.ts';
import { classTable } from './trie.ts';

/**
 * The byte form of an automaton: 32-bit words in this machine's order. A header (mark, version of this form, check sum
 * of everything behind it, numbers of cells, patterns and classes), then cells, fails, heads, links, and as 16-bit
 * numbers lengths and codes. Raise the version with any change here or of what the arrays mean.
 */
const MARK = 0x43_41_53_58;
const VERSION = 1;
const HEADER = 6;

/** The automaton as bytes of its own. */
export function packMatcher(matcher: Matcher): ArrayBuffer {
  const { cells, fails, heads, links, lengths, codes } = matcher;
  const layout = layoutOf(fails.length, links.length, codes.length);
  const buffer = new ArrayBuffer(4 * layout.words);
  const parts = partsOf(buffer, layout);
  parts.cells.set(cells);
  parts.fails.set(fails);
  parts.heads.set(heads);
  parts.links.set(links);
  parts.lengths.set(lengths);
  parts.codes.set(codes);
  const words = new Uint32Array(buffer);
  words.set([MARK, VERSION, 0, fails.length, links.length, codes.length]);
  words[2] = checkSum(words);
  return buffer;
}

/**
 * The automaton the bytes stand for, without copying them. Refused, with the reason in English: bytes of another form
 * or version, cut off, or changed in any single place. Bytes forged together with their check sum are not told apart:
 * they are for a store that is ours alone.
 */
export function unpackMatcher(buffer: ArrayBuffer): Result<Matcher> {
  if (buffer.byteLength < 4 * HEADER || buffer.byteLength % 4 !== 0) return failure('not whole');
  const words = new Uint32Array(buffer);
  const [mark, version, sum, cellCount = 0, patternCount = 0, classCount = 0] = words;
  if (mark !== MARK) return failure('not an automaton');
  if (version !== VERSION) return failure('another version');
  const layout = layoutOf(cellCount, patternCount, classCount);
  if (layout.words !== words.length) return failure('not whole');
  if (sum !== checkSum(words)) return failure('damaged');
  const parts = partsOf(buffer, layout);
  return success({ classOf: classTable(parts.codes), ...parts });
}

function layoutOf(cells: number, patterns: number, classes: number) {
  const shorts = HEADER + 4 * cells + patterns;
  return { cells, patterns, classes, words: shorts + Math.ceil((patterns + classes) / 2) };
}

function partsOf(buffer: ArrayBuffer, { cells, patterns, classes }: ReturnType<typeof layoutOf>) {
  const at = 4 * HEADER;
  const shorts = at + 4 * (4 * cells + patterns);
  return {
    cells: new Int32Array(buffer, at, 2 * cells),
    fails: new Int32Array(buffer, at + 8 * cells, cells),
    heads: new Int32Array(buffer, at + 12 * cells, cells),
    links: new Int32Array(buffer, at + 16 * cells, patterns),
    lengths: new Uint16Array(buffer, shorts, patterns),
    codes: new Uint16Array(buffer, shorts + 2 * patterns, classes),
  };
}

/** FNV-1a by words, over the counts and all behind them: every step is reversible, so one changed word always shows. */
function checkSum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 3; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
  return sum >>> 0;
}
