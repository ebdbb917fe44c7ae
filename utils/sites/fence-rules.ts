import { endpoints } from './endpoints.ts';

/** Request types that can carry a POST; the browsers name beacons differently. */
const SHARED_TYPES = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'];

/**
 * The static ruleset of the fence: blocks every publishing request of a group in every tab, from the first request of a
 * page on. Plain JSON in the form of `declarativeNetRequest`.
 */
export function fenceRules(browser: string, groups: readonly string[] = ['posts', 'reposts']) {
  const resourceTypes = browser === 'firefox' ? [...SHARED_TYPES, 'beacon'] : SHARED_TYPES;
  return endpoints
    .filter((endpoint) => groups.includes(endpoint.group))
    .map((endpoint, index) => ({
      id: index + 1,
      priority: 1,
      action: { type: 'block' },
      condition: { regexFilter: endpoint.pattern, requestMethods: ['post'], resourceTypes },
    }));
}
