import { type Answer, NOT_FOUND, type Responder } from './responder.ts';

/** A shortener and the places its two links lead to; all invented but for the names of the hosts. */
const TARGETS: Readonly<Record<string, string>> = {
  '/A6ok': 'https://www.yunhu.gov.cn/a.html',
  '/A6shop': 'https://item.taobao.com/item.htm?id=600000000001',
};

const PAGES = new Set(['/a.html', '/item.htm']);

/** What stands behind the short links of a draft: reached only when a person asks. */
export function shortenerResponder(): Responder {
  return {
    hosts: ['t.cn', 'www.yunhu.gov.cn', 'item.taobao.com'],
    isApi: () => false,
    answer: ({ url }) => {
      if (url.hostname !== 't.cn') return PAGES.has(url.pathname) ? page() : NOT_FOUND;
      const location = TARGETS[url.pathname];
      return location ? { status: 302, headers: { location }, body: '' } : NOT_FOUND;
    },
  };
}

function page(): Answer {
  const body =
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title></head><body><p>到了</p></body></html>';
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
