import { describe, expect, it } from 'vitest';
import { weeklyFigures } from '#utils/core/report/weekly-figures.ts';
import { chainOf } from '../ledger/sample.ts';

const weibo = { platform: 'weibo', account: '北仑发布', surface: 'composer' } as const;
const douyin = { platform: 'douyin', account: null, surface: 'video' } as const;
const typo = { rule: 'misspelling', kind: 'typo', gate: 'wording', level: 'warn' } as const;
const card = { rule: 'id-card', kind: 'id-card', gate: 'secrecy', level: 'block' } as const;
const passed = (settled: readonly unknown[] = []) => ({
  manual: false,
  ticks: [],
  settled,
  reviewer: '王',
  excerpt: '标题',
});

const rows = await chainOf([
  {
    ...weibo,
    at: '2026-08-02T23:59:59.000+08:00',
    kind: 'review.opened',
    subject: 'old',
    data: { findings: [card] },
  },
  { ...weibo, kind: 'review.opened', subject: 'a', data: { findings: [typo, card] } },
  { ...weibo, kind: 'review.opened', subject: 'a', data: { findings: [typo] } },
  { ...weibo, kind: 'finding.overridden', subject: 'a', data: { ...typo, reason: '原文如此表述' } },
  {
    ...weibo,
    kind: 'review.passed',
    subject: 'a',
    data: passed([{ ...typo, outcome: 'overridden', reason: '原文如此表述' }]),
  },
  { ...weibo, kind: 'publish.pending', subject: 'a' },
  { ...weibo, kind: 'publish.confirmed', subject: 'a' },
  {
    ...weibo,
    kind: 'review.returned',
    subject: 'b',
    data: { settled: [{ ...card, outcome: null, reason: null }] },
  },
  { ...weibo, kind: 'review.passed', subject: 'a', data: passed() },
  { ...weibo, kind: 'publish.failed', subject: 'a' },
  {
    ...douyin,
    kind: 'review.passed',
    subject: 'c',
    data: passed([{ ...card, outcome: 'falseAlarm', reason: '文号' }]),
  },
  { ...douyin, kind: 'publish.unknown', subject: 'c' },
  { ...douyin, kind: 'fence.blocked', subject: null },
  { ...douyin, kind: 'guard.lost', subject: null },
  { kind: 'export.made' },
  { ...weibo, at: '2026-08-10T00:00:00.000+08:00', kind: 'publish.confirmed', subject: 'c' },
]);

describe('weekly figures', () => {
  const figures = weeklyFigures(rows, '2026-W32');
  const of = (platform: string) => figures.accounts.find((account) => account.platform === platform);

  it('keeps accounts apart and adds them up', () => {
    expect(figures.accounts.map(({ platform, account }) => [platform, account])).toEqual([
      ['douyin', null],
      ['weibo', '北仑发布'],
    ]);
    expect(figures.total.passed.count).toBe(3);
  });

  it('counts a post once, by the last word on it', () => {
    const { confirmed, pending, failed, unknown } = figures.total.posts;
    expect([confirmed, pending, failed, unknown].map(({ count }) => count)).toEqual([1, 0, 1, 1]);
    expect(confirmed.rows.map(({ seq }) => seq)).toEqual([5, 6, 7]);
    expect(figures.posts.map(({ outcome }) => outcome)).toEqual(['unknown', 'failed', 'confirmed']);
    expect(figures.posts[0]).toMatchObject({ excerpt: '标题', reviewer: '王' });
  });

  it('counts a decision once, whichever way it was recorded', () => {
    expect(of('weibo')?.overrides).toMatchObject({ count: 1, rows: [{ seq: 4 }] });
    expect(figures.overrides).toMatchObject([{ found: { reason: '原文如此表述', level: 'warn' } }]);
    expect(of('douyin')?.falseAlarms).toMatchObject({ count: 1, rows: [{ seq: 11 }] });
  });

  it('counts findings by gate, a content opened twice once', () => {
    expect(of('weibo')?.gates.wording).toMatchObject({ count: 1, rows: [{ seq: 3 }] });
    expect(of('weibo')?.gates.secrecy.count).toBe(0);
  });

  it('counts reviews and incidents', () => {
    const weibo = of('weibo');
    expect([weibo?.opened, weibo?.passed, weibo?.returned].map((figure) => figure?.count)).toEqual([2, 2, 1]);
    expect([of('douyin')?.fenceBlocks.count, of('douyin')?.guardLost.count]).toEqual([1, 1]);
    expect(figures.incidents.map(({ kind }) => kind)).toEqual(['guard.lost', 'fence.blocked']);
  });

  it('every figure names the rows it was counted from', () => {
    const { posts, gates, platform: _, account: __, ...single } = figures.total;
    for (const { count, rows } of [
      ...Object.values(single),
      ...Object.values(posts),
      ...Object.values(gates),
    ]) {
      expect(rows.length > 0).toBe(count > 0);
    }
  });

  it('shows the words of a post that was reviewed the week before', () => {
    const next = weeklyFigures(
      rows,
      '2026-W33',
      rows.filter(({ seq }) => seq === 11),
    );
    expect(next.posts).toMatchObject([{ outcome: 'confirmed', excerpt: '标题' }]);
  });
});

describe('the ledger of rules', () => {
  it('counts what came of each rule’s findings, the most reported as false first', () => {
    const { rules } = weeklyFigures(rows, '2026-W32');
    expect(
      rules.map(({ rule, hits, outcomes }) => [
        rule,
        hits.count,
        outcomes.overridden.count,
        outcomes.falseAlarm.count,
        outcomes.open.count,
      ]),
    ).toEqual([
      ['id-card', 2, 0, 1, 1],
      ['misspelling', 1, 1, 0, 0],
    ]);
    expect(rules[0]?.hits.rows.map(({ kind }) => kind)).toEqual(['review.returned', 'review.passed']);
  });
});
