import { isRecord, parseBody } from '../answer-body.ts';
import type { Answer, Judgement, PublishEndpoint } from '../define-site.ts';

const SITE = { platform: 'douyin', hosts: ['creator.douyin.com'] } as const;
const HOST = '^https?://creator\\.douyin\\.com';
const END = '/?(\\?|$)';
const BASE = 'https://creator.douyin.com';

/** Checks while editing, uploads, reads and drafts. `list/reply` and `reply/list` are reads. */
const LOOK_ALIKES = [
  `${BASE}/aweme/v1/post_assistant/fast_detect/pre_check?video_id=1`,
  `${BASE}/aweme/v1/post_assistant/fast_detect/poll`,
  `${BASE}/web/api/media/upload/auth/v5/`,
  `${BASE}/web/api/media/aweme/create_v2/draft`,
  `${BASE}/web/api/media/aweme/create_draft/`,
  `${BASE}/web/api/media/user/info/`,
  `${BASE}/web/api/media/update/description_draft/`,
  `${BASE}/aweme/v1/creator/notice/comment/`,
  `${BASE}/web/api/third_party/aweme/api/comment/read/aweme/v1/web/comment/list/select/?aweme_id=1`,
  `${BASE}/web/api/third_party/aweme/api/comment/read/aweme/v1/web/comment/list/reply/?comment_id=1`,
  `${BASE}/aweme/v1/creator/comment/reply/list/?comment_id=1`,
  `${BASE}/creator-micro/home?next=/web/api/media/aweme/create_v2/`,
  'https://imapi.douyin.com/v1/message/send',
  'https://example.com/?u=https://creator.douyin.com/web/api/media/aweme/create_v2/',
];

/** Requests that publish on Douyin's creator centre. */
export const douyinEndpoints: readonly PublishEndpoint[] = [
  {
    ...SITE,
    id: 'douyin-post',
    textParameter: 'item.common.text',
    group: 'posts',
    surfaces: ['video', 'imagePost', 'article'],
    pattern: `${HOST}/web/api/media/aweme/create_v2${END}`,
    judge: judgeCreated,
    blocks: [
      `${BASE}/web/api/media/aweme/create_v2/?read_aid=2906&cookie_enabled=true`,
      `${BASE}/web/api/media/aweme/create_v2`,
    ],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'douyin-post-old',
    group: 'posts',
    surfaces: ['video', 'imagePost', 'article'],
    pattern: `${HOST}/web/api/media/aweme/create${END}`,
    judge: judgeCreated,
    blocks: [`${BASE}/web/api/media/aweme/create/`, `${BASE}/web/api/media/aweme/create?aid=1128`],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'douyin-edit-text',
    group: 'posts',
    surfaces: ['video'],
    pattern: `${HOST}/web/api/media/update/desc${END}`,
    judge: judgeChanged,
    blocks: [`${BASE}/web/api/media/update/desc/?aid=1128`],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'douyin-edit-time',
    group: 'posts',
    surfaces: ['video'],
    pattern: `${HOST}/web/api/media/update/timer${END}`,
    judge: judgeChanged,
    blocks: [`${BASE}/web/api/media/update/timer/?aid=1128`],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'douyin-reply',
    // A new comment under a work is the same request with an empty comment id.
    group: 'replies',
    surfaces: ['reply', 'comment'],
    pattern: `${HOST}/([^?#]+/)?comment/reply${END}`,
    judge: judgeReply,
    blocks: [
      `${BASE}/aweme/v1/creator/comment/reply/`,
      `${BASE}/web/api/third_party/aweme/api/comment/aweme/v1/web/comment/reply?app_id=2906`,
    ],
    passes: LOOK_ALIKES,
  },
];

/** A new work: `status_code` 0 together with its id is proof. */
export function judgeCreated(answer: Answer): Judgement {
  return judge(answer, (body) => {
    const id = body.item_id ?? body.aweme_id;
    return id ? { kind: 'confirmed', postId: String(id) } : { kind: 'unknown' };
  });
}

/** A change of what is out: the id was in the request, so the platform's own zero is all the proof there can be. */
export function judgeChanged(answer: Answer): Judgement {
  return judge(answer, () => ({ kind: 'confirmed', postId: null }));
}

/** A reply: the platform hands the comment back. */
export function judgeReply(answer: Answer): Judgement {
  return judge(answer, ({ comment_info: comment }) => {
    if (!isRecord(comment)) return { kind: 'unknown' };
    const id = comment.comment_id ?? comment.cid;
    return { kind: 'confirmed', postId: id ? String(id) : null };
  });
}

function judge(
  { status, body }: Answer,
  onZero: (body: Readonly<Record<string, unknown>>) => Judgement,
): Judgement {
  if (status >= 400) return { kind: 'failed', code: String(status) };
  const answer = parseBody(body);
  if (!answer) return { kind: 'unknown' };
  if (wantsVerification(answer)) return { kind: 'pending', why: 'captcha' };
  const code = answer.status_code;
  if (typeof code !== 'number' && typeof code !== 'string') return { kind: 'unknown' };
  return Number(code) === 0 ? onZero(answer) : { kind: 'failed', code: String(code).slice(0, 40) };
}

/** No source names the field with which an SMS check is asked for; the words of the answer tell (`notes.md`). */
function wantsVerification(answer: Readonly<Record<string, unknown>>): boolean {
  if (isRecord(answer.verify) || isRecord(answer.verify_info)) return true;
  return Number(answer.status_code) !== 0 && /验证/.test(String(answer.status_msg ?? ''));
}
