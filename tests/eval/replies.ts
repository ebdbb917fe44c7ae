import { existsSync } from 'node:fs';
import { buildAnswerIndex } from '#utils/core/replies/search/build-index.ts';
import { packIndex } from '#utils/core/replies/search/index-bytes.ts';
import { type FoundMatter, type Hit, search } from '#utils/core/replies/search/search.ts';
import { readLines, writeLine } from './json-lines.ts';
import { libraryLine, parseLine, queryLine } from './replies-input.ts';
import { readSynonyms } from './replies-synonyms.ts';

const LIMIT = 10;

/** `eval -- replies LIBRARY QUERIES`: what is found for every query, in order. A query that cannot be read is answered too. */
export async function run([libraryFile, queryFile]: string[]): Promise<number> {
  for (const file of [libraryFile, queryFile])
    if (file === undefined || !existsSync(file)) {
      console.error(`eval replies: cannot read ${file ?? '(LIBRARY and QUERIES are needed)'}`);
      return 2;
    }
  const library = [];
  let unreadable = 0;
  for await (const line of readLines(libraryFile ?? '')) {
    const entry = parseLine(line, libraryLine);
    if (entry.ok) library.push(entry.value);
    else if (line.trim()) unreadable += 1;
  }
  const start = performance.now();
  const index = buildAnswerIndex(library);
  const built = performance.now() - start;
  const synonyms = readSynonyms();
  const tally = createTally();
  for await (const line of readLines(queryFile ?? '')) {
    if (!line.trim()) continue;
    const parsed = parseLine(line, queryLine);
    if (!parsed.ok) {
      unreadable += 1;
      await writeLine({ query: null, ranked: [], offered: false, error: parsed.error });
      continue;
    }
    const { id, query, relevant } = parsed.value;
    const from = performance.now();
    const { matters } = search(index, query, { limit: LIMIT, synonyms });
    const took = performance.now() - from;
    const ranked = inTurn(matters);
    const offered = matters.some((matter) => matter.offered);
    tally.add(ranked, offered, new Set(relevant), took);
    await writeLine({ ...(id === undefined ? {} : { id }), query, ranked, offered });
  }
  console.error(`${library.length} entries, ${unreadable} lines unreadable`);
  console.error(`build ${built.toFixed(0)} ms, index ${packIndex(index).byteLength} bytes`);
  for (const line of tally.lines()) console.error(line);
  return 0;
}

/** Hits of all matters, the best of each first: one list, as a page shows it from the top. */
export function inTurn(matters: readonly FoundMatter[]): readonly Hit[] {
  const ranked = new Map<string, Hit>();
  for (let at = 0; at < LIMIT; at += 1)
    for (const { hits } of matters) {
      const hit = hits[at];
      if (hit && !ranked.has(hit.id)) ranked.set(hit.id, hit);
    }
  return [...ranked.values()].slice(0, LIMIT);
}

function createTally() {
  const at = new Map([1, 3, 5].map((first) => [first, 0]));
  const times: number[] = [];
  let reciprocal = 0;
  const answerable = { all: 0, offered: 0, right: 0 };
  const others = { all: 0, offered: 0 };
  return {
    add(ranked: readonly Hit[], offered: boolean, relevant: ReadonlySet<string>, took: number): void {
      times.push(took);
      if (relevant.size === 0) {
        others.all += 1;
        if (offered) others.offered += 1;
        return;
      }
      answerable.all += 1;
      const place = ranked.findIndex(({ id }) => relevant.has(id));
      if (offered) answerable.offered += 1;
      if (offered && place === 0) answerable.right += 1;
      if (place < 0) return;
      reciprocal += 1 / (place + 1);
      for (const [first, count] of at) if (place < first) at.set(first, count + 1);
    },
    lines(): string[] {
      const sorted = times.toSorted((one, other) => one - other);
      const quantile = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
      const percent = (part: number, all: number) => (all ? ((100 * part) / all).toFixed(1) : '–');
      return [
        ...[...at].map(([first, count]) => `success@${first} ${percent(count, answerable.all)} %`),
        `MRR@10 ${(reciprocal / Math.max(1, answerable.all)).toFixed(3)} of ${answerable.all} answerable`,
        `offered where there is an answer ${percent(answerable.offered, answerable.all)} %, of these right first ${percent(answerable.right, answerable.offered)} %`,
        `offered where there is none ${percent(others.offered, others.all)} % of ${others.all}`,
        `query p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms`,
      ];
    },
  };
}
