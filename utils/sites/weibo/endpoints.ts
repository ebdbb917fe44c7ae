import { isRecord, parseBody } from '../answer-body.ts';
import type { Answer, Judgement, PublishEndpoint } from '../define-site.ts';

const HOST = '^https?://(www\\.)?weibo\\.com/ajax';
const SITE = { platform: 'weibo', hosts: ['weibo.com', 'www.weibo.com'], judge: judgeStatus } as const;
const ARTICLE = 'https://card.weibo.com/article/v5/aj/editor/draft';
const CHAT = 'https://api.weibo.com/webim/2/direct_messages';
const END = '/?(\\?|$)';

/** Reads, uploads, drafts and removals; nothing of this puts a word out. */
const LOOK_ALIKES = [
  'https://weibo.com/ajax/statuses/buildComments?id=1&max_id=0',
  'https://weibo.com/ajax/statuses/updated',
  'https://weibo.com/ajax/statuses/destroy',
  'https://weibo.com/ajax/statuses/repostTimeline?id=1',
  'https://weibo.com/ajax/statuses/schedule/list',
  'https://weibo.com/ajax/statuses/schedule/destroy?id=1',
  'https://weibo.com/ajax/comments/destroy',
  'https://weibo.com/ajax/comments/replyList?id=1',
  'https://weibo.com/ajax/shop/check',
  'https://weibo.com/ajax/getSpaConfig',
  'https://weibo.com/ajax/profile/info?uid=1&next=/ajax/statuses/update',
  'https://picupload.weibo.com/interface/pic_upload.php',
  `${ARTICLE}/create`,
  `${ARTICLE}/save`,
  `${ARTICLE}/load?id=1`,
  `${ARTICLE}/list`,
  `${ARTICLE}/delete`,
  'https://card.weibo.com/article/v3/aj/editor/draft/save',
  'https://card.weibo.com/article/v5/aj/editor/plugins/uploadpic',
  `${CHAT}/conversation.json?uid=1`,
  `${CHAT}/new_count.json`,
  'https://example.com/?u=https://weibo.com/ajax/statuses/update',
];

/** Requests that publish on Weibo. */
export const weiboEndpoints: readonly PublishEndpoint[] = [
  {
    ...SITE,
    id: 'weibo-post',
    textParameter: 'content',
    group: 'posts',
    surfaces: ['composer', 'video'],
    pattern: `${HOST}/statuses/update${END}`,
    blocks: ['https://weibo.com/ajax/statuses/update', 'https://www.weibo.com/ajax/statuses/update?x=1'],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'weibo-edit',
    textParameter: 'content',
    group: 'posts',
    surfaces: ['composer'],
    pattern: `${HOST}/statuses/modify${END}`,
    blocks: ['https://weibo.com/ajax/statuses/modify'],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'weibo-timed',
    textParameter: 'content',
    // The list of timed posts lives on the creator centre's own host.
    hosts: ['weibo.com', 'www.weibo.com', 'me.weibo.com'],
    group: 'posts',
    surfaces: ['composer'],
    pattern: `^https?://(www\\.|me\\.)?weibo\\.com/ajax/statuses/schedule/(upload|edit)${END}`,
    judge: judgeTimed,
    blocks: [
      'https://weibo.com/ajax/statuses/schedule/upload',
      'https://weibo.com/ajax/statuses/schedule/edit?id=1',
      'https://me.weibo.com/ajax/statuses/schedule/edit',
    ],
    passes: LOOK_ALIKES,
  },
  {
    platform: 'weibo',
    hosts: ['card.weibo.com'],
    id: 'weibo-article',
    group: 'posts',
    surfaces: ['article'],
    pattern: `^https?://card\\.weibo\\.com/article/v[0-9]+/aj/editor/draft/publish(timing)?${END}`,
    judge: judgeArticle,
    blocks: [
      `${ARTICLE}/publish`,
      'https://card.weibo.com/article/v3/aj/editor/draft/publish?uid=1&id=2',
      'https://card.weibo.com/article/v3/aj/editor/draft/publishtiming?__ref&uid=1',
    ],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'weibo-repost',
    textParameter: 'comment',
    group: 'reposts',
    surfaces: ['repost'],
    pattern: `${HOST}/statuses/(normal_repost|repost)${END}`,
    blocks: ['https://weibo.com/ajax/statuses/normal_repost', 'https://www.weibo.com/ajax/statuses/repost'],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'weibo-comment',
    textParameter: 'comment',
    group: 'replies',
    surfaces: ['comment'],
    pattern: `${HOST}/comments/create${END}`,
    blocks: ['https://weibo.com/ajax/comments/create', 'https://www.weibo.com/ajax/comments/create'],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'weibo-reply',
    textParameter: 'comment',
    group: 'replies',
    surfaces: ['reply'],
    pattern: `${HOST}/comments/reply${END}`,
    blocks: ['https://weibo.com/ajax/comments/reply', 'https://www.weibo.com/ajax/comments/reply?x=1'],
    passes: LOOK_ALIKES,
  },
  {
    platform: 'weibo',
    hosts: ['api.weibo.com'],
    id: 'weibo-message',
    textParameter: 'text',
    group: 'replies',
    surfaces: ['directMessage'],
    pattern: `^https?://api\\.weibo\\.com/webim/2/direct_messages/new\\.json${END}`,
    judge: judgeMessage,
    blocks: [`${CHAT}/new.json`, `${CHAT}/new.json?source=209678993`],
    passes: LOOK_ALIKES,
  },
];

