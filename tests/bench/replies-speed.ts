import { buildAnswerIndex } from '#utils/core/replies/search/build-index.ts';
import { packIndex, unpackIndex } from '#utils/core/replies/search/index-bytes.ts';
import { search } from '#utils/core/replies/search/search.ts';
import { readSynonyms } from '../eval/replies-synonyms.ts';
import { type Built, type Engine, type LibraryEntry, OURS, PEERS, SLOW } from './peer-searches.ts';
import { type AskedQuery, type ReplySet, readQuestions, readReplySets } from './replies-input.ts';
import { median, p95, type Row } from './row.ts';

/** Queries of each set, the same for every engine; the slow ones are asked fewer. */
const ASKED = 300;
const ASKED_SLOW = 20;
const SIZES = [1_000, 10_000, 100_000];

/** The answer index and its peers: how often right on every set found in the folder, and what it costs by size. */
export async function measureReplies(folder: string): Promise<Row[]> {
  const sets = await readReplySets(folder);
  const rows: Row[] = [];
  for (const set of sets) rows.push(await rowOf(`replies, ${set.name}`, set, describeQuality));
  const all = sets.find(({ name }) => name.startsWith('gov_all'));
  const queries = all?.queries.map(({ query }) => query) ?? [];
  const questions = (await readQuestions(folder)) ?? [];
  for (const size of SIZES) {
    const library = questions
      .slice(0, size)
      .map((question, at) => ({ id: String(at), question, answer: '' }));
    if (library.length < size) continue;
    const asked = queries.length ? queries : questions.toReversed();
    const set = { name: '', library, queries: asked.map((query) => ({ query, relevant: [] })) };
    rows.push(await rowOf(`replies, ${size} questions`, set, describeCost));
  }
  if (all) {
    rows.push(await rowOf(`replies, ${all.library.length} with answers`, all, describeCost));
    rows.push(measureColdIndex(all.library, queries));
  }
  return rows;
}

async function rowOf(what: string, set: ReplySet, describe: (measured: Measured) => string): Promise<Row> {
  const described: string[] = [];
  for (const engine of [OURS, ...PEERS]) described.push(describe(await measure(engine, set)));
  const [ours = '', ...peers] = described;
  const peer = PEERS.map(({ name }, at) => `${name} ${peers[at]}`).join('; ');
  // A run takes minutes: whoever waits sees how far it is, and has something where it is cut off.
  console.error(`${what}: ${ours} | ${peer}`);
  return { what, ours, aim: '', peer, notes: `${set.library.length} entries` };
}

interface Measured {
  readonly build: number;
  readonly bytes: number | null;
  readonly times: readonly number[];
  readonly within: readonly number[];
  readonly reciprocal: number;
}

async function measure(engine: Engine, set: ReplySet): Promise<Measured> {
  const start = performance.now();
  const built = await engine.build(set.library);
  const build = performance.now() - start;
  const queries = sample(set.queries, SLOW.has(engine.name) ? ASKED_SLOW : ASKED);
  const times: number[] = [];
  const places: number[] = [];
  for (const { query, relevant } of queries) places.push(await placeOf(built, query, relevant, times));
  const share = (first: number) =>
    places.filter((place) => place >= 0 && place < first).length / queries.length;
  const sum = places.reduce((total, place) => total + (place < 0 ? 0 : 1 / (place + 1)), 0);
  return {
    build,
    bytes: built.bytes?.() ?? null,
    times,
    within: [1, 3, 5].map(share),
    reciprocal: sum / queries.length,
  };
}

async function placeOf(built: Built, query: string, relevant: readonly string[], times: number[]) {
  const from = performance.now();
  const found = await built.find(query);
  times.push(performance.now() - from);
  return found.findIndex((id) => relevant.includes(id));
}

function describeQuality({ within, reciprocal }: Measured): string {
  return `${within.map((share) => (100 * share).toFixed(1)).join('/')} MRR ${reciprocal.toFixed(3)}`;
}

function describeCost({ build, bytes, times }: Measured): string {
  const size = bytes === null ? '' : `, ${(bytes / 1e6).toFixed(1)} MB`;
  return `build ${(build / 1000).toFixed(2)} s${size}, p50 ${median(times).toFixed(2)}, p95 ${p95(times).toFixed(2)} ms`;
}

/** What a worker that wakes up does: the kept bytes, checked and adopted, and the first query. */
function measureColdIndex(library: readonly LibraryEntry[], [query = '']: readonly string[]): Row {
  const bytes = packIndex(buildAnswerIndex(library));
  const start = performance.now();
  const index = unpackIndex(bytes);
  if (!index.ok) throw new Error(index.error);
  search(index.value, query, { limit: 3, synonyms: readSynonyms() });
  const took = performance.now() - start;
  return {
    what: 'replies, cold start from the kept index',
    ours: `${took.toFixed(1)} ms`,
    aim: '≤ 200 ms',
    peer: '',
    notes: `${library.length} entries, ${(bytes.byteLength / 1e6).toFixed(1)} MB; without reading the database`,
  };
}

/** `most` of them, evenly over the list. */
function sample(queries: readonly AskedQuery[], most: number): readonly AskedQuery[] {
  const every = Math.max(1, Math.floor(queries.length / most));
  return queries.filter((_, at) => at % every === 0).slice(0, most);
}
