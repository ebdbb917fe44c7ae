/** Match patterns of the content script and host permissions; a contract test keeps them equal to the sites' own. */
export const origins: string[] = [
  'https://weibo.com/*',
  'https://www.weibo.com/*',
  'https://me.weibo.com/*',
  'https://card.weibo.com/article/*',
  'https://api.weibo.com/chat*',
  'https://mp.weixin.qq.com/*',
  'https://creator.douyin.com/*',
  'https://www.douyin.com/*',
];
