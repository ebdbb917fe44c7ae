import diff from 'fast-diff';
import { compareWithOriginals } from '#utils/core/provenance/segments.ts';
import type { BenchInput } from './bench-input.ts';
import { p95, type Row, spread } from './row.ts';
import { processorTime } from './timing.ts';

const LENGTH = 20_000;
/** One character in two hundred differs: far more than a repost ever has. */
const EVERY = 200;
const RUNS = 30;

/** 与原文比对 of two long texts, and the diff library alone over the whole of both, in the same run. */
export function measureDiff({ texts }: BenchInput): Row {
  const original = fill(texts.join('')).slice(0, LENGTH);
  const draft = Array.from(original, (unit, at) => (at % EVERY === EVERY - 1 ? '某' : unit)).join('');
  const ours = times(() => compareWithOriginals({ text: draft }, [original]));
  const { differences } = compareWithOriginals({ text: draft }, [original]);
  return {
    what: `diff, two texts of ${LENGTH} characters`,
    ours: `${spread(ours)} ms, p95 ${p95(ours).toFixed(1)}`,
    aim: '≤ 50 ms',
    peer: `fast-diff alone ${spread(times(() => diff(draft, original)))} ms`,
    notes: `${differences} differences found; the library alone tells no quotation from other text`,
  };
}

function fill(text: string): string {
  return text.repeat(Math.ceil(LENGTH / Math.max(1, text.length)));
}

function times(work: () => unknown): number[] {
  return Array.from({ length: RUNS }, () => {
    const from = processorTime();
    work();
    return processorTime() - from;
  });
}
