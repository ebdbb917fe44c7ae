import { createRequire } from 'node:module';
import { buildMatcher, findAll } from '#utils/core/text/matcher.ts';
import { startMeter } from '#utils/core/text/meter.ts';

/** One way to look for many terms at once: built once, then asked how many it finds. */
export interface Contender {
  readonly name: string;
  /** Larger lists it is not asked to take: it would not come back. */
  readonly most: number;
  readonly build: (terms: readonly string[]) => (text: string) => number;
}

export const OURS: Contender = {
  name: 'ours',
  most: Number.POSITIVE_INFINITY,
  build: (terms) => {
    const matcher = buildMatcher(terms);
    return (text) => findAll(matcher, text, startMeter()).length;
  },
};

/** The packages that load here, and why the others do not. */
export async function loadPeers(): Promise<{ readonly peers: Contender[]; readonly missing: string[] }> {
  const peers: Contender[] = [];
  const missing: string[] = [];
  for (const [name, load] of Object.entries(LOADERS)) {
    try {
      const build = await load();
      build(['试']);
      peers.push({ name, most: name === 'RegExp' ? 10_000 : Number.POSITIVE_INFINITY, build });
    } catch (error) {
      missing.push(`${name} does not load: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
  return { peers, missing };
}

const require = createRequire(import.meta.url);

const LOADERS: Readonly<Record<string, () => Promise<Contender['build']>>> = {
  '@monyone fast': async () => {
    const { AhoCorasick } = await import('@monyone/aho-corasick/fast');
    return (terms) => {
      const peer = new AhoCorasick([...terms]);
      return (text) => peer.matchInText(text).length;
    };
  },
  fastscan: async () => {
    // It has no types of its own.
    const FastScan = require('fastscan') as new (terms: string[]) => { search(text: string): unknown[] };
    return (terms) => {
      const peer = new FastScan([...terms]);
      return (text) => peer.search(text).length;
    };
  },
  'mint-filter': async () => {
    const { Mint } = await import('mint-filter');
    return (terms) => {
      const peer = new Mint([...terms]);
      return (text) => peer.filter(text, { replace: false }).words.length;
    };
  },
  RegExp: async () => (terms) => {
    const longestFirst = [...terms].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map((term) => RegExp.escape(term)).join('|'), 'g');
    return (text) => text.match(pattern)?.length ?? 0;
  },
};
