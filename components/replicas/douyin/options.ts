import type { PageOptions as ReplicaOptions } from '../page-options.ts';

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

/** `old`: v1 routes, the older create request, zone container in articles, comment rows with filter tabs. */
export type PageOptions = ReplicaOptions<Case>;
