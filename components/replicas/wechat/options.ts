import type { PageOptions as ReplicaOptions } from '../page-options.ts';

/** Peculiarities a test or a lesson can ask for in the address, as `?case=…` (several separated by commas). */
export const CASES = [
  'F15', // 继续发表 comes three times
  'F16', // the account may not publish: an administrator has to agree
  'F18', // the hidden old title box says something else
  'F42', // dialogs are moved to the end of the page
  'F46', // a declaration is asked for first
  'reprint', // the article is somebody else's: 原创校验 with its boxes for 推荐语
  'operate-publish', // the final request is operate_appmsg?sub=publish
  'late-dialog', // the publish dialog takes its time
  'logged-out',
  'renamed', // the boxes carry names nobody knows
] as const;
export type Case = (typeof CASES)[number];

/** `old`: editor in a frame, 群发 dialogs, comment boxes without ProseMirror, messages sent on keyup. */
export type PageOptions = ReplicaOptions<Case>;

const PAGES = ['editor', 'imagePost', 'comments', 'messages', 'drafts', 'statistics', 'home'] as const;
export type PageName = (typeof PAGES)[number];

/** Which page an address shows; anything unknown is the home page. */
export function pageOf(address: string): PageName {
  const { pathname, searchParams: query } = new URL(address, 'https://mp.weixin.qq.com');
  if (pathname === '/misc/appmsgcomment') return 'comments';
  if (pathname === '/misc/appmsganalysis') return 'statistics';
  if (pathname === '/cgi-bin/message') return 'messages';
  if (pathname !== '/cgi-bin/appmsg') return 'home';
  if (query.get('action') !== 'edit') return 'drafts';
  return query.get('createType') === '8' ? 'imagePost' : 'editor';
}
