import { type Meter, startMeter } from './meter.ts';
import { type Block, comparePair, edgesOf, type Part, pairsOf } from './quotation-parts.ts';
import type { Span } from './span.ts';
import { type Squeezed, squeeze } from './squeeze.ts';

/** Shared runs this long anchor a quotation; shorter ones happen by chance. */
const GRAM = 8;
/** Longest difference inside one quotation, on either side; beyond it the quotation has ended. */
const GAP = 60;
/** A passage counts as quoted from this many shared characters on (or half of a short original). */
const ENOUGH = 16;
/** Places of one anchor looked at; a text that repeats itself more often is not told apart by more of them. */
const PLACES = 16;

export interface QuotationOptions {
  /** Takes ， and , or “ and " for the same character. Off: every character counts. */
  readonly ignoreWidth?: boolean;
  readonly meter?: Meter;
}

/** Where a text departs from its original. `start = end` where something of the original is missing. */
export interface Difference extends Span {
  /** What the original says there, '' where the text has added something. */
  readonly original: string;
}

/** A passage of the text that quotes the original, with its differences in order. */
export interface Quotation extends Span {
  readonly differences: readonly Difference[];
}

/** An approved original, ready to be compared with. */
export interface IndexedOriginal {
  readonly source: Squeezed;
  readonly grams: ReadonlyMap<string, readonly number[]>;
  readonly ignoreWidth: boolean;
}

/** Compares character by character. Blanks and line breaks do not count. Out: where the text differs, in order. */
export function compareQuotation(
  text: string,
  original: string,
  options: QuotationOptions = {},
): Difference[] {
  const index = indexOriginal(original, options);
  return findQuotations(text, index, options.meter).flatMap(({ differences }) => differences);
}

/** Prepares an original once for many texts; linear in its length. */
export function indexOriginal(
  original: string,
  { ignoreWidth = false, meter }: QuotationOptions = {},
): IndexedOriginal {
  const source = squeeze(original, ignoreWidth, meter);
  const grams = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= source.text.length; at += 1) {
    const gram = source.text.slice(at, at + GRAM);
    const places = grams.get(gram);
    if (!places) grams.set(gram, [at]);
    else if (places.length < PLACES) places.push(at);
  }
  return { source, grams, ignoreWidth };
}

/** Passages of `text` taken from an original. Offsets are UTF-16 code units into `text`. Linear in the text. */
export function findQuotations(
  text: string,
  index: IndexedOriginal,
  meter: Meter = startMeter(),
): Quotation[] {
  const here = squeeze(text, index.ignoreWidth, meter);
  const enough = Math.min(ENOUGH, Math.max(GRAM, index.source.text.length / 2));
  return joinBlocks(findBlocks(here.text, index, meter)).flatMap((blocks) => {
    const parts = [...pairsOf(blocks), ...edgesOf(blocks, here.text, index.source.text)].flatMap((pair) => {
      const part = comparePair(pair, here.text, index.source.text, meter);
      return part ? [part] : [];
    });
    const shared = [...blocks.map(({ length }) => length), ...parts.map(({ same }) => same)];
    return shared.reduce((sum, length) => sum + length, 0) < enough
      ? []
      : [toQuotation(blocks, parts, here, index.source)];
  });
}

function findBlocks(text: string, { source, grams }: IndexedOriginal, meter: Meter): Block[] {
  const blocks: Block[] = [];
  for (let here = 0; here + GRAM <= text.length; ) {
    meter.steps += 1;
    const places = grams.get(text.slice(here, here + GRAM));
    const there = places && choosePlace(places, blocks.at(-1));
    if (there === undefined) {
      here += 1;
      continue;
    }
    let length = GRAM;
    while (here + length < text.length && text.charAt(here + length) === source.text.charAt(there + length))
      length += 1;
    meter.steps += length;
    blocks.push({ here, there, length });
    here += length;
  }
  return blocks;
}

/** The place that carries on where the last block ended, or else the first. */
function choosePlace(places: readonly number[], last: Block | undefined): number | undefined {
  const from = last ? last.there + last.length : 0;
  return places.find((place) => place >= from && place - from <= GAP) ?? places[0];
}

function joinBlocks(blocks: readonly Block[]): Block[][] {
  const passages: Block[][] = [];
  for (const block of blocks) {
    const last = passages.at(-1)?.at(-1);
    const gapHere = last ? block.here - last.here - last.length : -1;
    const gapThere = last ? block.there - last.there - last.length : -1;
    if (gapHere >= 0 && gapHere <= GAP && gapThere >= 0 && gapThere <= GAP) passages.at(-1)?.push(block);
    else passages.push([block]);
  }
  return passages;
}

function toQuotation(
  blocks: readonly Block[],
  parts: readonly Part[],
  here: Squeezed,
  there: Squeezed,
): Quotation {
  const first = blocks[0]?.here ?? 0;
  const last = blocks.at(-1);
  const end = last ? last.here + last.length : first;
  const differences = parts
    .flatMap(({ changes }) => changes)
    .map(({ mine, theirs }) => toDifference(mine, theirs, here, there))
    .sort((a, b) => a.start - b.start);
  return { start: here.at[first] ?? 0, end: (here.at[end - 1] ?? 0) + 1, differences };
}

function toDifference(mine: Span, theirs: Span, here: Squeezed, there: Squeezed): Difference {
  const start = here.at[mine.start] ?? here.raw.length;
  const end = mine.end > mine.start ? (here.at[mine.end - 1] ?? 0) + 1 : start;
  const from = there.at[theirs.start] ?? there.raw.length;
  const to = theirs.end > theirs.start ? (there.at[theirs.end - 1] ?? 0) + 1 : from;
  return { start, end, original: there.raw.slice(from, to) };
}
