import { buildMatcher, findAll } from './matcher.ts';
import type { Meter } from './meter.ts';
import type { Span } from './span.ts';

export interface FoundWord extends Span {
  readonly word: string;
}

const matchers = new WeakMap<readonly string[], ReturnType<typeof buildMatcher>>();

/** Every occurrence of every one of a rule's own cue words, in order of their ends; one pass. Pass a constant list. */
export function findWords(text: string, words: readonly string[], meter: Meter): FoundWord[] {
  const known = matchers.get(words) ?? buildMatcher(words);
  matchers.set(words, known);
  return findAll(known, text, meter).map(({ index, start, end }) => ({
    start,
    end,
    word: words[index] ?? '',
  }));
}
