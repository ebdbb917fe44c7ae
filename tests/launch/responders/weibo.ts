import { join } from 'node:path';
import { serveFile } from './files.ts';
import {
  type Answer,
  type AnswerMode,
  json,
  NOT_FOUND,
  type Reaction,
  type Responder,
  readFields,
  type SiteRequest,
} from './responder.ts';

const USER = { id: 7_000_000_001, idstr: '7000000001', screen_name: '云湖区发布' };

/** Requests that put something out, and the parameter that carries its text (`null`: none). */
const PUBLISHING: Readonly<Record<string, string | null>> = {
  '/ajax/statuses/update': 'content',
  '/ajax/statuses/modify': 'content',
  '/ajax/statuses/normal_repost': 'comment',
  '/ajax/statuses/repost': null,
  '/ajax/statuses/schedule/upload': 'content',
  '/ajax/statuses/schedule/edit': 'content',
  '/ajax/comments/create': 'comment',
  '/ajax/comments/reply': 'comment',
};

const PAGES = [/^\/$/, /^\/mygroups$/, /^\/u\/\d+$/, /^\/at\/weibo$/];

/** Weibo's home page and the endpoints behind it, with the platform's own shapes of success and refusal. */
export function weiboResponder(replicas: string): Responder {
  const root = join(replicas, 'weibo');
  let serial = 5_100_000_000_000_000;
  return {
    hosts: [
      'weibo.com',
      'www.weibo.com',
      'me.weibo.com',
      'card.weibo.com',
      'api.weibo.com',
      'picupload.weibo.com',
    ],
    isApi: ({ url }) => url.pathname.startsWith('/ajax/') || url.host === 'picupload.weibo.com',
    answer(request, mode) {
      const { url } = request;
      if (url.host === 'picupload.weibo.com') return uploadAnswer(request, `pic${++serial}`);
      if (url.host !== 'weibo.com' && url.host !== 'www.weibo.com') return NOT_FOUND;
      if (url.pathname in PUBLISHING) {
        if (request.method !== 'POST') return json({ ok: 0, message: 'method not allowed' }, 405);
        return publishAnswer(request, mode, String(++serial));
      }
      if (url.pathname === '/ajax/getSpaConfig') return json({ ok: 1, data: { isNormal: true, user: USER } });
      if (PAGES.some((page) => page.test(url.pathname))) {
        return serveFile(root, 'index.html', { 'set-cookie': 'XSRF-TOKEN=replica-token; Path=/; Secure' });
      }
      return serveFile(root, url.pathname);
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
      return json({ ok: 1, data: { verify: { type: 'geetest', url: '/verify' } } });
    case 'failed':
      return json({ ok: 0, message: '操作过于频繁，请稍后再试', errno: 20016 });
    case 'ok':
      return json({ ok: 1, data: published(request, id) });
  }
}

function published(request: SiteRequest, id: string): Record<string, unknown> {
  const fields = readFields(request);
  const name = PUBLISHING[request.url.pathname];
  return {
    id: Number(id),
    idstr: id,
    mid: id,
    created_at: new Date().toString(),
    text_raw: name ? (fields[name] ?? '') : '转发微博',
    user: USER,
  };
}

function uploadAnswer(request: SiteRequest, pid: string): Answer {
  const allow = {
    'access-control-allow-origin': 'https://weibo.com',
    'access-control-allow-credentials': 'true',
  };
  if (request.method === 'OPTIONS') return { status: 204, headers: allow, body: '' };
  const answer = json({ code: 'A00006', data: { pics: { pic_1: { pid, ret: 1 } } } });
  return { ...answer, headers: { ...answer.headers, ...allow } };
}
