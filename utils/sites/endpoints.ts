import type { PublishEndpoint } from './define-site.ts';
import { douyinEndpoints } from './douyin/endpoints.ts';
import { wechatEndpoints } from './wechat/endpoints.ts';
import { weiboEndpoints } from './weibo/endpoints.ts';

/** Every publishing request of every site; free of DOM, so that the background and the build can read it. */
export const endpoints: readonly PublishEndpoint[] = [
  ...weiboEndpoints,
  ...wechatEndpoints,
  ...douyinEndpoints,
];

/** The publishing endpoint this request address belongs to, if any. */
export function findEndpoint(address: string): PublishEndpoint | null {
  return endpoints.find((endpoint) => isRequestOf(endpoint, address)) ?? null;
}

/** Whether this address publishes by this endpoint: its pattern, less the look-alikes excepted from it. */
export function isRequestOf({ pattern, except = [] }: PublishEndpoint, address: string): boolean {
  return new RegExp(pattern).test(address) && !except.some((other) => new RegExp(other).test(address));
}
