import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { accountKey } from '#utils/core/registry/account-name.ts';
import {
  freshnessByAccount,
  freshnessOf,
  joinTimes,
  readPostTimes,
  USUAL_LIMITS,
} from '#utils/core/registry/freshness.ts';

const at = (moment: string) => Date.parse(moment);
const NOON = at('2026-11-25T12:00:00+08:00');
const DAY = 86_400_000;
const ago = (days: number) => new Date(NOON - days * DAY).toISOString();
const idle = (days: number, looked = 0) =>
  freshnessOf({ lastPostAt: ago(days), lookedAt: ago(looked) }, NOON);

function row(kind: string, parts: Partial<LedgerEvent>): LedgerEvent {
  const event = { seq: 1, id: '', at: ago(0), device: 'pc', operator: null, unit: null, subject: null };
  const place = { platform: 'weibo', account: '云湖区发布', surface: 'composer' } as const;
  return { ...event, ...place, kind, data: {}, prev: '', hash: '', ...parts };
}

describe('how an account stands', () => {
  it.each([
    [0, 'fresh', null],
    [6, 'fresh', null],
    [7, 'near', 7],
    [9, 'near', 7],
    [10, 'near', 10],
    [12, 'near', 12],
    [14, 'near', 12],
    [15, 'asleep', null],
    [90, 'asleep', null],
    [91, 'dead', null],
  ] as const)('%i days without a post: %s', (days, state, reached) => {
    expect(idle(days)).toMatchObject({ state, reached, days, isSure: true });
  });

  it('goes by the limits a pack gives', () => {
    const limits = { near: [3], asleep: 5, dead: 30 };
    expect(freshnessOf({ lastPostAt: ago(6), lookedAt: null }, NOON, limits).state).toBe('asleep');
    expect(freshnessOf({ lastPostAt: ago(6), lookedAt: null }, NOON, USUAL_LIMITS).state).toBe('fresh');
  });

  it('tells 未更新 from 未观察到', () => {
    expect(freshnessOf({ lastPostAt: null, lookedAt: null }, NOON)).toMatchObject({
      state: 'unknown',
      days: null,
    });
    expect(freshnessOf({ lastPostAt: ago(20), lookedAt: null }, NOON).isSure).toBe(false);
    // Somebody looked when it was four days idle; what happened since nobody knows.
    expect(idle(20, 16).isSure).toBe(false);
    expect(idle(20, 1).isSure).toBe(true);
    // A look before the last post says nothing about the time after it.
    expect(idle(20, 30).isSure).toBe(false);
    expect(freshnessOf({ lastPostAt: ago(2), lookedAt: null }, NOON).isSure).toBe(true);
  });

  it('counts days of Beijing time, whatever zone wrote the row', () => {
    const now = at('2026-11-25T00:30:00+08:00');
    const of = (lastPostAt: string) => freshnessOf({ lastPostAt, lookedAt: null }, now).days;
    expect(of('2026-11-24T23:50:00.000+08:00')).toBe(1);
    // The same moment as 23:50 in Beijing, written by a computer set to New York.
    expect(of('2026-11-24T10:50:00.000-05:00')).toBe(1);
    expect(of('2026-11-24T11:10:00.000-05:00')).toBe(0);
  });

  it('does not make a post older, nor negative, when the clock is set back', () => {
    const ahead = freshnessOf({ lastPostAt: ago(-3), lookedAt: null }, NOON);
    expect(ahead).toMatchObject({ state: 'fresh', days: 0, isClockBehind: true });
    expect(idle(0).isClockBehind).toBe(false);
    // A look that lies ahead of the clock proves no more than one of now.
    expect(idle(20, -40)).toMatchObject({ state: 'asleep', days: 20, isSure: true });
  });
});

describe('what the ledger knows', () => {
  it('takes the latest of posts and of what pages showed, by moment and not by letters', () => {
    const times = readPostTimes([
      row('publish.confirmed', { at: '2026-11-20T23:00:00.000-05:00' }),
      row('publish.confirmed', { at: '2026-11-21T09:00:00.000+08:00' }),
      row('account.observed', {
        at: '2026-11-22T09:00:00.000+08:00',
        surface: null,
        data: { lastPostAt: '2026-11-19T08:00:00.000+08:00' },
      }),
    ]);
    expect(times.get(accountKey('weibo', '云湖区发布'))).toEqual({
      lastPostAt: '2026-11-20T23:00:00.000-05:00',
      lookedAt: '2026-11-22T09:00:00.000+08:00',
    });
  });

  it('does not take an answer, a comment, an unanswered post or an empty look for an update', () => {
    const nothing = [
      row('publish.confirmed', { surface: 'comment' }),
      row('publish.confirmed', { surface: null }),
      row('publish.pending', {}),
      row('reply.sent', { surface: 'reply' }),
      row('publish.confirmed', { account: null }),
      row('account.observed', { data: { lastPostAt: null } }),
    ];
    expect([...readPostTimes(nothing).values()].filter(({ lastPostAt }) => lastPostAt !== null)).toEqual([]);
  });

  it('joins the names an account has had, and leaves out what is written after the day asked for', () => {
    const rows = [
      row('publish.confirmed', { account: '云湖发布 ', at: ago(9) }),
      row('publish.confirmed', { account: '云湖区发布', at: ago(30) }),
      row('publish.confirmed', { account: '云湖区发布', at: ago(-8) }),
    ];
    const accounts = [{ platform: 'weibo', names: ['云湖区发布', '云湖发布'] }];
    expect(freshnessByAccount(accounts, rows, NOON)[0]?.freshness).toMatchObject({ state: 'near', days: 9 });
    expect(joinTimes([undefined])).toEqual({ lastPostAt: null, lookedAt: null });
  });
});
