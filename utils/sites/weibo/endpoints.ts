import type { Answer, Judgement, PublishEndpoint } from '../define-site.ts';

const HOST = '^https?://(www\\.)?weibo\\.com/ajax';
const SITE = { platform: 'weibo', hosts: ['weibo.com', 'www.weibo.com'], judge: judgeStatus } as const;
const END = '/?(\\?|$)';

const READS = [
  'https://weibo.com/ajax/statuses/buildComments?id=1&max_id=0',
  'https://weibo.com/ajax/statuses/updated',
  'https://weibo.com/ajax/statuses/destroy',
  'https://weibo.com/ajax/shop/check',
  'https://weibo.com/ajax/profile/info?uid=1&next=/ajax/statuses/update',
  'https://picupload.weibo.com/interface/pic_upload.php',
  'https://card.weibo.com/article/v5/aj/editor/draft/save',
  'https://example.com/?u=https://weibo.com/ajax/statuses/update',
];

/** Requests that publish on Weibo. */
export const weiboEndpoints: readonly PublishEndpoint[] = [
  {
    ...SITE,
    id: 'weibo-post',
    textParameter: 'content',
    group: 'posts',
    surfaces: ['composer'],
    pattern: `${HOST}/statuses/update${END}`,
    blocks: ['https://weibo.com/ajax/statuses/update', 'https://www.weibo.com/ajax/statuses/update?x=1'],
    passes: READS,
  },
  {
    ...SITE,
    id: 'weibo-edit',
    group: 'posts',
    surfaces: ['composer'],
    pattern: `${HOST}/statuses/modify${END}`,
    blocks: ['https://weibo.com/ajax/statuses/modify'],
    passes: READS,
  },
  {
    ...SITE,
    id: 'weibo-timed',
    group: 'posts',
    surfaces: ['composer'],
    pattern: `${HOST}/statuses/schedule/(upload|edit)${END}`,
    blocks: [
      'https://weibo.com/ajax/statuses/schedule/upload',
      'https://weibo.com/ajax/statuses/schedule/edit?id=1',
    ],
    passes: [...READS, 'https://weibo.com/ajax/statuses/schedule/list'],
  },
  {
    ...SITE,
    id: 'weibo-repost',
    textParameter: 'comment',
    group: 'reposts',
    surfaces: ['repost'],
    pattern: `${HOST}/statuses/(normal_repost|repost)${END}`,
    blocks: ['https://weibo.com/ajax/statuses/normal_repost', 'https://www.weibo.com/ajax/statuses/repost'],
    passes: [...READS, 'https://weibo.com/ajax/statuses/repostTimeline?id=1'],
  },
];

/**
 * What the platform's own answer says. `ok` > 0 together with an id is proof; `data.verify` asks for a captcha although
 * the status is 200; an unreadable or id-less answer is unknown, never failure.
 */
export function judgeStatus({ status, body }: Answer): Judgement {
  if (status >= 400) return { kind: 'failed', code: String(status) };
  const answer = parseObject(body);
  if (!answer) return { kind: 'unknown' };
  const data = isRecord(answer.data) ? answer.data : {};
  if (data.verify) return { kind: 'pending', why: 'captcha' };
  if (typeof answer.ok !== 'number') return { kind: 'unknown' };
  if (answer.ok <= 0) return { kind: 'failed', code: codeOf(answer) };
  const id = data.idstr ?? data.mid ?? data.id;
  return id ? { kind: 'confirmed', postId: String(id) } : { kind: 'unknown' };
}

function codeOf(answer: Record<string, unknown>): string {
  return String(answer.errno ?? answer.error_code ?? answer.ok).slice(0, 40);
}

function parseObject(body: string | null): Record<string, unknown> | null {
  if (body === null) return null;
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : null;
  } catch {
    // A login page or half an answer: not JSON means we do not know.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
