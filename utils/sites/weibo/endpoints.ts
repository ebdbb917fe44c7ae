import type { Answer, PublishEndpoint, Verdict } from '../define-site.ts';

const HOST = '^https?://(www\\.)?weibo\\.com/ajax';
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

/** Requests that publish on Weibo (`platforms.md` §1.11). */
export const weiboEndpoints: readonly PublishEndpoint[] = [
  {
    id: 'weibo-post',
    group: 'posts',
    surface: 'composer',
    pattern: `${HOST}/statuses/update${END}`,
    judge: judgeStatus,
    blocks: ['https://weibo.com/ajax/statuses/update', 'https://www.weibo.com/ajax/statuses/update?x=1'],
    passes: READS,
  },
  {
    id: 'weibo-edit',
    group: 'posts',
    surface: 'composer',
    pattern: `${HOST}/statuses/modify${END}`,
    judge: judgeStatus,
    blocks: ['https://weibo.com/ajax/statuses/modify'],
    passes: READS,
  },
  {
    id: 'weibo-timed',
    group: 'posts',
    surface: 'composer',
    pattern: `${HOST}/statuses/schedule/(upload|edit)${END}`,
    judge: judgeStatus,
    blocks: [
      'https://weibo.com/ajax/statuses/schedule/upload',
      'https://weibo.com/ajax/statuses/schedule/edit?id=1',
    ],
    passes: [...READS, 'https://weibo.com/ajax/statuses/schedule/list'],
  },
  {
    id: 'weibo-repost',
    group: 'reposts',
    surface: 'repost',
    pattern: `${HOST}/statuses/(normal_repost|repost)${END}`,
    judge: judgeStatus,
    blocks: ['https://weibo.com/ajax/statuses/normal_repost', 'https://www.weibo.com/ajax/statuses/repost'],
    passes: [...READS, 'https://weibo.com/ajax/statuses/repostTimeline?id=1'],
  },
];

/**
 * What the platform's own answer says. `ok` > 0 together with an id is proof; `data.verify` asks for a captcha although
 * the status is 200; an unreadable or id-less answer is unknown, never failure.
 */
export function judgeStatus({ status, body }: Answer): Verdict {
  if (status >= 400) return 'failed';
  const answer = parseObject(body);
  if (!answer) return 'unknown';
  const data = isRecord(answer['data']) ? answer['data'] : {};
  if (data['verify']) return 'pending';
  const accepted = typeof answer['ok'] === 'number' ? answer['ok'] > 0 : null;
  if (accepted === false) return 'failed';
  return accepted && (data['idstr'] || data['mid'] || data['id']) ? 'confirmed' : 'unknown';
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
