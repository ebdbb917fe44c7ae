import { endpoints } from './endpoints.ts';

/** Request types that can carry a POST; the browsers name beacons differently. */
const SHARED_TYPES = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'];

/** A clearance's own rules lie above both (`entrypoints/background/fence.ts`). */
const BLOCK = 1;
const EXCEPT = 2;

/**
 * The static ruleset of the fence: blocks every publishing request of a group in every tab, from the first request of a
 * page on, and lets the look-alikes a pattern cannot leave out through again. Plain JSON in the form of
 * `declarativeNetRequest`.
 */
export function fenceRules(browser: string, groups: readonly string[] = ['posts', 'reposts']) {
  const resourceTypes = browser === 'firefox' ? [...SHARED_TYPES, 'beacon'] : SHARED_TYPES;
  return endpoints
    .filter((endpoint) => groups.includes(endpoint.group))
    .flatMap(({ pattern, except = [] }) => [
      { type: 'block', priority: BLOCK, regexFilter: pattern },
      ...except.map((regexFilter) => ({ type: 'allow', priority: EXCEPT, regexFilter })),
    ])
    .map(({ type, priority, regexFilter }, index) => ({
      id: index + 1,
      priority,
      action: { type },
      condition: { regexFilter, requestMethods: ['post'], resourceTypes },
    }));
}
