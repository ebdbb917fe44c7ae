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

const MESSAGE = '/webim/2/direct_messages/new.json';
const ARTICLE = /^\/article\/v\d\/aj\/editor\/draft\/(?:create|save|publish|publishtiming)$/;

const MAIN_PAGES =
  /^\/(?:|mygroups|u\/\d+|n\/[^/]+|\d+\/[A-Za-z0-9]+|detail\/\d+|at\/weibo|comment\/(?:in|out)box|upload\/channel)$/;

/** Which paths of a host are pages of the replica; every other path is a file of it. */
const PAGES: Readonly<Record<string, RegExp>> = {
  'weibo.com': MAIN_PAGES,
  'www.weibo.com': MAIN_PAGES,
  'me.weibo.com': /^\/content\/(?:video|article|timer|live)$/,
  'card.weibo.com': /^\/article\/v\d\/editor$/,
  'api.weibo.com': /^\/chat\/?$/,
};

/** Weibo's pages on all their hosts and the endpoints behind them, with the platform's own shapes of success and refusal. */
export function weiboResponder(replicas: string): Responder {
  const root = join(replicas, 'weibo');
  let serial = 5_100_000_000_000_000;
  return {
    hosts: [...Object.keys(PAGES), 'e.weibo.com', 'picupload.weibo.com'],
    isApi: ({ url }) =>
      url.pathname.startsWith('/ajax/') ||
      url.pathname === MESSAGE ||
      ARTICLE.test(url.pathname) ||
      url.host === 'picupload.weibo.com',
    answer(request, mode) {
      const { url } = request;
      const id = () => String(++serial);
      if (url.host === 'picupload.weibo.com') return uploadAnswer(request, `pic${id()}`);
      if (url.host === 'e.weibo.com') return url.pathname === '/timing' ? FRAME : NOT_FOUND;
      if (url.pathname in PUBLISHING || url.pathname === MESSAGE || ARTICLE.test(url.pathname)) {
        if (request.method !== 'POST') return json({ ok: 0, message: 'method not allowed' }, 405);
        return publishAnswer(request, mode, id());
      }
      if (url.pathname === '/ajax/getSpaConfig') return json({ ok: 1, data: { isNormal: true, user: USER } });
      if (PAGES[url.host]?.test(decodeURIComponent(url.pathname))) {
        return serveFile(root, 'index.html', { 'set-cookie': 'XSRF-TOKEN=replica-token; Path=/; Secure' });
      }
      return serveFile(root, url.pathname);
    },
  };
}

/** A page of another host in the creator centre's frame: it has a box and a button of its own, and publishes by script. */
const FRAME: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>仿真</title><p>仿真 · 定时列表</p>
<textarea placeholder="有什么新鲜事想分享给大家？">框内的字</textarea>
<button type="button" class="woo-button-main">立即发送</button>
<script>
  document.querySelector('button').onclick = () => {
    const body = new URLSearchParams({ id: '81', send_now: '1' });
    fetch('https://weibo.com/ajax/statuses/schedule/edit', { method: 'POST', mode: 'no-cors', body }).catch(() => {});
  };
</script>`,
};

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
      return json(refused(request));
    case 'ok':
      return json(accepted(request, id));
  }
}

function refused({ url }: SiteRequest): Record<string, unknown> {
  if (url.pathname === MESSAGE) return { error: '操作过于频繁', error_code: 20016 };
  if (ARTICLE.test(url.pathname)) return { code: 100_001, msg: '操作过于频繁' };
  return { ok: 0, message: '操作过于频繁，请稍后再试', errno: 20016 };
}

function accepted(request: SiteRequest, id: string): Record<string, unknown> {
  const { pathname } = request.url;
  if (pathname === MESSAGE) return { id: Number(id), idstr: id, text: readFields(request).text ?? '' };
  if (ARTICLE.test(pathname)) return { code: 100_000, msg: '', data: { id } };
  return { ok: 1, data: published(request, id) };
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
    'access-control-allow-headers': 'content-type',
  };
  if (request.method === 'OPTIONS') return { status: 204, headers: allow, body: '' };
  const answer = json({ code: 'A00006', data: { pics: { pic_1: { pid, ret: 1 } } } });
  return { ...answer, headers: { ...answer.headers, ...allow } };
}
