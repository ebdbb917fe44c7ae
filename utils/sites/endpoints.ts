import type { PublishEndpoint } from './define-site.ts';
import { weiboEndpoints } from './weibo/endpoints.ts';

/** Every publishing request of every site; free of DOM, so that the background and the build can read it. */
export const endpoints: readonly PublishEndpoint[] = [...weiboEndpoints];

/** The publishing endpoint this request address belongs to, if any. */
export function findEndpoint(address: string): PublishEndpoint | null {
  return endpoints.find((endpoint) => new RegExp(endpoint.pattern).test(address)) ?? null;
}
