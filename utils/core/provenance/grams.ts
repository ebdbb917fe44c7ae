import { type Meter, startMeter } from '../text/meter.ts';
import type { Span } from '../text/span.ts';
import { squeeze } from '../text/squeeze.ts';
import { LEAST_PASSAGE } from './provenance.ts';

/** Characters one fingerprint covers. */
const GRAM = 8;
/** Longest difference inside one passage; beyond it the writer has gone on with words of their own. */
const GAP = 20;
/** Characters a passage must share with the page, whatever stands between them. */
const ENOUGH = 32;

/**
 * Fingerprints of a text: one 32-bit number for every eight characters in a row, blanks aside, each number once. The
 * text cannot be read back from them. Linear in the text.
 */
export function gramsOf(text: string, meter: Meter = startMeter()): number[] {
  return [...new Set(hashesOf(squeeze(text, false, meter).text, meter))];
}

/** A passage of a text that stands on a page; `gaps` are the places where it does not, `start = end` for a missing part. */
export interface Passage extends Span {
  readonly gaps: readonly Span[];
  /** Characters without blanks that stand on the page. */
  readonly same: number;
  /** Characters without blanks. */
  readonly length: number;
}

/**
 * Passages of `text` (offsets in UTF-16 code units) that a page's fingerprints know. Eight characters have to be right
 * in a row, so a change closer than that to either end of a passage is taken for the end of it.
 */
export function findPassages(
  text: string,
  grams: ReadonlySet<number>,
  meter: Meter = startMeter(),
): Passage[] {
  const here = squeeze(text, false, meter);
  return joinRuns(findRuns(hashesOf(here.text, meter), grams)).flatMap((runs) => {
    const start = runs[0]?.start ?? 0;
    const end = runs.at(-1)?.end ?? 0;
    const same = runs.reduce(
      (sum, run, index) => sum + run.end - Math.max(run.start, runs[index - 1]?.end ?? 0),
      0,
    );
    if (end - start < LEAST_PASSAGE || same < ENOUGH) return [];
    const gaps = runs.slice(1).map((run, index) => {
      const from = runs[index]?.end ?? run.start;
      return toRaw(here.at, from, Math.max(from, run.start));
    });
    return [{ ...toRaw(here.at, start, end), gaps, same, length: end - start }];
  });
}

/** FNV-1a over the code units, spread once more, since neighbours differ little. */
function hashesOf(text: string, meter: Meter): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - GRAM + 1));
  meter.steps += text.length;
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + GRAM; next += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(next), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    hashes[at] = hash ^ (hash >>> 15);
  }
  return hashes;
}

/** Stretches every eight characters of which are known. */
function findRuns(hashes: Uint32Array, grams: ReadonlySet<number>): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < hashes.length; at += 1) {
    if (!grams.has(hashes[at] ?? 0)) continue;
    const start = at;
    while (at + 1 < hashes.length && grams.has(hashes[at + 1] ?? 0)) at += 1;
    runs.push({ start, end: at + GRAM });
  }
  return runs;
}

function joinRuns(runs: readonly Span[]): Span[][] {
  const passages: Span[][] = [];
  for (const run of runs) {
    const last = passages.at(-1)?.at(-1);
    if (last && run.start - last.end <= GAP) passages.at(-1)?.push(run);
    else passages.push([run]);
  }
  return passages;
}

function toRaw(at: Uint32Array, start: number, end: number): Span {
  const from = at[start] ?? (at.at(-1) ?? -1) + 1;
  return { start: from, end: end > start ? (at[end - 1] ?? 0) + 1 : from };
}
