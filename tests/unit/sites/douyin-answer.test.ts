import { describe, expect, it } from 'vitest';
import type { Answer, Judgement } from '#utils/sites/define-site.ts';
import { judgeChanged, judgeCreated, judgeReply } from '#utils/sites/douyin/endpoints.ts';

const URL = 'https://creator.douyin.com/web/api/media/aweme/create_v2/';

function ask(judge: (answer: Answer) => Judgement, body: unknown, status = 200): Judgement {
  const text = body === null || typeof body === 'string' ? body : JSON.stringify(body);
  return judge({ url: URL, status, body: text });
}

describe('a new work', () => {
  it.each([
    ['an item id', { status_code: 0, item_id: '71' }, { kind: 'confirmed', postId: '71' }],
    ['an aweme id only', { status_code: 0, aweme_id: 72 }, { kind: 'confirmed', postId: '72' }],
    ['a code that is a string', { status_code: '0', item_id: '7' }, { kind: 'confirmed', postId: '7' }],
    ['zero without an id', { status_code: 0 }, { kind: 'unknown' }],
    ['an id without a code', { item_id: '7' }, { kind: 'unknown' }],
    ['a field that asks for an SMS', { status_code: 1, verify: {} }, { kind: 'pending', why: 'captcha' }],
    [
      'words that ask for it',
      { status_code: 9, status_msg: '请完成短信验证' },
      { kind: 'pending', why: 'captcha' },
    ],
    ['a refusal', { status_code: 15421, status_msg: '私密作品' }, { kind: 'failed', code: '15421' }],
    ['a login page', '<html>扫码登录</html>', { kind: 'unknown' }],
    ['nothing readable', null, { kind: 'unknown' }],
  ])('%s', (_name, body, expected) => {
    expect(ask(judgeCreated, body)).toEqual(expected);
  });

  it.each([403, 500])('status %i is failed whatever the body says', (status) => {
    const judged = ask(judgeCreated, { status_code: 0, item_id: '7' }, status);
    expect(judged).toEqual({ kind: 'failed', code: String(status) });
  });
});

it('a change of what is out has no id of its own', () => {
  expect(ask(judgeChanged, { status_code: 0 })).toEqual({ kind: 'confirmed', postId: null });
  expect(ask(judgeChanged, { status_code: 8 })).toEqual({ kind: 'failed', code: '8' });
});

it('a reply is proven by the comment handed back', () => {
  const comment = { comment_id: '@c1', text: '您好' };
  expect(ask(judgeReply, { status_code: 0, comment_info: comment })).toEqual({
    kind: 'confirmed',
    postId: '@c1',
  });
  expect(ask(judgeReply, { status_code: 0 })).toEqual({ kind: 'unknown' });
  expect(ask(judgeReply, { status_code: 15421 })).toEqual({ kind: 'failed', code: '15421' });
});
