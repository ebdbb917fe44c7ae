import { describe, expect, it } from 'vitest';
import { patrolEvent } from '#utils/core/training/board.ts';
import { findImpossible, play } from '#utils/core/training/play.ts';
import type { Scenario } from '#utils/core/training/scenario.ts';
import type { Action, Step } from '#utils/core/training/step.ts';

const words = { zh_CN: '话', en: 'words' };
const step = (action: Action): Step => ({ ...action, note: words, clause: null });
const scenario: Scenario = {
  id: 'sample',
  family: 'reply',
  platform: 'weibo',
  surface: 'reply',
  address: 'https://weibo.com/',
  title: words,
  story: words,
  start: {
    account: '云湖区发布',
    fields: { text: '您好，布署好了。' },
    images: [],
    comments: [],
    inquiry: null,
    board: [
      { id: 'a1', kind: 'account', title: '云湖水利', facts: [] },
      { id: 'a2', kind: 'account', title: '云湖气象', facts: [] },
    ],
  },
  mustFind: [],
  mustNotTouch: [],
  model: [],
  wrong: { why: words, steps: [], expected: { points: 0, items: [] } },
  minutes: 2,
  clauses: [],
};
const settle = { do: 'settle', kind: 'misspelling', text: '布署', to: null, reason: null } as const;
const kindsOf = (steps: readonly Step[]) => play(scenario, steps).events.map(({ kind }) => kind);

describe('play', () => {
  it('sends a reply at once, and one that is held when it is passed', () => {
    expect(kindsOf([step({ do: 'publish' })])).toEqual(['reply.sent']);
    expect(kindsOf([step({ do: 'publish' }), step({ do: 'tick' }), step({ do: 'pass' })])).toEqual([
      'review.passed',
      'publish.confirmed',
    ]);
  });

  it('publishes nothing that was returned, and records what was decided', () => {
    const steps = [
      step({ do: 'publish' }),
      step({ ...settle, how: 'overridden', reason: '原文件如此' }),
      step({ do: 'return' }),
    ];
    expect(play(scenario, steps).published).toBeNull();
    expect(kindsOf(steps)).toEqual(['finding.overridden', 'review.returned']);
  });

  it('takes a suggestion into the text that goes out', () => {
    const steps = [
      step({ do: 'publish' }),
      step({ ...settle, how: 'fixed', to: '部署' }),
      step({ do: 'pass' }),
    ];
    expect(play(scenario, steps).published?.fields.text).toBe('您好，部署好了。');
  });

  it('names the first step that cannot be done', () => {
    const gone = step({ do: 'replace', field: 'text', from: '布署', to: '部署' });
    expect(findImpossible(scenario, [gone])).toBeNull();
    expect(findImpossible(scenario, [gone, gone])).toBe(1);
    expect(findImpossible(scenario, [step({ do: 'observe', item: 'a9', problem: null })])).toBe(0);
    expect(findImpossible(scenario, [step({ do: 'remove', image: '纪要.png' })])).toBe(0);
  });
});

describe('patrolEvent', () => {
  it('counts what was looked at and names what was found, in the board’s order', () => {
    const marks = new Map([
      ['a2', 'stale'],
      ['a1', null],
    ] as const);
    expect(patrolEvent(scenario.start.board, marks, '已电话提醒').data).toEqual({
      accounts: 2,
      problems: 1,
      note: '云湖气象：超过14天未更新；已电话提醒',
      check: 'accounts',
    });
  });
});
