import { anyOf, isVisible } from '../../dom/locate.ts';
import type { PageKind } from '../define-site.ts';
import * as at from './selectors.ts';

const BASE = 'https://weibo.com';

const onSite = (route: RegExp) => (url: URL) =>
  /^(?:www\.)?weibo\.com$/.test(url.hostname) && route.test(url.pathname);

const onHost = (host: string, route: RegExp) => (url: URL) =>
  url.hostname === host && route.test(url.pathname);

/**
 * Only the home page always has its form, and the article editor would need one that nobody has described. Elsewhere
 * boxes open on demand: a visible button with a guarded label and no box says that the page has changed.
 */
export const pages: readonly PageKind[] = [
  {
    id: 'home',
    matches: onSite(/^\/(?:$|mygroups\b|hot\b|home\b)/),
    requires: ['composer'],
    is: [`${BASE}/`, 'https://www.weibo.com/mygroups?gid=1', `${BASE}/?build=old`],
    isNot: [
      `${BASE}/u/1234567890`,
      `${BASE}/1234567890/PabcD`,
      `${BASE}/comment/inbox`,
      'https://me.weibo.com/',
    ],
  },
  {
    id: 'detail',
    matches: onSite(/^\/(?:\d{5,}\/[A-Za-z0-9]+|detail\/\d+)\/?$/),
    requires: [],
    is: [`${BASE}/1234567890/PabcD?cid=5001&rid=5002`, `${BASE}/detail/5001234567890123`],
    isNot: [`${BASE}/u/1234567890`, `${BASE}/n/云湖区发布`, `${BASE}/`, `${BASE}/tv/show/1034:5`],
  },
  {
    id: 'profile',
    matches: onSite(/^\/(?:u\/\d+|n\/[^/]+)\/?$/),
    requires: [],
    is: [`${BASE}/u/1234567890`, `${BASE}/u/1234567890?tabtype=feed`, `${BASE}/n/云湖区发布`],
    isNot: [`${BASE}/1234567890/PabcD`, `${BASE}/comment/inbox`],
  },
  {
    id: 'inbox',
    matches: onSite(/^\/(?:comment\/(?:inbox|outbox)|at\/(?:weibo|comment)|like\/inbox)\/?$/),
    requires: [],
    is: ['https://www.weibo.com/comment/inbox', `${BASE}/comment/outbox`, `${BASE}/at/comment`],
    isNot: [`${BASE}/comment/hot`, `${BASE}/`, 'https://api.weibo.com/chat#/chat'],
  },
  {
    id: 'video',
    matches: onSite(/^\/upload\//),
    requires: [],
    is: [`${BASE}/upload/channel`, `${BASE}/upload/audio`],
    isNot: [`${BASE}/`, 'https://me.weibo.com/content/video'],
  },
  {
    id: 'chat',
    matches: (url) => onHost('api.weibo.com', /^\/chat\/?$/)(url) || onSite(/^\/chat\/?$/)(url),
    requires: [],
    is: [
      'https://api.weibo.com/chat#/chat?to_uid=1234567890',
      'https://api.weibo.com/chat/#/chat',
      `${BASE}/chat`,
    ],
    isNot: ['https://api.weibo.com/chat/history', `${BASE}/comment/inbox`],
  },
  {
    id: 'timer',
    matches: onHost('me.weibo.com', /^\/content\/timer\/?$/),
    requires: [],
    isBlind: publishesFromFrame,
    is: ['https://me.weibo.com/content/timer'],
    isNot: [
      'https://me.weibo.com/content/video',
      'https://me.weibo.com/data/overview',
      `${BASE}/content/timer`,
    ],
  },
  {
    id: 'article',
    matches: onHost('card.weibo.com', /^\/article\/(?:v\d+\/)?editor\b/),
    requires: ['article'],
    is: ['https://card.weibo.com/article/v3/editor', 'https://card.weibo.com/article/v5/editor#/draft/12'],
    isNot: [
      'https://card.weibo.com/article/m/show/id/2309404',
      'https://card.weibo.com/article/v5/aj/editor/draft/list',
    ],
  },
];

/** The list of timed posts, with its 「立即发送」, may sit in a frame of another host, where this adapter is not. */
function publishesFromFrame(doc: Document): boolean {
  return [...doc.querySelectorAll(anyOf(at.listFrame))].some(isVisible);
}
