import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildAnswerIndex } from '#utils/core/replies/search/build-index.ts';
import { packIndex } from '#utils/core/replies/search/index-bytes.ts';
import { search } from '#utils/core/replies/search/search.ts';
import { inTurn } from '../eval/replies.ts';
import { readSynonyms } from '../eval/replies-synonyms.ts';

export interface LibraryEntry {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** A search engine: out of a library something that ranks ids for a query. `bytes`: of the index, where it can say so. */
export interface Engine {
  readonly name: string;
  readonly build: (library: readonly LibraryEntry[]) => Promise<Built>;
}
export interface Built {
  readonly find: (query: string) => readonly string[] | Promise<readonly string[]>;
  readonly bytes: (() => number) | null;
}

const LIMIT = 10;
const QUESTION = 3;

/** Pairs of neighbouring letters and digits: of the ways to cut Chinese, the one that serves all peers best. */
export function pairs(text: string): string[] {
  const runs = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (runs ?? []).flatMap((run) =>
    run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}

export const OURS: Engine = {
  name: 'ours',
  build: async (library) => {
    const index = buildAnswerIndex(library);
    const synonyms = readSynonyms();
    return {
      find: (query) => inTurn(search(index, query, { limit: LIMIT, synonyms }).matters).map(({ id }) => id),
      bytes: () => packIndex(index).byteLength,
    };
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  build: async (library) => {
    const engine = new MiniSearch<LibraryEntry>({
      fields: ['question', 'answer'],
      tokenize: pairs,
      searchOptions: { boost: { question: QUESTION }, combineWith: 'OR' },
    });
    engine.addAll(library);
    return {
      find: (query) =>
        engine
          .search(query)
          .slice(0, LIMIT)
          .map(({ id }) => String(id)),
      bytes: () => Buffer.byteLength(JSON.stringify(engine)),
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build: async (library) => {
    const field = () => new FlexSearch.Index({ tokenize: 'strict', encode: pairs, resolution: 9 });
    const [questions, answers] = [field(), field()];
    for (const [at, { question, answer }] of library.entries()) {
      questions.add(at, question);
      answers.add(at, answer);
    }
    // It has no scores to blend: places in both lists are put together as reciprocal ranks.
    const find = (query: string) => {
      const points = new Map<number, number>();
      for (const [index, weight] of [
        [questions, QUESTION],
        [answers, 1],
      ] as const)
        for (const [place, at] of index.search(query, { limit: 50, suggest: true }).entries())
          points.set(Number(at), (points.get(Number(at)) ?? 0) + weight / (place + 10));
      return [...points]
        .sort((one, other) => other[1] - one[1])
        .slice(0, LIMIT)
        .map(([at]) => library[at]?.id ?? '');
    };
    return { find, bytes: null };
  },
};

const orama: Engine = {
  name: 'Orama',
  build: async (library) => {
    const tokenizer = {
      language: 'chinese',
      normalizationCache: new Map(),
      tokenize: (raw: string) => [...new Set(pairs(raw))],
    };
    const engine = create({
      schema: { question: 'string', answer: 'string' } as const,
      components: { tokenizer },
    });
    await insertMultiple(
      engine,
      library.map((entry) => ({ ...entry })),
      1_000,
    );
    return {
      find: async (term) => {
        const { hits } = await searchOrama(engine, {
          term,
          limit: LIMIT,
          threshold: 1,
          boost: { question: QUESTION },
        });
        return hits.map(({ id }) => id);
      },
      bytes: null,
    };
  },
};

const fuse: Engine = {
  name: 'Fuse.js',
  build: async (library) => {
    const engine = new Fuse([...library], { keys: ['question'], includeScore: true, ignoreLocation: true });
    return {
      find: (query) => engine.search(query, { limit: LIMIT }).map(({ item }) => item.id),
      bytes: null,
    };
  },
};

/** Compares characters one by one over the whole library: asked less often than the others. */
export const SLOW = new Set(['Fuse.js']);
export const PEERS: readonly Engine[] = [miniSearch, flexSearch, orama, fuse];
