import type { BenchInput } from './bench-input.ts';
import { type Contender, loadPeers, OURS } from './peer-matchers.ts';
import { median, type Row } from './row.ts';
import { memoryOf, processorTime } from './timing.ts';

const PASSES = 3;
/** Milliseconds of computing after which a pass ends where it stands: the rate is that of what was read. */
const PATIENCE = 1500;

interface Measured {
  readonly name: string;
  readonly search: number;
  readonly build: number;
  readonly megabytes: number;
  /** Hits per 10,000 characters. */
  readonly hits: number;
}

/** The multi-term matcher beside its peers: every list over the same texts, text by text, in the same run, by processor time. */
export async function measureMatcher({ texts, lists }: BenchInput): Promise<Row[]> {
  const { peers, missing } = await loadPeers();
  return lists.flatMap(({ name, terms }) => {
    const ours = measure(OURS, terms, texts);
    const others = peers
      .filter(({ most }) => terms.length <= most)
      .map((peer) => measure(peer, terms, texts));
    const best = (pick: (one: Measured) => number, of: (...values: number[]) => number) =>
      of(...others.map(pick));
    const times = ours.search / best((one) => one.search, Math.max);
    const list = (text: (one: Measured) => string) =>
      others.map((one) => `${one.name} ${text(one)}`).join(', ');
    return [
      {
        what: `matcher, search, ${name}`,
        ours: `${ours.search.toFixed(0)} MB/s`,
        aim: '≥ 3 × best',
        peer: list((one) => one.search.toFixed(one.search < 10 ? 2 : 0)),
        notes: [
          `${times.toFixed(1)} × best`,
          `${terms.length} terms`,
          `hits/10k ${ours.hits.toFixed(1)}; ${list((one) => one.hits.toFixed(1))}`,
          ...missing,
        ].join('; '),
      },
      {
        what: `matcher, build, ${name}`,
        ours: `${ours.build.toFixed(1)} ms`,
        aim: '',
        peer: list((one) => one.build.toFixed(1)),
        notes: `memory ${ours.megabytes.toFixed(1)} MB; ${list((one) => one.megabytes.toFixed(1))}`,
      },
    ];
  });
}

function measure({ name, build }: Contender, terms: readonly string[], texts: readonly string[]): Measured {
  const { made: search, megabytes } = memoryOf(() => build(terms));
  const passes = Array.from({ length: PASSES }, () => onePass(search, texts));
  return {
    name,
    search: median(passes.map(({ rate }) => rate)),
    build: median(
      Array.from({ length: terms.length > 20_000 ? 1 : PASSES }, () => costOf(() => build(terms))),
    ),
    megabytes,
    hits: passes[0]?.hits ?? Number.NaN,
  };
}

function onePass(search: (text: string) => number, texts: readonly string[]) {
  let [read, bytes, characters, hits] = [0, 0, 0, 0];
  const start = processorTime();
  for (const text of texts) {
    hits += search(text);
    bytes += Buffer.byteLength(text);
    characters += text.length;
    read += 1;
    if (read % 64 === 0 && processorTime() - start > PATIENCE) break;
  }
  return { rate: bytes / 1000 / (processorTime() - start), hits: (hits * 10_000) / characters };
}

function costOf(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}
