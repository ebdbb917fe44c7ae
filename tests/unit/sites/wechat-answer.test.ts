import { describe, expect, it } from 'vitest';
import { judgePublished, judgeReply } from '#utils/sites/wechat/endpoints.ts';

const NOW = 'https://mp.weixin.qq.com/cgi-bin/masssend?t=ajax-response&token=1';
const TIMED = 'https://mp.weixin.qq.com/cgi-bin/masssend?token=1&action=time_send&t=ajax-response';

const judge = (value: unknown, { status = 200, url = NOW } = {}) =>
  judgePublished({
    url,
    status,
    body: value === null ? null : typeof value === 'string' ? value : JSON.stringify(value),
  });

describe("the platform's own answer to a publication", () => {
  it.each([
    ['zero', { base_resp: { ret: 0, err_msg: 'ok' } }, { kind: 'confirmed', postId: null }],
    ['zero with an id', { base_resp: { ret: 0 }, appmsgid: 7 }, { kind: 'confirmed', postId: '7' }],
    ['zero as the old page gave it', { ret: '0', msg: 'ok' }, { kind: 'confirmed', postId: null }],
    ['a refusal', { base_resp: { ret: 10806 } }, { kind: 'failed', code: '10806' }],
    ['a refusal of the old page', { ret: '-1' }, { kind: 'failed', code: '-1' }],
    ['nothing at all (F16)', '', { kind: 'unknown' }],
    ['a login page (F38)', '<html>登录超时</html>', { kind: 'unknown' }],
    ['no code', { base_resp: {} }, { kind: 'unknown' }],
    ['an empty code', { ret: '' }, { kind: 'unknown' }],
    ['a list', '[0]', { kind: 'unknown' }],
    ['nothing readable', null, { kind: 'unknown' }],
  ])('%s', (_name, body, expected) => {
    expect(judge(body)).toEqual(expected);
  });

  it('a timed one is taken, and not out (F32)', () => {
    const taken = { base_resp: { ret: 0 } };
    expect(judge(taken, { url: TIMED })).toEqual({ kind: 'pending', why: 'scheduled' });
    expect(judge({ base_resp: { ret: 200013 } }, { url: TIMED })).toEqual({ kind: 'failed', code: '200013' });
  });

  it.each([403, 502])('status %i is failed whatever the body says', (status) => {
    expect(judge({ base_resp: { ret: 0 } }, { status })).toEqual({ kind: 'failed', code: String(status) });
  });

  it('a reply too late is refused with its own code', () => {
    const body = JSON.stringify({ base_resp: { ret: 10706 } });
    expect(judgeReply({ status: 200, body })).toEqual({ kind: 'failed', code: '10706' });
  });
});