/**
 * What the platform's own answer says. `ok` > 0 together with an id is proof; `data.verify` asks for a captcha although
 * the status is 200; an unreadable or id-less answer is unknown, never failure.
 */
export function judgeStatus({ status, body }: Answer): Judgement {
  if (status >= 400) return { kind: 'failed', code: String(status) };
  const answer = parseBody(body);
  if (!answer) return { kind: 'unknown' };
  const data = isRecord(answer.data) ? answer.data : {};
  if (data.verify) return { kind: 'pending', why: 'captcha' };
  if (typeof answer.ok !== 'number') return { kind: 'unknown' };
  if (answer.ok <= 0) return { kind: 'failed', code: codeOf(answer.errno ?? answer.error_code ?? answer.ok) };
  const id = data.idstr ?? data.mid ?? data.id;
  return id ? { kind: 'confirmed', postId: String(id) } : { kind: 'unknown' };
}

/** A timed post that was accepted is not out yet. */
export function judgeTimed(answer: Answer): Judgement {
  const judgement = judgeStatus(answer);
  return judgement.kind === 'confirmed' ? { kind: 'pending', why: 'scheduled' } : judgement;
}

/** The article editor has codes of its own: two of them mean success, a robot check comes inside the data. */
export function judgeArticle({ url, status, body }: Answer): Judgement {
  if (status >= 400) return { kind: 'failed', code: String(status) };
  const answer = parseBody(body);
  if (answer?.code === undefined) return { kind: 'unknown' };
  const data = isRecord(answer.data) ? answer.data : {};
  if (data.geetest || data.verify) return { kind: 'pending', why: 'captcha' };
  if (!['100000', 'A00006'].includes(String(answer.code))) {
    return { kind: 'failed', code: codeOf(answer.code) };
  }
  if (url?.includes('/publishtiming')) return { kind: 'pending', why: 'scheduled' };
  const id = data.id ?? data.object_id ?? data.mid;
  return { kind: 'confirmed', postId: id ? String(id) : null };
}

/** A private message comes back with its id; a refusal carries a code and no id. */
export function judgeMessage({ status, body }: Answer): Judgement {
  if (status >= 400) return { kind: 'failed', code: String(status) };
  const answer = parseBody(body);
  if (!answer) return { kind: 'unknown' };
  const code = answer.error_code ?? answer.error;
  if (code) return { kind: 'failed', code: codeOf(code) };
  const id = answer.idstr ?? answer.id ?? answer.mid;
  return id ? { kind: 'confirmed', postId: String(id) } : { kind: 'unknown' };
}

function codeOf(value: unknown): string {
  return String(value).slice(0, 40);
}
