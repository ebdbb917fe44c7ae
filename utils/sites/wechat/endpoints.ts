import { isRecord, parseBody } from '../answer-body.ts';
import type { Answer, Judgement, PublishEndpoint } from '../define-site.ts';

const SITE = { platform: 'wechat', hosts: ['mp.weixin.qq.com'] } as const;
const HOST = '^https?://mp\\.weixin\\.qq\\.com';
const BASE = 'https://mp.weixin.qq.com';
/** Parameters come in any order: one of them, somewhere in the query. */
const WITH = '\\?([^#]*&)?';
const END = '(&|#|$)';

/** The 发表 click itself posts `sub=create`; autosave posts the whole text; checks go to the final request's own path. */
const LOOK_ALIKES = [
  `${BASE}/cgi-bin/operate_appmsg?t=ajax-response&sub=create&type=77&token=1&lang=zh_CN`,
  `${BASE}/cgi-bin/operate_appmsg?t=ajax-response&sub=update&type=77&token=1`,
  `${BASE}/cgi-bin/operate_appmsg?sub=update&type=10&t=ajax-response&token=1`,
  `${BASE}/cgi-bin/operate_appmsg?sub=preview&t=ajax-appmsg-preview&type=77`,
  `${BASE}/cgi-bin/operate_appmsg?sub=collaboration_edit&token=1`,
  `${BASE}/cgi-bin/operate_appmsg?sub=published_preview&token=1`,
  `${BASE}/cgi-bin/operate_appmsg?sub=create&ref=sub=publish`,
  `${BASE}/cgi-bin/appmsg?action=get_appmsg_update_history&token=1`,
  `${BASE}/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&token=1`,
  `${BASE}/cgi-bin/masssend?t=ajax-response&for_check=1&is_release_publish_page=1&token=1`,
  `${BASE}/cgi-bin/masssend?for_check=1`,
  `${BASE}/cgi-bin/masssend?is_release_publish_page=1&token=1&for_check=1`,
  `${BASE}/cgi-bin/masssend?action=check_same_material&token=1`,
  `${BASE}/cgi-bin/masssend?token=1&action=check_ad&t=ajax-response`,
  `${BASE}/cgi-bin/masssend?action=check_music`,
  `${BASE}/cgi-bin/masssend?action=get_appmsg_copyright_stat&token=1`,
  `${BASE}/cgi-bin/masssendpage?f=json&preview_appmsgid=1&fingerprint=f`,
  `${BASE}/cgi-bin/masssendpage?t=mass/send&token=1`,
  `${BASE}/cgi-bin/masssendpage?action=cancel_time_send&token=1`,
  `${BASE}/cgi-bin/safeqrcode?action=getticket&token=1`,
  `${BASE}/safe/safeqrcode?ticket=t&uuid=u&action=check`,
  `${BASE}/cgi-bin/setclaimsourcetype?action=forceclaimsource&token=1`,
  `${BASE}/cgi-bin/check_publish_status?msgid=1&publish_type=1`,
  `${BASE}/cgi-bin/appmsgpublish?sub=list&begin=0&count=10&token=1`,
  `${BASE}/cgi-bin/home?next=/cgi-bin/masssend?t=ajax-response`,
  `${BASE}/misc/appmsgcomment?action=list_latest_comment&begin=0&count=10&sendtype=MASSSEND&scene=1&token=1`,
  `${BASE}/misc/appmsgcomment?action=list_comment&comment_id=1&begin=0`,
  `${BASE}/misc/appmsgcomment?action=set_good_comment&token=1`,
  `${BASE}/misc/appmsgcomment?action=remove_good_comment&token=1`,
  `${BASE}/cgi-bin/singlesendpage?t=message/send&action=index&tofakeid=o1&token=1`,
  `${BASE}/cgi-bin/message?t=message/list&count=20&day=7&token=1`,
  `https://example.com/?u=${BASE}/cgi-bin/masssend?t=ajax-response`,
];

