/** Match patterns of the content script and host permissions; a contract test keeps them equal to the sites' own. */
export const origins: string[] = [
  'https://weibo.com/*',
  'https://www.weibo.com/*',
  'https://mp.weixin.qq.com/*',
  'https://creator.douyin.com/*',
  'https://www.douyin.com/*',
];
