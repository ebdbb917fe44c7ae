import diff from 'fast-diff';
import type { Meter } from './meter.ts';
import type { Span } from './span.ts';

/** How far the sentence around a quotation is followed past its first and last anchor. */
const EDGE = 40;
/** How much longer one side's piece of a sentence may be than the other's. */
const SLACK = 8;

/** Equal runs: `length` characters from `here` in the text and `there` in the original. */
export interface Block {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** A stretch between anchors, or beside the outermost ones, on both sides. */
export interface Pair {
  readonly mine: Span;
  readonly theirs: Span;
  /** Which end is open: there the quotation may start or stop in the middle of a sentence. */
  readonly open: 'start' | 'end' | null;
  /** Both sides reach a sentence's end there, so that what differs at it belongs to the quotation. */
  readonly isWhole: boolean;
}

/** The stretches between neighbouring anchors. */
export function pairsOf(blocks: readonly Block[]): Pair[] {
  return blocks.slice(1).flatMap((block, index): Pair[] => {
    const before = blocks[index];
    if (!before) return [];
    const mine = { start: before.here + before.length, end: block.here };
    const theirs = { start: before.there + before.length, end: block.there };
    return [{ mine, theirs, open: null, isWhole: true }];
  });
}

const SENTENCE_END = /[。！？!?；;：:“”"]/;

/** What stands before the first anchor and after the last, up to the ends of their sentences. */
export function edgesOf(blocks: readonly Block[], here: string, there: string): Pair[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return [];
  const lead = { mine: reachBack(here, first.here), theirs: reachBack(there, first.there) };
  const tail = {
    mine: reachOn(here, last.here + last.length),
    theirs: reachOn(there, last.there + last.length),
  };
  const leadIsWhole = startsSentence(here, lead.mine.start) && startsSentence(there, lead.theirs.start);
  const tailIsWhole = endsSentence(here, tail.mine.end) && endsSentence(there, tail.theirs.end);
  return [
    { ...lead, open: 'start', isWhole: leadIsWhole },
    { ...tail, open: 'end', isWhole: tailIsWhole },
  ];
}

const startsSentence = (text: string, at: number) => at === 0 || SENTENCE_END.test(text.charAt(at - 1));
const endsSentence = (text: string, at: number) => at === text.length || SENTENCE_END.test(text.charAt(at));

function reachBack(text: string, end: number): Span {
  let start = end;
  while (end - start < EDGE && !startsSentence(text, start)) start -= 1;
  return { start, end };
}

function reachOn(text: string, start: number): Span {
  let end = start;
  while (end - start < EDGE && !endsSentence(text, end)) end += 1;
  return { start, end };
}

/** Differences of one pair, in the offsets of the squeezed texts, and how many characters are the same. */
export interface Part {
  readonly changes: readonly { readonly mine: Span; readonly theirs: Span }[];
  readonly same: number;
}

/** Compares one pair; an edge that is no part of the quotation is `undefined` or without changes. */
export function comparePair(pair: Pair, here: string, there: string, meter: Meter): Part | undefined {
  const { mine, theirs } = pair.open === null ? pair : evenOut(pair);
  if (pair.open !== null && (mine.end === mine.start || theirs.end === theirs.start)) return undefined;
  // Both are at most GAP long, so the quadratic worst case has a bound of its own.
  meter.steps += mine.end - mine.start + theirs.end - theirs.start;
  const parts = diff(here.slice(mine.start, mine.end), there.slice(theirs.start, theirs.end));
  const changes = toChanges(parts, mine.start, theirs.start);
  const same = parts.reduce((sum, [kind, part]) => sum + (kind === diff.EQUAL ? part.length : 0), 0);
  if (pair.open === null)
    return isSkipped(mine, theirs, same, here, there) ? { changes: [], same: 0 } : { changes, same };
  const outer = pair.open === 'start' ? changes[0] : changes.at(-1);
  const isOutermost =
    outer !== undefined &&
    (pair.open === 'start' ? outer.mine.start === mine.start : outer.mine.end === mine.end);
  // Where the writer's own words meet the quotation nothing is misquoted.
  const kept =
    isOutermost && !(pair.isWhole && isReplaced(outer)) ? changes.filter((one) => one !== outer) : changes;
  // 做好 for 办好: the edge is nothing but the one word that differs.
  if (kept.length === 1 && changes.length === 1 && isOutermost) return { changes: kept, same };
  const changed = kept.reduce((sum, one) => sum + Math.max(lengthOf(one.mine), lengthOf(one.theirs)), 0);
  return same >= 2 && changed <= same ? { changes: kept, same } : { changes: [], same: 0 };
}

/** Cuts the longer side at its open end: it may be quoted from the middle of its sentence. */
function evenOut({ mine, theirs, open }: Pair): { mine: Span; theirs: Span } {
  const most = Math.min(lengthOf(mine), lengthOf(theirs)) + SLACK;
  const cut = (span: Span): Span =>
    open === 'start'
      ? { start: Math.max(span.start, span.end - most), end: span.end }
      : { start: span.start, end: Math.min(span.end, span.start + most) };
  return { mine: cut(mine), theirs: cut(theirs) };
}

/** Leaving out or putting in whole sentences is an excerpt, not a misquotation. */
function isSkipped(mine: Span, theirs: Span, same: number, here: string, there: string): boolean {
  const most = Math.max(lengthOf(mine), lengthOf(theirs));
  const words = here.slice(mine.start, mine.end) + there.slice(theirs.start, theirs.end);
  return most > 4 && same * 2 < most && /[。！？!?；;]/.test(words);
}

function isReplaced({ mine, theirs }: { readonly mine: Span; readonly theirs: Span }): boolean {
  return [mine, theirs].every((span) => lengthOf(span) > 0 && lengthOf(span) <= SLACK / 2);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function toChanges(parts: readonly diff.Diff[], mine: number, theirs: number) {
  const changes: { mine: Span; theirs: Span }[] = [];
  let here = mine;
  let there = theirs;
  let from: { here: number; there: number } | null = null;
  const close = () => {
    if (from)
      changes.push({ mine: { start: from.here, end: here }, theirs: { start: from.there, end: there } });
    from = null;
  };
  for (const [kind, part] of parts) {
    if (kind === diff.EQUAL) close();
    else from ??= { here, there };
    if (kind !== diff.INSERT) here += part.length;
    if (kind !== diff.DELETE) there += part.length;
  }
  close();
  return changes;
}
