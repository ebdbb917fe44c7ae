import { DAY_MS, dayAt } from '../cases/work-calendar.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { accountKey } from './account-name.ts';

/** 正常 / 临近 / 睡眠 / 僵尸; `unknown`: no post of it has ever been seen. */
export const FRESHNESS_STATES = ['fresh', 'near', 'asleep', 'dead', 'unknown'] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/** Days without a post; pack data (`freshness`). */
export interface FreshnessLimits {
  /** From these days on it is said that the line comes near, in rising order. */
  readonly near: readonly number[];
  /** More days than this: 睡眠. 国办秘函〔2019〕19号: no update within two weeks. */
  readonly asleep: number;
  /** More days than this: 僵尸. */
  readonly dead: number;
}

export const USUAL_LIMITS: FreshnessLimits = { near: [7, 10, 12], asleep: 14, dead: 90 };

export interface Freshness {
  readonly state: FreshnessState;
  /** Whole days of Beijing time since the last known post; `null` where none is known. */
  readonly days: number | null;
  /** Last known post, ISO 8601. */
  readonly lastPostAt: string | null;
  /** When somebody or the page last told which post is the latest, ISO 8601. */
  readonly lookedAt: string | null;
  /**
   * Whether the state rests on a look after the last post (未更新); otherwise nobody has looked, and something may have
   * gone out from elsewhere (未观察到). A post seen within the limits is always sure.
   */
  readonly isSure: boolean;
  /** The highest of `near` that has been reached while `near`; `null` in any other state. */
  readonly reached: number | null;
  /** The last post lies in the future: this computer's clock was set back. */
  readonly isClockBehind: boolean;
}

/** What the ledger knows of one account's posts. Moments are ISO 8601. */
export interface PostTimes {
  readonly lastPostAt: string | null;
  readonly lookedAt: string | null;
}

/** Kinds of rows `readPostTimes` reads. */
export const FRESHNESS_KINDS: readonly string[] = ['publish.confirmed', 'account.observed'];

/** Surfaces that put something new on the account's page; a comment or an answer does not. */
const POSTS: ReadonlySet<string | null> = new Set(['composer', 'repost', 'article', 'video', 'imagePost']);

/** Posts and looks of every account, by `accountKey`. In: rows of any kinds and order. */
export function readPostTimes(rows: readonly LedgerEvent[]): ReadonlyMap<string, PostTimes> {
  const times = new Map<string, PostTimes>();
  for (const { kind, platform, account, surface, at, data } of rows) {
    if (account === null) continue;
    const key = accountKey(platform, account);
    const before = times.get(key) ?? { lastPostAt: null, lookedAt: null };
    if (kind === 'publish.confirmed' && POSTS.has(surface)) {
      times.set(key, { ...before, lastPostAt: later(before.lastPostAt, at) });
    }
    if (kind === 'account.observed' && typeof data.lastPostAt === 'string') {
      times.set(key, {
        lastPostAt: later(before.lastPostAt, data.lastPostAt),
        lookedAt: later(before.lookedAt, at),
      });
    }
  }
  return times;
}

/** The same account's times under several names, such as those it had before it was renamed. */
export function joinTimes(times: readonly (PostTimes | undefined)[]): PostTimes {
  return times.reduce<PostTimes>(
    (joined, each) => ({
      lastPostAt: later(joined.lastPostAt, each?.lastPostAt ?? null),
      lookedAt: later(joined.lookedAt, each?.lookedAt ?? null),
    }),
    { lastPostAt: null, lookedAt: null },
  );
}

/**
 * How an account stands at `now` (epoch ms). Days are counted in Beijing time whatever the computer's zone, and a clock
 * set back makes nothing older: a post that lies ahead of it counts as one of today.
 */
export function freshnessOf(
  times: PostTimes,
  now: number,
  limits: FreshnessLimits = USUAL_LIMITS,
): Freshness {
  const { lastPostAt, lookedAt } = times;
  if (lastPostAt === null) {
    return {
      state: 'unknown',
      days: null,
      lastPostAt,
      lookedAt,
      isSure: false,
      reached: null,
      isClockBehind: false,
    };
  }
  const last = Date.parse(lastPostAt);
  const days = daysBetween(last, now);
  const state = stateOf(days, limits);
  const known = lookedAt === null ? 0 : daysBetween(last, Math.min(Date.parse(lookedAt), now));
  return {
    state,
    days,
    lastPostAt,
    lookedAt,
    isSure: state === 'fresh' || stateOf(known, limits) === state,
    reached: state === 'near' ? Math.max(...limits.near.filter((limit) => days >= limit)) : null,
    isClockBehind: last > now + DAY_MS,
  };
}

/** Accounts as the report lists them, each with its freshness; `names` are all it has had. */
export function freshnessByAccount<
  Account extends { readonly platform: string; readonly names: readonly string[] },
>(
  accounts: readonly Account[],
  rows: readonly LedgerEvent[],
  now: number,
  limits: FreshnessLimits = USUAL_LIMITS,
): readonly { readonly account: Account; readonly freshness: Freshness }[] {
  const times = readPostTimes(rows.filter(({ at }) => Date.parse(at) <= now + DAY_MS));
  return accounts.map((account) => {
    const own = account.names.map((name) => times.get(accountKey(account.platform, name)));
    return { account, freshness: freshnessOf(joinTimes(own), now, limits) };
  });
}

function stateOf(days: number, { near, asleep, dead }: FreshnessLimits): FreshnessState {
  if (days > dead) return 'dead';
  if (days > asleep) return 'asleep';
  return near.some((limit) => days >= limit) ? 'near' : 'fresh';
}

function daysBetween(from: number, to: number): number {
  return Math.max(0, dayAt(to) - dayAt(from));
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(other) > Date.parse(one) ? other : one;
}