/** Requests that publish on the WeChat MP platform. */
export const wechatEndpoints: readonly PublishEndpoint[] = [
  {
    ...SITE,
    id: 'wechat-publish',
    group: 'posts',
    surfaces: ['article', 'imagePost'],
    pattern: `${HOST}/cgi-bin/masssend([?#]|$)`,
    except: [
      `${HOST}/cgi-bin/masssend${WITH}for_check=1${END}`,
      `${HOST}/cgi-bin/masssend${WITH}action=(check_[a-z_]+|get_appmsg_copyright_stat)${END}`,
    ],
    judge: judgePublished,
    blocks: [
      `${BASE}/cgi-bin/masssend?t=ajax-response&token=1&lang=zh_CN`,
      `${BASE}/cgi-bin/masssend?t=ajax-response&is_release_publish_page=1&token=1`,
      `${BASE}/cgi-bin/masssend?is_release_publish_page=0&token=1&t=ajax-response`,
      `${BASE}/cgi-bin/masssend?action=time_send&t=ajax-response&token=1`,
      `${BASE}/cgi-bin/masssend?t=ajax-response&token=1&action=time_send`,
      `${BASE}/cgi-bin/masssend?t=ajax-response&action=something_new`,
      `${BASE}/cgi-bin/masssend?t=ajax-response&for_check=0`,
      `${BASE}/cgi-bin/masssend?t=ajax-response&ref=for_check=1`,
      `${BASE}/cgi-bin/masssend?t=ajax-response&from_action=check_ad`,
      `${BASE}/cgi-bin/masssend?t=ajax-response#&for_check=1`,
      `${BASE}/cgi-bin/masssend`,
    ],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'wechat-publish-appmsg',
    group: 'posts',
    surfaces: ['article', 'imagePost'],
    pattern: `${HOST}/cgi-bin/operate_appmsg${WITH}sub=publish${END}`,
    judge: judgePublished,
    blocks: [
      `${BASE}/cgi-bin/operate_appmsg?sub=publish&t=ajax-response&type=77&token=1`,
      `${BASE}/cgi-bin/operate_appmsg?t=ajax-response&type=10&sub=publish`,
    ],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'wechat-reply',
    group: 'replies',
    // No source names the request of the account's own new comment; it is expected beside this one.
    surfaces: ['reply', 'comment'],
    pattern: `${HOST}/misc/appmsgcomment${WITH}action=(reply_comment|add_comment)${END}`,
    judge: judgeReply,
    blocks: [
      `${BASE}/misc/appmsgcomment?action=reply_comment&token=1&lang=zh_CN`,
      `${BASE}/misc/appmsgcomment?token=1&action=reply_comment`,
    ],
    passes: LOOK_ALIKES,
  },
  {
    ...SITE,
    id: 'wechat-message',
    group: 'replies',
    surfaces: ['directMessage'],
    pattern: `${HOST}/cgi-bin/singlesend([?#]|$)`,
    judge: judgeReply,
    blocks: [`${BASE}/cgi-bin/singlesend?t=ajax-response&f=json&token=1`],
    passes: LOOK_ALIKES,
  },
];

/**
 * The final request: `ret` 0 is the platform's word that it took the publication; a timed one is only waiting. An empty
 * answer proves nothing, articles were seen to be out behind one.
 */
export function judgePublished(answer: Answer): Judgement {
  return judge(answer, (body) => {
    if (/[?&]action=time_send(?:&|#|$)/.test(answer.url ?? '')) return { kind: 'pending', why: 'scheduled' };
    const id = body.appmsgid ?? body.msgid ?? body.publish_id;
    return { kind: 'confirmed', postId: id ? String(id) : null };
  });
}

export function judgeReply(answer: Answer): Judgement {
  return judge(answer, () => ({ kind: 'confirmed', postId: null }));
}

function judge(
  { status, body }: Answer,
  onZero: (body: Readonly<Record<string, unknown>>) => Judgement,
): Judgement {
  if (status >= 400) return { kind: 'failed', code: String(status) };
  const answer = parseBody(body);
  if (!answer) return { kind: 'unknown' };
  const base = isRecord(answer.base_resp) ? answer.base_resp : answer;
  const code = base.ret;
  if ((typeof code !== 'number' && typeof code !== 'string') || code === '') return { kind: 'unknown' };
  return Number(code) === 0 ? onZero(answer) : { kind: 'failed', code: String(code).slice(0, 40) };
}
