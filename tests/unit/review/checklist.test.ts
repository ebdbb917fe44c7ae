import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#utils/core/checks/finding.ts';
import {
  blockers,
  canPass,
  isReason,
  outcomeOf,
  type Review,
  refresh,
  reopen,
  settle,
  settledFindings,
  sign,
  tick,
} from '#utils/core/review/checklist.ts';
import type { Outcome } from '#utils/core/review/outcome.ts';
import { anyFinding, draftOf, findingOf, itemOf, reviewOf } from './findings.ts';

const REASON = '区政府办已书面同意';
const overridden: Outcome = { kind: 'overridden', reason: REASON };

describe('what a level may have', () => {
  const block = findingOf({ level: 'block' });
  const warn = findingOf({ level: 'warn' });
  const note = findingOf({ level: 'note' });
  it.each<[string, Finding, Outcome, boolean]>([
    ['禁止 is not ignored', block, { kind: 'ignored', scope: 'place' }, false],
    ['警告 may be ignored', warn, { kind: 'ignored', scope: 'place' }, true],
    ['提示 may be ignored', note, { kind: 'ignored', scope: 'place' }, true],
    ['禁止 needs a reason to be a false alarm', block, { kind: 'falseAlarm', reason: null }, false],
    ['禁止 is a false alarm with a reason', block, { kind: 'falseAlarm', reason: REASON }, true],
    ['警告 is a false alarm without one', warn, { kind: 'falseAlarm', reason: null }, true],
    ['禁止 is passed with a reason', block, overridden, true],
    ['four characters are no reason', block, { kind: 'overridden', reason: '已经同意' }, false],
    ['spaces do not count', block, { kind: 'overridden', reason: '  已经同意  ' }, false],
    ['提示 has nothing to pass', note, overridden, false],
    [
      'a suggestion taken counts only once the words are gone',
      { ...block, fix: '好' },
      { kind: 'fixed' },
      false,
    ],
  ])('%s', (_name, finding, outcome, accepted) => {
    const review = settle(reviewOf([finding]), finding, outcome);
    expect(outcomeOf(review, finding)).toEqual(accepted ? outcome : null);
  });

  it('counts characters as people do', () => {
    expect(isReason('😀😀😀😀')).toBe(false);
    expect(isReason('😀😀😀😀😀')).toBe(true);
  });
});

describe('how far a finding is ignored', () => {
  const at = (start: number, text = '布署') =>
    findingOf({ level: 'warn', start, end: start + text.length, text });
  const [one, other, different] = [at(0), at(4), at(8, '安照')];
  const review = reviewOf([one, other, different]);

  it('here only, or with all of its like in the draft, and back again as it was said', () => {
    const here = settle(review, one, { kind: 'ignored', scope: 'place' });
    expect([one, other, different].map((each) => outcomeOf(here, each) !== null)).toEqual([
      true,
      false,
      false,
    ]);
    const everywhere = settle(here, one, { kind: 'ignored', scope: 'unit' });
    expect([one, other, different].map((each) => outcomeOf(everywhere, each))).toEqual([
      { kind: 'ignored', scope: 'unit' },
      { kind: 'ignored', scope: 'unit' },
      null,
    ]);
    expect(settle(everywhere, other, null).outcomes).toEqual({});
  });

  it('never a 禁止', () => {
    const block = findingOf({ level: 'block' });
    const tried = settle(reviewOf([block]), block, { kind: 'ignored', scope: 'unit' });
    expect(tried.outcomes).toEqual({});
  });
});

describe('what holds the post', () => {
  it('holds for 禁止, 警告 and required items, never for 提示 and optional ones', () => {
    const findings = (['block', 'warn', 'note'] as const).map((level, at) =>
      findingOf({ level, start: at * 2, end: at * 2 + 2 }),
    );
    const checklist = [itemOf({ id: 'one' }), itemOf({ id: 'two', required: false })];
    const review = reviewOf(findings, { pack: { checklist, askReviewer: false } });
    expect(blockers(review)).toEqual([
      { key: 'openBlock', count: 1 },
      { key: 'openWarn', count: 1 },
      { key: 'openItem', count: 1 },
    ]);
    const [block, warn] = findings;
    if (!block || !warn) throw new Error('no findings');
    const done = tick(
      settle(settle(review, block, overridden), warn, { kind: 'ignored', scope: 'place' }),
      'one',
      true,
    );
    expect(canPass(done)).toBe(true);
    expect(canPass(settle(done, block, null))).toBe(false);
    expect(canPass(tick(done, 'one', false))).toBe(false);
  });

  it('asks the items of the surface, and by hand those of all', () => {
    const checklist = [itemOf({ id: 'here' }), itemOf({ id: 'elsewhere', surfaces: ['article'] })];
    const pack = { checklist, askReviewer: false };
    expect(reviewOf([], { pack }).items.map(({ id }) => id)).toEqual(['here']);
    expect(reviewOf([], { pack, manual: true }).items.map(({ id }) => id)).toEqual(['here', 'elsewhere']);
  });
});

