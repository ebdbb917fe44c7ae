import type { Site } from './define-site.ts';
import douyin from './douyin/site.ts';
import wechat from './wechat/site.ts';
import weibo from './weibo/site.ts';

/** Every supported platform, in the order they are listed to people. */
export const sites: readonly Site[] = [weibo, wechat, douyin];

/** The site an address belongs to, by the content script's own match patterns. */
export function findSite(address: string): Site | null {
  return (
    sites.find((site) => site.origins.some((pattern) => address.startsWith(pattern.slice(0, -1)))) ?? null
  );
}
