import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { buildMatcher, findAll } from '#utils/core/text/matcher.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { loadPack } from './checks-speed.ts';
import { median, type Row } from './row.ts';
import { sampleText } from './sample-text.ts';
import { timeRounds } from './timing.ts';

const LENGTH = 20_000;
const ROUNDS = 40;

/** The multi-term matcher beside two of a peer's, on the pack's own terms and the same text. */
export async function measureMatcher(): Promise<Row[]> {
  const { typos, commerceHosts } = await loadPack();
  const words = [...typos.map(({ wrong }) => wrong), ...commerceHosts.map(({ host }) => host)];
  const terms = [...new Set(words)];
  const text = sampleText(LENGTH);
  const ours = buildMatcher(terms);
  const peer = new AhoCorasick(terms);
  const fast = new FastAhoCorasick(terms);

  const search = compare([
    () => findAll(ours, text, startMeter()).length,
    () => peer.matchInText(text).length,
    () => fast.matchInText(text).length,
  ]);
  const build = compare([
    () => buildMatcher(terms),
    () => new AhoCorasick(terms),
    () => new FastAhoCorasick(terms),
  ]);
  const hits = [findAll(ours, text, startMeter()), peer.matchInText(text), fast.matchInText(text)];
  const found = hits.map((list) => list.length);
  return [
    {
      what: 'matcher, search',
      ours: rate(search[0]),
      aim: '',
      peer: `${rate(search[1])}; fast: ${rate(search[2])}`,
      notes: `${terms.length} terms, ${text.length} characters, found ${found.join(' / ')}`,
    },
    {
      what: 'matcher, build',
      ours: `${build[0]?.toFixed(2)} ms`,
      aim: '',
      peer: `${build[1]?.toFixed(2)} ms; fast: ${build[2]?.toFixed(2)} ms`,
      notes: 'peer: @monyone/aho-corasick',
    },
  ];

  function rate(milliseconds: number | undefined): string {
    return `${Math.round(text.length / (milliseconds ?? Number.NaN))} characters/ms`;
  }
}

function compare(works: readonly (() => unknown)[]): number[] {
  return works.map((work) => median(timeRounds(ROUNDS, work)));
}
