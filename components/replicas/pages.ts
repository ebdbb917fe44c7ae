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
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/upload',
    title: { zh_CN: '抖音发布页：视频、图文、文章', en: 'Douyin upload: video, images, article' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/upload?build=old',
    title: { zh_CN: '抖音发布页（旧版地址与接口）', en: 'Douyin upload, older routes and request' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/post/image',
    title: { zh_CN: '抖音图文表单', en: 'Douyin image post' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/post/article',
    title: { zh_CN: '抖音文章表单', en: 'Douyin article' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/interactive/comment',
    title: { zh_CN: '抖音评论管理', en: 'Douyin comments' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/data/following/chat',
    title: { zh_CN: '抖音私信', en: 'Douyin private messages' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/manage',
    title: { zh_CN: '抖音作品列表（不涉及审核）', en: 'Douyin list of works: nothing to guard' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/post/video?case=renamed',
    title: { zh_CN: '抖音视频表单（改版后无法识别）', en: 'Douyin video form after an unknown redesign' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/?case=logged-out',
    title: { zh_CN: '抖音创作者中心（未登录）', en: 'Douyin creator centre, logged out' },
  },
];
