/** One page of the simulated back offices: where it really lives and what can be tried there. */
export interface ReplicaPage {
  readonly site: 'weibo' | 'wechat' | 'douyin';
  readonly url: string;
  readonly title: { readonly zh_CN: string; readonly en: string };
}

/** Every replica page there is, in the order a newcomer should see them. */
export const REPLICA_PAGES: readonly ReplicaPage[] = [
  {
    site: 'weibo',
    url: 'https://weibo.com/',
    title: { zh_CN: '微博首页：发布、转发、快转', en: 'Weibo home: post, repost, quick repost' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/?build=old',
    title: { zh_CN: '微博首页（旧版界面）', en: 'Weibo home, older build' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/?case=renamed-placeholder',
    title: { zh_CN: '微博首页（改版后无法识别）', en: 'Weibo home after an unknown redesign' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/?case=logged-out',
    title: { zh_CN: '微博首页（未登录）', en: 'Weibo home, logged out' },
  },
];
