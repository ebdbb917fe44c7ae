import { describe, expect, it } from 'vitest';
import type { AnswerMode, Reaction } from '#tests/launch/responders/responder.ts';
import { weiboResponder } from '#tests/launch/responders/weibo.ts';

const responder = weiboResponder('/nowhere');

function post(path: string, mode: AnswerMode, body = 'content=%E4%BD%A0%E5%A5%BD'): Reaction {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const url = new URL(path, 'https://weibo.com');
  return responder.answer({ method: 'POST', url, headers, body: Buffer.from(body) }, mode);
}

function bodyOf(reaction: Reaction): unknown {
  return typeof reaction === 'string' ? reaction : JSON.parse(String(reaction.body));
}

describe('a publishing request', () => {
  it('is accepted with an id and the text it carried', () => {
    const body = bodyOf(post('/ajax/statuses/update', 'ok'));
    expect(body).toMatchObject({ ok: 1, data: { idstr: expect.any(String), text_raw: '你好' } });
  });

  it('carries the text of a repost in another field', () => {
    const body = bodyOf(post('/ajax/statuses/normal_repost', 'ok', 'id=1&comment=hi&content=no'));
    expect(body).toMatchObject({ data: { text_raw: 'hi' } });
  });

  it('can be refused, questioned, or left without an answer', () => {
    expect(bodyOf(post('/ajax/statuses/update', 'failed'))).toMatchObject({ ok: 0 });
    expect(bodyOf(post('/ajax/statuses/update', 'verify'))).toMatchObject({ data: { verify: {} } });
    expect(post('/ajax/statuses/update', 'http-500')).toMatchObject({ status: 500 });
    expect(post('/ajax/statuses/update', 'hang')).toBe('hang');
    expect(post('/ajax/statuses/update', 'abort')).toBe('abort');
  });

  it('never gets the same id twice', () => {
    const ids = [1, 2].map(() => bodyOf(post('/ajax/statuses/update', 'ok')) as { data: { idstr: string } });
    expect(ids[0]?.data.idstr).not.toBe(ids[1]?.data.idstr);
  });
});

describe('anything else', () => {
  it('is answered 404: unknown endpoints, other hosts, paths out of the bundle', () => {
    const get = (href: string) => ({ method: 'GET', url: new URL(href), headers: {}, body: Buffer.alloc(0) });
    for (const href of [
      'https://weibo.com/ajax/unknown',
      'https://me.weibo.com/content/unknown',
      'https://e.weibo.com/',
      'https://weibo.com/..%2f..%2fetc/passwd',
    ]) {
      expect(responder.answer(get(href), 'ok')).toMatchObject({ status: 404 });
    }
  });
});
