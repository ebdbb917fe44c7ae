import type { Surface } from '../../core/draft/draft.ts';
import { anyOf, isVisible } from '../../dom/locate.ts';
import type { PageKind } from '../define-site.ts';
import * as at from './selectors.ts';

const CONTENT = '/creator-micro/content';
const BASE = 'https://creator.douyin.com';

const ROUTES = {
  article: new RegExp(`^${CONTENT}/post/article`),
  imagePost: new RegExp(`^${CONTENT}/(?:post/image|publish-media/image-text)`),
  video: new RegExp(`^${CONTENT}/(?:post/video|publish)(?:/|$)`),
  chat: /^\/creator-micro\/data\/following\/chat/,
} as const;

const isAt = (route: RegExp) => (url: URL) =>
  url.hostname === 'creator.douyin.com' && route.test(url.pathname);

/** What a post form at this address publishes. The form outlives changes of its address, so there is always an answer. */
export function surfaceOfPost(doc: Document): Surface {
  const path = doc.location?.pathname ?? '';
  if (ROUTES.article.test(path)) return 'article';
  return ROUTES.imagePost.test(path) ? 'imagePost' : 'video';
}

/**
 * No page requires its form: posts mount theirs only after an upload has begun, comments and messages only after a choice.
 * A visible 「发布」 or 「发送」 without its form says that the page has changed.
 */
export const pages: readonly PageKind[] = [
  {
    id: 'article',
    matches: isAt(ROUTES.article),
    requires: [],
    is: [`${BASE}${CONTENT}/post/article?enter_from=publish_page&media_type=article&type=new`],
    isNot: [`${BASE}${CONTENT}/post/image`, `${BASE}${CONTENT}/manage`],
  },
  {
    id: 'image-post',
    matches: isAt(ROUTES.imagePost),
    requires: [],
    is: [
      `${BASE}${CONTENT}/post/image?enter_from=publish_page`,
      `${BASE}${CONTENT}/publish-media/image-text?type=new`,
    ],
    isNot: [`${BASE}${CONTENT}/upload?default-tab=3`],
  },
  {
    id: 'video',
    matches: isAt(ROUTES.video),
    requires: [],
    is: [
      `${BASE}${CONTENT}/post/video?enter_from=publish_page`,
      `${BASE}${CONTENT}/publish?enter_from=publish_page`,
    ],
    isNot: [
      `${BASE}${CONTENT}/manage?enter_from=publish`,
      `${BASE}${CONTENT}/publish-media/image-text`,
      `https://www.douyin.com${CONTENT}/publish`,
    ],
  },
  {
    // Routes nobody has seen yet: whatever they offer with a guarded label is guarded or said to be unknown.
    id: 'new-post',
    matches: isAt(new RegExp(`^${CONTENT}/post/`)),
    requires: [],
    is: [`${BASE}${CONTENT}/post/series`],
    isNot: [`${BASE}${CONTENT}/manage`, `${BASE}${CONTENT}/upload`, `${BASE}/creator-micro/home`],
  },
  {
    id: 'comments',
    matches: isAt(/^\/creator-micro\/(?:interactive\/comment|data\/following\/comment)/),
    requires: [],
    is: [`${BASE}/creator-micro/interactive/comment?item_id=1&enter_from=content_manage_v2`],
    isNot: [`${BASE}/creator-micro/data/following/chat`, `${BASE}/creator-micro/home`],
  },
  {
    id: 'messages',
    matches: (url) =>
      isAt(ROUTES.chat)(url) || (url.hostname === 'www.douyin.com' && /^\/messages/.test(url.pathname)),
    requires: [],
    isBlind: isInFrame,
    is: [`${BASE}/creator-micro/data/following/chat`, 'https://www.douyin.com/messages'],
    isNot: ['https://www.douyin.com/video/1', `${BASE}/creator-micro/data/following/fans`],
  },
];

/** Some accounts get the message page as a frame of a foreign host, where this adapter is not. */
function isInFrame(doc: Document): boolean {
  if (doc.querySelector(`${anyOf(at.messageList)}, ${anyOf(at.messageName)}`)) return false;
  return [...doc.querySelectorAll('iframe')].some(
    (frame) => isVisible(frame) && (frame.offsetWidth ?? 999) > 200,
  );
}
