import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#components/replicas/classes.ts';
import { readOutcome } from '#components/replicas/douyin/backend.ts';
import { createClassOf } from '#components/replicas/douyin/classes.ts';
import { textInEditor } from '#components/replicas/douyin/editor-model.ts';
import { CASES } from '#components/replicas/douyin/options.ts';
import { readPageOptions } from '#components/replicas/page-options.ts';

describe('the answer of the platform', () => {
  it.each([
    [200, { status_code: 0, item_id: '71' }, { kind: 'done', id: '71' }],
    [200, { status_code: 1, verify: {} }, { kind: 'verify' }],
    [200, { status_code: 5, status_msg: '参数不合法' }, { kind: 'failed', message: '参数不合法' }],
    [200, undefined, { kind: 'failed', message: '发布失败' }],
    [500, undefined, { kind: 'failed', message: '发布失败' }],
    [0, undefined, { kind: 'failed', message: '网络异常，发布失败' }],
  ])('%i %j', (status, body, outcome) => {
    expect(readOutcome({ status, body })).toEqual(outcome);
  });
});

it('hashed classes keep their readable part, and change with every load', () => {
  const [first, second] = [1, 2].map((seed) => createClassOf(seededRandom(seed)));
  expect(first?.('username')).toMatch(/^username-[A-Za-z0-9]{6}$/);
  expect(first?.('username')).toBe(first?.('username'));
  expect(first?.('username')).not.toBe(second?.('username'));
});

it('the query picks build, seed and cases', () => {
  expect(readPageOptions('?build=old&seed=7&case=F27,nonsense', CASES)).toEqual({
    build: 'old',
    seed: 7,
    cases: new Set(['F27']),
  });
});

it('sends one line per block, tokens and emoji as words', () => {
  const { document } = parseHTML(
    `<div><div>看<span data-mention="#" contenteditable="false">#云湖四季</span> 吧</div><div><br></div><div>好<img alt="[赞]"></div></div>`,
  );
  const editor = document.firstElementChild as unknown as HTMLElement;
  expect(textInEditor(editor)).toBe('看#云湖四季 吧\n\n好[赞]');
});
