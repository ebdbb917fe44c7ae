import { join } from 'node:path';
import { serveFile } from './files.ts';
import {
  type AnswerMode,
  json,
  NOT_FOUND,
  type Reaction,
  type Responder,
  readFields,
  type SiteRequest,
} from './responder.ts';

const CREATE = ['/web/api/media/aweme/create_v2/', '/web/api/media/aweme/create/'];
const CHANGE = ['/web/api/media/update/desc/', '/web/api/media/update/timer/'];
const REPLY = '/aweme/v1/creator/comment/reply/';
/** Asked while somebody is editing; harmless, and never to be stopped. */
const EDITING = [
  '/aweme/v1/post_assistant/fast_detect/pre_check',
  '/aweme/v1/post_assistant/fast_detect/poll',
];

/** The policy the pages are served with: scripts of their own only, as on the real site nothing may be injected. */
const POLICY = "script-src 'self'; object-src 'none'";

/** Douyin's creator centre and the endpoints behind it, with the platform's own shapes of success and refusal. */
export function douyinResponder(replicas: string): Responder {
  const root = join(replicas, 'douyin');
  let serial = 7_400_000_000_000_000;
  return {
    hosts: ['creator.douyin.com', 'www.douyin.com'],
    isApi: ({ url }) => /^\/(?:web\/api|aweme)\//.test(url.pathname),
    answer(request, mode) {
      const { pathname } = request.url;
      if ([...CREATE, ...CHANGE, REPLY].includes(pathname)) {
        if (request.method !== 'POST') return json({ status_code: 5, status_msg: '参数不合法' }, 405);
        return publishAnswer(request, mode, String(++serial));
      }
      if (EDITING.includes(pathname)) return json({ status_code: 0, check_id: 'replica' });
      if (/^\/(?:creator-micro\/.*|messages|)$/.test(pathname)) {
        return serveFile(root, 'index.html', { 'content-security-policy': POLICY });
      }
      return request.method === 'GET' ? serveFile(root, pathname) : NOT_FOUND;
    },
  };
}

function publishAnswer(request: SiteRequest, mode: AnswerMode, id: string): Reaction {
  switch (mode) {
    case 'hang':
    case 'abort':
      return mode;
    case 'http-500':
      return { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>500</h1>' };
    case 'unreadable':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>…</p>' };
    case 'verify':
      return json({ status_code: 1, status_msg: '请完成短信验证', verify: { type: 'sms' } });
    case 'failed':
      return json({ status_code: 15421, status_msg: '私密作品无法评论' });
    case 'ok':
      return json(accepted(request, id));
  }
}

function accepted(request: SiteRequest, id: string): Record<string, unknown> {
  const { pathname } = request.url;
  if (CHANGE.includes(pathname)) return { status_code: 0, status_msg: '' };
  if (pathname !== REPLY) return { status_code: 0, item_id: id, aweme_id: id };
  const { text = '' } = readFields(request);
  return { status_code: 0, status_msg: '', comment_info: { comment_id: `@${id}`, text } };
}
