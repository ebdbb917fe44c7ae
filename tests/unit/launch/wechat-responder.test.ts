import { describe, expect, it } from 'vitest';
import type { AnswerMode, Reaction } from '#tests/launch/responders/responder.ts';
import { wechatResponder } from '#tests/launch/responders/wechat.ts';

const responder = wechatResponder('/nowhere');

function post(path: string, mode: AnswerMode): Reaction {
  const url = new URL(path, 'https://mp.weixin.qq.com');
  return responder.answer({ method: 'POST', url, headers: {}, body: Buffer.alloc(0) }, mode);
}

function bodyOf(reaction: Reaction): unknown {
  return typeof reaction === 'string' ? reaction : JSON.parse(String(reaction.body));
}

describe('the simulated platform', () => {
  it.each(['/cgi-bin/masssend?t=ajax-response', '/cgi-bin/masssend?action=time_send', '/cgi-bin/singlesend'])(
    'takes or refuses %s as asked',
    (path) => {
      expect(bodyOf(post(path, 'ok'))).toMatchObject({ base_resp: { ret: 0 } });
      expect(bodyOf(post(path, 'failed'))).toMatchObject({ base_resp: { ret: 200013 } });
      expect(post(path, 'verify')).toMatchObject({ status: 200, body: '' });
      expect(post(path, 'hang')).toBe('hang');
    },
  );

  it.each([
    '/cgi-bin/masssend?for_check=1',
    '/cgi-bin/masssend?action=check_ad',
    '/cgi-bin/operate_appmsg?sub=update',
  ])('refuses %s only when the session is gone', (path) => {
    expect(bodyOf(post(path, 'failed'))).toMatchObject({ base_resp: { ret: 0 } });
    expect(String((post(path, 'unreadable') as { body: string }).body)).toContain('登录超时');
  });

  it('gives every saved copy an id of its own', () => {
    const ids = [1, 2].map(
      () => bodyOf(post('/cgi-bin/operate_appmsg?sub=create', 'ok')) as { appMsgId: string },
    );
    expect(ids[0]?.appMsgId).not.toBe(ids[1]?.appMsgId);
  });
});
