import type { Build } from './classes.ts';

/** What the address of a simulated page asks for; `Case` is the site's own list of peculiarities. */
export interface PageOptions<Case extends string> {
  readonly build: Build;
  readonly cases: ReadonlySet<Case>;
  /** Fixes the hashed classes; `null` draws them anew. */
  readonly seed: number | null;
}

/**
 * Reads a page's query: `build`, `case` (several separated by commas) and `seed`. Cases not in `known` are ignored; the
 * build is `new` unless the query says `old`.
 */
export function readPageOptions<Case extends string>(
  search: string,
  known: readonly Case[],
): PageOptions<Case> {
  const query = new URLSearchParams(search);
  const asked = (query.get('case') ?? '').split(',');
  const seed = Number.parseInt(query.get('seed') ?? '', 10);
  return {
    build: query.get('build') === 'old' ? 'old' : 'new',
    cases: new Set(known.filter((name) => asked.includes(name))),
    seed: Number.isNaN(seed) ? null : seed,
  };
}
