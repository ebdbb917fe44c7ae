import { describe, expect, it } from 'vitest';
import { judgeStatus } from '#utils/sites/weibo/endpoints.ts';

const judge = (value: unknown, status = 200) =>
  judgeStatus({
    status,
    body: value === null ? null : typeof value === 'string' ? value : JSON.stringify(value),
  });

describe("the platform's own answer", () => {
  it.each([
    ['an id', { ok: 1, data: { idstr: '501', mid: '501' } }, { kind: 'confirmed', postId: '501' }],
    ['a mid only', { ok: 1, data: { mid: 77 } }, { kind: 'confirmed', postId: '77' }],
    ['a captcha in a 200', { ok: 1, data: { verify: { url: 'x' } } }, { kind: 'pending', why: 'captcha' }],
    ['ok without an id', { ok: 1, data: {} }, { kind: 'unknown' }],
    ['no ok at all', { data: { idstr: '1' } }, { kind: 'unknown' }],
    ['a refusal', { ok: 0, errno: '20019', msg: '内容重复' }, { kind: 'failed', code: '20019' }],
    ['a refusal below zero', { ok: -100 }, { kind: 'failed', code: '-100' }],
    ['a login page', '<html>登录</html>', { kind: 'unknown' }],
    ['a list', '[1]', { kind: 'unknown' }],
    ['nothing readable', null, { kind: 'unknown' }],
  ])('%s', (_name, body, expected) => {
    expect(judge(body)).toEqual(expected);
  });

  it.each([403, 414, 500])('status %i is failed whatever the body says', (status) => {
    expect(judge({ ok: 1, data: { idstr: '1' } }, status)).toEqual({ kind: 'failed', code: String(status) });
  });
});
