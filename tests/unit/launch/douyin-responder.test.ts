import { describe, expect, it } from 'vitest';
import { douyinResponder } from '#tests/launch/responders/douyin.ts';
import type { AnswerMode, Reaction } from '#tests/launch/responders/responder.ts';

const responder = douyinResponder('/nowhere');
const CREATE = '/web/api/media/aweme/create_v2/?read_aid=2906';

function ask(path: string, mode: AnswerMode = 'ok', method = 'POST', body = '{}'): Reaction {
  const headers = { 'content-type': 'application/json' };
  const url = new URL(path, 'https://creator.douyin.com');
  return responder.answer({ method, url, headers, body: Buffer.from(body) }, mode);
}

function bodyOf(reaction: Reaction): unknown {
  return typeof reaction === 'string' ? reaction : JSON.parse(String(reaction.body));
}

describe('a publishing request', () => {
  it('is accepted with an id, a reply with its comment, a change with nothing more', () => {
    expect(bodyOf(ask(CREATE))).toMatchObject({ status_code: 0, item_id: expect.any(String) });
    const reply = ask('/aweme/v1/creator/comment/reply/', 'ok', 'POST', '{"text":"您好"}');
    expect(bodyOf(reply)).toMatchObject({ comment_info: { text: '您好' } });
    expect(bodyOf(ask('/web/api/media/update/desc/?aid=1128'))).toEqual({ status_code: 0, status_msg: '' });
  });

  it('can be refused, questioned, or left without an answer', () => {
    expect(bodyOf(ask(CREATE, 'failed'))).toMatchObject({ status_code: 15421 });
    expect(bodyOf(ask(CREATE, 'verify'))).toMatchObject({ verify: {} });
    expect(ask(CREATE, 'http-500')).toMatchObject({ status: 500 });
    expect(ask(CREATE, 'hang')).toBe('hang');
    expect(ask(CREATE, 'ok', 'GET')).toMatchObject({ status: 405 });
  });
});

it('editing is answered, anything unknown is not', () => {
  const check = '/aweme/v1/post_assistant/fast_detect/pre_check';
  expect(bodyOf(ask(check, 'failed'))).toMatchObject({ status_code: 0 });
  for (const path of ['/web/api/unknown', '/..%2f..%2fetc/passwd']) {
    expect(ask(path, 'ok', 'GET')).toMatchObject({ status: 404 });
  }
});
