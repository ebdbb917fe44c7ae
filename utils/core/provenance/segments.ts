import {
  type Difference,
  findQuotations,
  type IndexedOriginal,
  indexOriginal,
  type Quotation,
} from '../text/compare-quotation.ts';
import { type Meter, startMeter } from '../text/meter.ts';

/** Equal text shown on either side of a difference; what is longer is cut in the middle. */
const SHOWN = 24;
/** More would be a wall of changes; the count is still right. */
const MOST_SEGMENTS = 400;

/** `added`: only in the draft. `missing`: only in the original. `cut`: equal text that is not shown. */
export interface Segment {
  readonly kind: 'same' | 'added' | 'missing' | 'cut';
  readonly text: string;
}

export interface Comparison {
  /** Passages of the draft taken from the original, field by field, in order. */
  readonly passages: readonly { readonly field: string; readonly segments: readonly Segment[] }[];
  readonly differences: number;
  /** Equal characters among all characters of the passages on both sides, 0 to 1; 0 without passages. */
  readonly agreement: number;
}

/**
 * 与原文比对: how the passages of a draft differ from an original, character by character; blanks and line breaks do
 * not count. Linear in both texts. Purely for showing: the findings are those of `original-quotation`.
 */
export function compareWithOriginals(
  fields: Readonly<Record<string, string>>,
  originals: readonly string[],
  meter: Meter = startMeter(),
): Comparison {
  const indexes = originals.map((original) => indexOriginal(original, { meter }));
  const found = Object.entries(fields).flatMap(([field, text]) =>
    indexes.flatMap((index) => findShown(text, index, meter).map((one) => ({ field, text, ...one }))),
  );
  let room = MOST_SEGMENTS;
  const passages = found.flatMap(({ field, text, start, end, differences }) => {
    const segments = toSegments(text, { start, end, differences }).slice(0, Math.max(0, room));
    room -= segments.length;
    return segments.length > 0 ? [{ field, segments }] : [];
  });
  const all = found.flatMap(({ differences }) => differences);
  const changed = all.reduce((sum, one) => sum + Math.max(one.end - one.start, one.original.length), 0);
  const length = found.reduce((sum, { start, end }) => sum + end - start, 0);
  const missing = all.reduce((sum, one) => sum + Math.max(0, one.original.length - (one.end - one.start)), 0);
  const agreement = length === 0 ? 0 : (length + missing - changed) / (length + missing);
  return { passages, differences: all.length, agreement };
}

/** The quotations, each made as long as its outermost differences, which lie beside its anchors, and what follows them. */
function findShown(text: string, index: IndexedOriginal, meter: Meter): Quotation[] {
  return findQuotations(text, index, meter).map((one) => ({
    ...one,
    start: Math.min(one.start, one.differences[0]?.start ?? one.start),
    end: Math.max(one.end, endOfSentence(text, one.differences.at(-1)?.end ?? one.end, index.source.raw)),
  }));
}

/** The rest of the sentence, where the original has it too. */
function endOfSentence(text: string, from: number, original: string): number {
  const rest = /^[^。！？；\n]{0,23}[。！？；]?/.exec(text.slice(from, from + SHOWN))?.[0] ?? '';
  return original.includes(rest) ? from + rest.length : from;
}

function toSegments(text: string, { start, end, differences }: Quotation): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const [index, difference] of differences.entries()) {
    segments.push(...shorten(text.slice(at, difference.start), index > 0, true));
    segments.push(...changeOf(text, difference));
    at = difference.end;
  }
  segments.push(...shorten(text.slice(at, end), differences.length > 0, false));
  return segments;
}

function changeOf(text: string, { start, end, original }: Difference): Segment[] {
  const missing: Segment[] = original === '' ? [] : [{ kind: 'missing', text: original }];
  return start === end ? missing : [...missing, { kind: 'added', text: text.slice(start, end) }];
}

/** Keeps what stands beside a difference (`after` one, `before` the next); a passage without any shows its beginning. */
function shorten(text: string, after: boolean, before: boolean): Segment[] {
  const head = after || !before ? text.slice(0, SHOWN) : '';
  const tail = before ? text.slice(-SHOWN) : '';
  if (text.length <= head.length + tail.length) return same(text);
  return [...same(head), { kind: 'cut', text: '' }, ...same(tail)];
}

function same(text: string): Segment[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}
