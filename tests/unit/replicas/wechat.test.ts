import { describe, expect, it } from 'vitest';
import { readPageOptions } from '#components/replicas/page-options.ts';
import { readOutcome } from '#components/replicas/wechat/backend.ts';
import { CASES, pageOf } from '#components/replicas/wechat/options.ts';
import { COMMENTS } from '#components/replicas/wechat/talk.ts';

describe('the answer of the platform', () => {
  it.each([
    [200, { base_resp: { ret: 0 }, appMsgId: '7' }, { kind: 'done', id: '7' }],
    [200, { base_resp: { ret: 200013 } }, { kind: 'failed', message: '系统繁忙，请稍后尝试' }],
    [200, undefined, { kind: 'expired' }],
    [500, undefined, { kind: 'failed', message: '系统繁忙，请稍后尝试' }],
    [0, undefined, { kind: 'failed', message: '系统繁忙，请稍后尝试' }],
  ])('%i %j', (status, body, outcome) => {
    expect(readOutcome({ status, body })).toEqual(outcome);
  });
});

describe('the address', () => {
  it.each([
    ['/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&createType=0', 'editor'],
    ['/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&createType=8', 'imagePost'],
    ['/cgi-bin/appmsg?begin=0&action=list_card', 'drafts'],
    ['/misc/appmsgcomment?action=list_latest_comment', 'comments'],
    ['/cgi-bin/message?t=message/list', 'messages'],
    ['/cgi-bin/anything', 'home'],
  ])('%s', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });

  it('picks build, seed and several cases, and ignores what it does not know', () => {
    const options = readPageOptions('?build=old&seed=7&case=F15,reprint,nonsense', CASES);
    expect(options).toEqual({ build: 'old', seed: 7, cases: new Set(['F15', 'reprint']) });
  });
});

it('comments have ids of their own, which the page does not show', () => {
  expect(new Set(COMMENTS.map(({ id }) => id)).size).toBe(COMMENTS.length);
});
