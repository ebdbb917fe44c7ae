import { describe, expect, it } from 'vitest';
import { readPageOptions } from '#components/replicas/page-options.ts';
import { readOutcome } from '#components/replicas/weibo/backend.ts';
import { CASES } from '#components/replicas/weibo/options.ts';
import { TIMELINE } from '#components/replicas/weibo/posts.ts';

describe('the answer of the platform', () => {
  it.each([
    [200, { ok: 1, data: { idstr: '51' } }, { kind: 'published', id: '51' }],
    [200, { ok: 1, data: { verify: {} } }, { kind: 'verify' }],
    [200, { ok: 1, data: {} }, { kind: 'failed', message: '发布失败' }],
    [200, { ok: 0, message: '操作过于频繁' }, { kind: 'failed', message: '操作过于频繁' }],
    [200, undefined, { kind: 'failed', message: '发布失败' }],
    [500, undefined, { kind: 'failed', message: '发布失败' }],
    [0, undefined, { kind: 'failed', message: '网络异常，发布失败' }],
  ])('%i %j', (status, body, outcome) => {
    expect(readOutcome({ status, body })).toEqual(outcome);
  });
});

describe('the query', () => {
  it('picks build, seed and several cases, and ignores what it does not know', () => {
    const options = readPageOptions('?build=old&seed=7&case=F12,logged-out,nonsense', CASES);
    expect(options).toEqual({ build: 'old', seed: 7, cases: new Set(['F12', 'logged-out']) });
  });

  it('is a plain new page by default', () => {
    expect(readPageOptions('', CASES)).toEqual({ build: 'new', seed: null, cases: new Set() });
  });
});

describe('the timeline', () => {
  it('has many posts with ids of their own, and reposts among them', () => {
    expect(TIMELINE.length).toBeGreaterThan(100);
    expect(new Set(TIMELINE.map((post) => post.id)).size).toBe(TIMELINE.length);
    expect(TIMELINE.some((post) => post.quoted)).toBe(true);
  });
});
