import type { AnswerIndex } from './answer-index.ts';
import { confidence } from './confidence.ts';
import { toLetters } from './letters.ts';
import { type Part, splitParts } from './matters.ts';
import { readQuery } from './query.ts';
import { type Candidate, rankEntries } from './rank.ts';
import { NO_SYNONYMS, type Synonyms } from './synonyms.ts';

/** An entry found; `score` orders the hits of one matter and is comparable within it only. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** One of the things a message is about, in its own words, with the entries found for it, best first. */
export interface FoundMatter {
  readonly text: string;
  /** Whether the first hit is likely enough to answer it; where not, nothing should be shown. */
  readonly offered: boolean;
  readonly hits: readonly Hit[];
}

export interface SearchOptions {
  /** Most hits of a matter. */
  readonly limit: number;
  readonly synonyms?: Synonyms;
}

/** What is read of a message: matters stand at its beginning, and nobody may make the worker count forever. */
const LONGEST = 20_000;
/** Candidates of a part that are looked at to see whether it is a matter; more of them once it is. */
const GLANCE = 12;

/**
 * Finds answers to a citizen's message. A message that asks several things, each with a good answer of its own, comes
 * back as several matters in their order, another one as one. Always at least one matter; deterministic.
 */
export function search(
  index: AnswerIndex,
  message: string,
  options: SearchOptions,
): { matters: FoundMatter[] } {
  const text = message.slice(0, LONGEST);
  const { synonyms = NO_SYNONYMS } = options;
  const find = (words: string, lookedAt?: number): Found => {
    const query = readQuery(index, toLetters(words), synonyms);
    const candidates = rankEntries(index, query, lookedAt);
    return { candidates, sureness: confidence(index, query, candidates) };
  };
  const parts = findMatters(index, text, (words) => find(words, GLANCE));
  const matters = parts.length > 1 ? parts : [{ start: 0, end: text.length }];
  return {
    matters: matters.map(({ start, end }) => toMatter(index, text.slice(start, end), find, options.limit)),
  };
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly sureness: number;
}

function toMatter(
  index: AnswerIndex,
  text: string,
  find: (words: string) => Found,
  limit: number,
): FoundMatter {
  const { candidates, sureness } = find(text);
  const hits = candidates.slice(0, limit).map(({ entry, score }) => ({ id: index.ids[entry] ?? '', score }));
  return { text: text.trim(), offered: sureness >= 0, hits };
}

/**
 * Cuts a message where a new matter begins: at a part with a good answer of its own that the matter before has not
 * among its best, and the other way round. What answers nothing by itself stays with what it follows.
 */
function findMatters(index: AnswerIndex, text: string, glance: (words: string) => Found): readonly Part[] {
  const parts = splitParts(text);
  if (parts.length < 2) return parts;
  const matters: { part: Part; sure: ReadonlySet<number> | null }[] = [];
  for (const part of parts) {
    const { candidates, sureness } = glance(text.slice(part.start, part.end));
    const sure = sureness >= 0 ? new Set(candidates.map(({ entry }) => index.twins[entry] as number)) : null;
    const before = matters.at(-1);
    if (before && !(sure && before.sure && isApart(before.sure, sure))) {
      const whole = { start: before.part.start, end: part.end };
      matters[matters.length - 1] = { part: whole, sure: before.sure ?? sure };
    } else matters.push({ part, sure });
  }
  return matters.map(({ part }) => part);
}

/** Both sets list their best first. */
function isApart(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [first = -1] = one;
  const [second = -1] = other;
  return !one.has(second) && !other.has(first);
}
