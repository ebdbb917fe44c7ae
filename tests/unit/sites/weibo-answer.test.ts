import { describe, expect, it } from 'vitest';
import { judgeArticle, judgeMessage, judgeStatus, judgeTimed } from '#utils/sites/weibo/endpoints.ts';

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

const body = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
const publish = 'https://card.weibo.com/article/v5/aj/editor/draft/publish';

describe('answers with shapes of their own', () => {
  it.each([
    ['taken', { ok: 1, data: { idstr: '5' } }, { kind: 'pending', why: 'scheduled' }],
    ['a robot check', { ok: 1, data: { verify: {} } }, { kind: 'pending', why: 'captcha' }],
    ['refused', { ok: 0, errno: 7 }, { kind: 'failed', code: '7' }],
  ])('a timed post: %s', (_name, value, expected) => {
    expect(judgeTimed(body(value))).toEqual(expected);
  });

  it.each([
    ['published', publish, { code: 100_000, data: { id: '9' } }, { kind: 'confirmed', postId: '9' }],
    ['published, the other code', publish, { code: 'A00006', data: {} }, { kind: 'confirmed', postId: null }],
    ['timed', `${publish}timing?uid=1`, { code: 100_000 }, { kind: 'pending', why: 'scheduled' }],
    ['a robot check', publish, { code: 100_000, data: { geetest: {} } }, { kind: 'pending', why: 'captcha' }],
    ['refused', publish, { code: 100_001 }, { kind: 'failed', code: '100001' }],
    ['no code', publish, { ok: 1 }, { kind: 'unknown' }],
  ])('an article: %s', (_name, url, value, expected) => {
    expect(judgeArticle({ url, ...body(value) })).toEqual(expected);
  });

  it.each([
    ['sent', { id: 5, idstr: '5', text: '好' }, { kind: 'confirmed', postId: '5' }],
    ['refused', { error: 'x', error_code: 20016 }, { kind: 'failed', code: '20016' }],
    ['nothing known', {}, { kind: 'unknown' }],
  ])('a message: %s', (_name, value, expected) => {
    expect(judgeMessage(body(value))).toEqual(expected);
  });

  it.each([judgeArticle, judgeMessage, judgeTimed])(
    '%o fails on a status and knows nothing of a page',
    (judge) => {
      expect(judge({ status: 403, body: null })).toEqual({ kind: 'failed', code: '403' });
      expect(judge({ status: 200, body: '<html>' })).toEqual({ kind: 'unknown' });
    },
  );
});
