import type { Surface } from '../draft/draft.ts';
import { excerpt } from '../ledger/excerpt.ts';
import { questionKey } from './entry.ts';

/** What citizens asked that the library has no good answer to. Times are ISO 8601 with offset. */
export interface Unanswered {
  readonly excerpt: string;
  /** Where it was asked last. */
  readonly surface: Surface;
  readonly times: number;
  readonly first: string;
  readonly last: string;
}

/** Shorter messages (in characters that are neither space nor punctuation) ask nothing: 好的, 顶, 谢谢. */
const SHORTEST = 6;

/**
 * How a message is noted: its masked excerpt, and the key by which the same words are known again; `null` for one that
 * is too short to ask anything.
 */
export function noteOf(message: string): { readonly key: string; readonly excerpt: string } | null {
  const masked = excerpt(message);
  const key = questionKey(masked);
  return key.length < SHORTEST ? null : { key, excerpt: masked };
}
