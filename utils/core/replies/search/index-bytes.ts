import { failure, type Result, success } from '../../result.ts';
import type { AnswerIndex } from './answer-index.ts';

/**
 * The byte form of an index: 32-bit words in this machine's order. A header (mark, version of this form and of what the
 * numbers mean, check sum of everything behind it, numbers of entries, terms, postings, letters and bytes of ids), then
 * the parts in the order of `partsOf`. Raise the version with any change here, of folding, of terms or of impacts.
 */
const MARK = 0x58_53_41_49;
const VERSION = 1;
const HEADER = 8;

/** The index as bytes of its own. Ids must be well-formed text. */
export function packIndex(index: AnswerIndex): ArrayBuffer {
  const ids = new TextEncoder().encode(JSON.stringify(index.ids));
  const layout = layoutOf(
    index.ids.length,
    index.keys.length,
    index.entries.length,
    index.letters.length,
    ids.length,
  );
  const buffer = new ArrayBuffer(4 * layout.words);
  const parts = partsOf(buffer, layout);
  parts.keys.set(index.keys);
  parts.starts.set(index.starts);
  parts.bounds.set(index.bounds);
  parts.twins.set(index.twins);
  parts.entries.set(index.entries);
  parts.letters.set(index.letters);
  parts.impacts.set(index.impacts);
  parts.ids.set(ids);
  const words = new Uint32Array(buffer);
  const { entries, terms, postings, letters, idBytes } = layout;
  words.set([MARK, VERSION, 0, entries, terms, postings, letters, idBytes]);
  words[2] = checkSum(words);
  return buffer;
}

/**
 * The index the bytes stand for, without copying them. Refused, with the reason in English: bytes of another form or
 * version, cut off, or changed in any single place. For a store that is ours alone: forged bytes are not told apart.
 */
export function unpackIndex(buffer: ArrayBuffer): Result<AnswerIndex> {
  if (buffer.byteLength < 4 * HEADER || buffer.byteLength % 4 !== 0) return failure('not whole');
  const words = new Uint32Array(buffer);
  const [mark, version, sum, entries = 0, terms = 0, postings = 0, letters = 0, idBytes = 0] = words;
  if (mark !== MARK) return failure('not an answer index');
  if (version !== VERSION) return failure('another version');
  const layout = layoutOf(entries, terms, postings, letters, idBytes);
  if (layout.words !== words.length) return failure('not whole');
  if (sum !== checkSum(words)) return failure('damaged');
  const parts = partsOf(buffer, layout);
  return success({ ...parts, ids: JSON.parse(new TextDecoder().decode(parts.ids)) as string[] });
}

function layoutOf(entries: number, terms: number, postings: number, letters: number, idBytes: number) {
  const long = terms + (terms + 1) + (2 * entries + 1) + entries + postings;
  const words = HEADER + long + Math.ceil((2 * letters + postings + idBytes) / 4);
  return { entries, terms, postings, letters, idBytes, words };
}

function partsOf(buffer: ArrayBuffer, layout: ReturnType<typeof layoutOf>) {
  const { entries, terms, postings, letters, idBytes } = layout;
  let at = 4 * HEADER;
  const take = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  return {
    keys: new Uint32Array(buffer, take(4 * terms), terms),
    starts: new Uint32Array(buffer, take(4 * (terms + 1)), terms + 1),
    bounds: new Uint32Array(buffer, take(4 * (2 * entries + 1)), 2 * entries + 1),
    twins: new Uint32Array(buffer, take(4 * entries), entries),
    entries: new Uint32Array(buffer, take(4 * postings), postings),
    letters: new Uint16Array(buffer, take(2 * letters), letters),
    impacts: new Uint8Array(buffer, take(postings), postings),
    ids: new Uint8Array(buffer, take(idBytes), idBytes),
  };
}

/** FNV-1a by words, over the counts and all behind them: every step is reversible, so one changed word always shows. */
function checkSum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 3; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
  return sum >>> 0;
}
