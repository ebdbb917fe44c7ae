import type { Build } from '../classes.ts';

/** Peculiarities a test or a lesson can ask for in the address, as `?case=…` (several separated by commas). */
export const CASES = [
  'F17', // the SMS check comes before the request, not in its answer
  'F27', // an older draft waits behind 「继续编辑」
  'F29', // the message page is a frame
  'F30', // after four seconds the page goes to www.douyin.com/messages
  'F31', // a product tour lies over the form and swallows clicks
  'F40', // an old work: no filter over its comments
  'F43', // the address changes under the open form
  'logged-out',
  'session-lost', // the banner can end the session
  'renamed', // the boxes carry names nobody knows
] as const;
export type Case = (typeof CASES)[number];

export interface PageOptions {
  /** `old`: v1 routes, the older create request, zone container in articles, comment rows with filter tabs. */
  readonly build: Build;
  readonly cases: ReadonlySet<Case>;
  /** Fixes the hashed classes; `null` draws them anew. */
  readonly seed: number | null;
}

/** Reads the page's query. Unknown cases are ignored; the build is `new` unless it says `old`. */
export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const asked = (query.get('case') ?? '').split(',');
  const seed = Number.parseInt(query.get('seed') ?? '', 10);
  return {
    build: query.get('build') === 'old' ? 'old' : 'new',
    cases: new Set(CASES.filter((name) => asked.includes(name))),
    seed: Number.isNaN(seed) ? null : seed,
  };
}
