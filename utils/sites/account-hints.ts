import type { Platform } from '../core/draft/draft.ts';

/** Where a platform's own page world keeps the account's name, as property paths to try in order. */
export const accountHints: Readonly<Record<Platform, readonly (readonly string[])[]>> = {
  weibo: [
    ['$CONFIG', 'user', 'screen_name'],
    ['$CONFIG', 'nick'],
  ],
  wechat: [
    ['wx', 'commonData', 'nick_name'],
    ['wx', 'commonData', 'data', 'nick_name'],
  ],
  douyin: [],
};