describe('after an edit', () => {
  const first = findingOf({ start: 0, end: 2 });
  const second = findingOf({ start: 2, end: 4 });

  it('keeps what still stands and drops the rest', () => {
    const other = findingOf({ kind: 'misspelling', text: '踊越', level: 'warn' });
    const review = settle(settle(reviewOf([first, other]), first, overridden), other, {
      kind: 'ignored',
      scope: 'place',
    });
    const moved = { ...first, start: 4, end: 6 };
    const next = refresh(review, draftOf('踊跃发言最佳'), [moved]);
    expect(outcomeOf(next, moved)).toEqual(overridden);
    expect(Object.keys(next.outcomes)).toHaveLength(1);
  });

  it('does not pass the decision on one hit to an equal one nobody decided', () => {
    const review = settle(reviewOf([first, second]), first, overridden);
    expect(canPass(refresh(review, draftOf('最佳'), [first]))).toBe(false);
  });

  it('asks about all equal hits when there are more of them: any of them may be the new one', () => {
    const review = settle(reviewOf([first]), first, overridden);
    expect(Object.keys(refresh(review, draftOf('最佳最佳'), [first, second]).outcomes)).toEqual([]);
  });

  it('does not keep a light decision for a finding that became 禁止', () => {
    const warn = findingOf({ level: 'warn' });
    const review = settle(reviewOf([warn]), warn, { kind: 'ignored', scope: 'place' });
    expect(canPass(refresh(review, review.draft, [first]))).toBe(false);
  });

  it('remembers suggestions taken once the words are gone', () => {
    const fixable = findingOf({ fix: '较好' });
    const review = settle(reviewOf([fixable]), fixable, { kind: 'fixed' });
    expect(canPass(review)).toBe(false);
    const next = refresh(review, draftOf('较好'), []);
    expect(canPass(next)).toBe(true);
    expect(settledFindings(next)).toEqual([{ finding: fixable, outcome: { kind: 'fixed' } }]);
    expect(refresh(review, review.draft, [fixable]).fixed).toEqual([]);
  });

  it('asks for every tick again when the content changed by itself', () => {
    const pack = { checklist: [itemOf()], askReviewer: false };
    const review = tick(reviewOf([], { pack }), 'stance', true);
    expect(refresh(review, draftOf('改'), []).ticks).toEqual(['stance']);
    expect(canPass(reopen(review, draftOf('改'), []))).toBe(false);
  });
});

describe('no way round', () => {
  const anyOutcome = fc.oneof(
    fc.constant(null),
    fc.constant<Outcome>({ kind: 'fixed' }),
    fc.constant<Outcome>({ kind: 'ignored', scope: 'place' }),
    fc.record({
      kind: fc.constant('falseAlarm' as const),
      reason: fc.constantFrom(null, '', '误报', REASON),
    }),
    fc.record({ kind: fc.constant('overridden' as const), reason: fc.constantFrom('', '可以发布', REASON) }),
  );
  /** Mostly decisions on few findings, so that passing is often in reach. */
  const anyStep = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('settle' as const), at: fc.nat(2), outcome: anyOutcome }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('tick' as const),
        id: fc.constantFrom('a', 'b', 'x'),
        on: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('refresh' as const),
        findings: fc.array(anyFinding, { maxLength: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('sign' as const), operator: fc.string({ maxLength: 4 }) }),
    },
  );
  type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

  const take = (review: Review, step: Step): Review => {
    switch (step.do) {
      case 'settle': {
        const finding = review.findings[step.at];
        return finding ? settle(review, finding, step.outcome) : review;
      }
      case 'tick':
        return tick(review, step.id, step.on);
      case 'refresh':
        return refresh(review, review.draft, step.findings);
      case 'sign':
        return sign(review, { operator: step.operator, reviewer: '' });
    }
  };
  /** Written apart from the code under test: what the regulation lets through. */
  const isDecided = ({ level }: Finding, outcome: Outcome | null) => {
    if (level === 'note') return true;
    if (!outcome || outcome.kind === 'fixed') return false;
    if (outcome.kind === 'ignored') return level === 'warn';
    return (
      (level === 'warn' && outcome.kind === 'falseAlarm') || [...(outcome.reason ?? '').trim()].length >= 5
    );
  };
  const checklist = [itemOf({ id: 'a' }), itemOf({ id: 'b', required: false })];

  it('never passes with an open 禁止 or 警告, or a required item unticked', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 3 }),
        fc.array(anyStep, { maxLength: 40 }),
        (findings, steps) => {
          const pack = { checklist, askReviewer: false };
          let review = reviewOf(findings, { pack });
          for (const step of steps) {
            review = take(review, step);
            const decided = review.findings.every((finding) =>
              isDecided(finding, outcomeOf(review, finding)),
            );
            expect(canPass(review)).toBe(decided && review.ticks.includes('a'));
            expect(canPass(review)).toBe(blockers(review).length === 0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
