import { type Answer, NOT_FOUND, type Responder } from './responder.ts';

export const PRESS_HOST = 'www.news.cn';
export const PRESS_PAGE = `https://${PRESS_HOST}/20260601/article.html`;

/** The article as the site shows it; invented, and nothing any rule objects to. */
export const PRESS_ARTICLE =
  '云湖区今年新增公共停车泊位两千三百个，改造老旧小区十二个，惠及居民八千余户。各街道将在六月底前完成摸底，逐户登记，分批公示。';

/** A site of the list of sources with one article: where reposts come from. */
export function pressResponder(): Responder {
  return {
    hosts: [PRESS_HOST],
    isApi: () => false,
    answer: ({ url }) => (url.href === PRESS_PAGE ? page() : NOT_FOUND),
  };
}

function page(): Answer {
  const body = [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>云湖区新增停车泊位</title></head>',
    `<body><h1>云湖区新增停车泊位</h1><p id="article">${PRESS_ARTICLE}</p>`,
    '<p><a href="/20260601/more.html">更多报道</a></p></body></html>',
  ].join('');
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
