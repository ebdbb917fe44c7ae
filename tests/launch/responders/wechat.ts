import { join } from 'node:path';
import { serveFile } from './files.ts';
import {
  type AnswerMode,
  json,
  NOT_FOUND,
  type Reaction,
  type Responder,
  type SiteRequest,
} from './responder.ts';

const PAGES = [
  '/cgi-bin/home',
  '/cgi-bin/appmsg',
  '/cgi-bin/message',
  '/misc/appmsgcomment',
  '/misc/appmsganalysis',
];
const API =
  /^\/(?:cgi-bin\/(?:operate_appmsg|masssend|masssendpage|setclaimsourcetype|safeqrcode|singlesend)|safe\/safeqrcode|misc\/appmsgcomment)$/;
const POLICY = "script-src 'self'; object-src 'none'";
const CODE =
  "<svg xmlns='http://www.w3.org/2000/svg' width='160' height='160'><rect width='160' height='160' fill='#999'/></svg>";

/** The public platform and the endpoints behind it. Only what publishes is refused on request; saving and checks are not. */
export function wechatResponder(replicas: string): Responder {
  const root = join(replicas, 'wechat');
  let serial = 100_000_100;
  return {
    hosts: ['mp.weixin.qq.com'],
    isApi: ({ url, method }) => method === 'POST' && API.test(url.pathname),
    answer(request, mode) {
      const { method, url } = request;
      if (method === 'POST') {
        if (!API.test(url.pathname)) return NOT_FOUND;
        return publishes(request) ? publishAnswer(mode, ++serial) : checkAnswer(request, mode, ++serial);
      }
      if (/qrcode$/.test(url.pathname)) {
        return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: CODE };
      }
      if (PAGES.includes(url.pathname) || url.pathname === '/') {
        return serveFile(root, 'index.html', { 'content-security-policy': POLICY });
      }
      return serveFile(root, url.pathname);
    },
  };
}

/** Whether this request puts something out, as the platform itself tells them apart. */
function publishes({ url }: SiteRequest): boolean {
  const query = url.searchParams;
  const action = query.get('action') ?? '';
  switch (url.pathname) {
    case '/cgi-bin/masssend':
      return !query.has('for_check') && (action === '' || action === 'time_send');
    case '/cgi-bin/operate_appmsg':
      return query.get('sub') === 'publish';
    case '/misc/appmsgcomment':
      return action === 'reply_comment' || action === 'add_comment';
    default:
      return url.pathname === '/cgi-bin/singlesend';
  }
}

function publishAnswer(mode: AnswerMode, id: number): Reaction {
  switch (mode) {
    case 'hang':
    case 'abort':
      return mode;
    case 'http-500':
      return { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>500</h1>' };
    case 'unreadable':
      return loginPage();
    case 'verify':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '' };
    case 'failed':
      return json({ base_resp: { ret: 200013, err_msg: 'freq control' } });
    case 'ok':
      return json({ base_resp: { ret: 0, err_msg: 'ok' }, appmsgid: String(id) });
  }
}

/** Saving, checks and codes succeed, except where the session itself is gone. */
function checkAnswer({ url }: SiteRequest, mode: AnswerMode, id: number): Reaction {
  if (mode === 'unreadable') return loginPage();
  const saved = url.pathname === '/cgi-bin/operate_appmsg' ? { appMsgId: String(id) } : {};
  return json({ base_resp: { ret: 0, err_msg: 'ok' }, ret: '0', ...saved });
}

function loginPage(): Reaction {
  return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>登录超时</p>' };
}
