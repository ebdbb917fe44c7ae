import type { PageKind } from '../define-site.ts';

const BASE = 'https://mp.weixin.qq.com';

/** The editor of one item. New and old routes, any `type`: sources disagree which of them still opens. */
function isEditor({ pathname, searchParams }: URL): boolean {
  if (pathname !== '/cgi-bin/appmsg') return false;
  return (
    /^media\/appmsg_edit(?:_v2)?$/.test(searchParams.get('t') ?? '') && searchParams.get('action') === 'edit'
  );
}

/** A new 贴图. A saved one keeps no such mark in its address. */
function isImagePost(url: URL): boolean {
  return isEditor(url) && url.searchParams.get('createType') === '8';
}

/** Page kinds of the platform; `isBlind` says when somebody can write where the adapter does not look. */
export function wechatPages(isBlind: (doc: Document) => boolean): readonly PageKind[] {
  return [
    {
      id: 'imagePost',
      matches: isImagePost,
      requires: ['imagePost'],
      is: [`${BASE}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=8&token=1`],
      isNot: [
        `${BASE}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=0&token=1`,
      ],
    },
    {
      id: 'article',
      matches: (url) => isEditor(url) && !isImagePost(url),
      requires: [],
      requiresAny: ['article', 'imagePost'],
      is: [
        `${BASE}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=0&token=1&lang=zh_CN`,
        `${BASE}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&share=1&token=1`,
        `${BASE}/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid=1&isMul=1&isSend=1&token=1`,
        `${BASE}/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=10&createType=100&token=1`,
      ],
      isNot: [
        `${BASE}/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&token=1`,
        `${BASE}/cgi-bin/appmsgpublish?sub=list&begin=0&count=10&token=1`,
        `${BASE}/cgi-bin/home?t=home/index&token=1`,
        `${BASE}/s/abc`,
      ],
    },
    {
      // Publishes, and nobody knows its boxes: it can only be said that it is not recognised.
      id: 'massSend',
      matches: ({ pathname, searchParams }) =>
        pathname === '/cgi-bin/masssendpage' && searchParams.get('t') === 'mass/send',
      requires: ['article'],
      is: [`${BASE}/cgi-bin/masssendpage?t=mass/send&token=1`],
      isNot: [`${BASE}/cgi-bin/masssendpage?f=json&preview_appmsgid=1`],
    },
    {
      id: 'comments',
      matches: ({ pathname, searchParams }) =>
        pathname === '/misc/appmsgcomment' && (searchParams.get('action') ?? '').startsWith('list_'),
      requires: [],
      isBlind,
      is: [
        `${BASE}/misc/appmsgcomment?action=list_latest_comment&begin=0&count=10&sendtype=MASSSEND&scene=1&token=1`,
      ],
      isNot: [`${BASE}/misc/appmsganalysis?action=report&token=1`],
    },
    {
      id: 'messages',
      matches: ({ pathname, searchParams }) =>
        (pathname === '/cgi-bin/message' && (searchParams.get('t') ?? '').startsWith('message/')) ||
        pathname === '/cgi-bin/singlesendpage',
      requires: [],
      isBlind,
      is: [
        `${BASE}/cgi-bin/message?t=message/list&count=20&day=7&token=1`,
        `${BASE}/cgi-bin/singlesendpage?t=message/send&action=index&tofakeid=o1&token=1`,
      ],
      isNot: [`${BASE}/cgi-bin/home?t=home/index&token=1`],
    },
  ];
}
