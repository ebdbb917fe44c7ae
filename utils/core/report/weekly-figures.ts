import { GATES, type Gate } from '../draft/draft.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { findPosts, OUTCOMES, type Post, type PostOutcome } from './posts.ts';
import { type FoundRecord, foundIn, foundRecord } from './record.ts';
import { type RuleFigures, ruleFigures } from './rule-figures.ts';
import { daysOf, type Week } from './week.ts';

/** A number of the report together with the rows it was counted from: every figure can be checked. */
export interface Figure {
  readonly count: number;
  readonly rows: readonly LedgerEvent[];
}

/** A finding a person decided about with a reason, and the row that says so. */
export interface Decision {
  readonly row: LedgerEvent;
  readonly found: FoundRecord;
}

export interface AccountFigures {
  readonly platform: LedgerEvent['platform'];
  readonly account: string | null;
  readonly posts: Readonly<Record<PostOutcome, Figure>>;
  readonly opened: Figure;
  readonly passed: Figure;
  readonly returned: Figure;
  readonly overrides: Figure;
  readonly falseAlarms: Figure;
  readonly replies: Figure;
  readonly fenceBlocks: Figure;
  readonly guardLost: Figure;
  readonly gates: Readonly<Record<Gate, Figure>>;
}

export interface WeeklyFigures {
  readonly week: Week;
  readonly total: AccountFigures;
  readonly accounts: readonly AccountFigures[];
  readonly posts: readonly Post[];
  readonly overrides: readonly Decision[];
  readonly falseAlarms: readonly Decision[];
  readonly incidents: readonly LedgerEvent[];
  readonly rules: readonly RuleFigures[];
}

const INCIDENTS: readonly string[] = ['fence.blocked', 'guard.lost', 'guard.restored'];

/**
 * The week's figures, for all and per account. In: rows in chain order (others than the week's are ignored, times as
 * the row's own offset shows them), and earlier reviews of posts answered this week.
 */
export function weeklyFigures(
  rows: readonly LedgerEvent[],
  week: Week,
  reviews: readonly LedgerEvent[] = [],
): WeeklyFigures {
  const { from, to } = daysOf(week);
  const inWeek = rows.filter(({ at }) => at >= from && at < to);
  const posts = findPosts(inWeek, reviews);
  const groups = Map.groupBy(inWeek.filter(hasAccount), accountKey);
  return {
    week,
    total: figuresOf(null, null, inWeek, posts),
    accounts: [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, own]) => {
        const { platform = null, account = null } = own[0] ?? {};
        return figuresOf(
          platform,
          account,
          own,
          posts.filter(({ last }) => accountKey(last) === key),
        );
      }),
    posts,
    overrides: findDecisions(inWeek, 'finding.overridden', 'overridden').toReversed(),
    falseAlarms: findDecisions(inWeek, 'finding.falseAlarm', 'falseAlarm').toReversed(),
    rules: ruleFigures(inWeek),
    incidents: inWeek.filter(({ kind }) => INCIDENTS.includes(kind)).toReversed(),
  };
}

function figuresOf(
  platform: LedgerEvent['platform'],
  account: string | null,
  rows: readonly LedgerEvent[],
  posts: readonly Post[],
): AccountFigures {
  const of = (kind: string) => figure(rows.filter((row) => row.kind === kind));
  const decided = (kind: string, outcome: string) => tally(findDecisions(rows, kind, outcome));
  return {
    platform,
    account,
    posts: recordOf(OUTCOMES, (outcome) => {
      const own = posts.filter((post) => post.outcome === outcome);
      return { count: own.length, rows: own.flatMap((post) => post.rows) };
    }),
    opened: of('review.opened'),
    passed: of('review.passed'),
    returned: of('review.returned'),
    overrides: decided('finding.overridden', 'overridden'),
    falseAlarms: decided('finding.falseAlarm', 'falseAlarm'),
    replies: of('reply.sent'),
    fenceBlocks: of('fence.blocked'),
    guardLost: of('guard.lost'),
    gates: gateFigures(rows),
  };
}

/** Findings by gate as shown when a review was opened; the same content opened again counts once. */
function gateFigures(rows: readonly LedgerEvent[]): Record<Gate, Figure> {
  const opened = rows.filter(({ kind }) => kind === 'review.opened');
  const latest = new Map(opened.map((row) => [row.subject ?? row.id, row]));
  const found = [...latest.values()].flatMap((row) =>
    foundIn(row, 'findings').map((one) => ({ row, found: one })),
  );
  return recordOf(GATES, (gate) => tally(found.filter((one) => one.found.gate === gate)));
}

/**
 * Decisions of one kind: from their own rows, and from the settled findings of passed reviews whose content has no
 * such row, so that neither way of recording is missed or counted twice.
 */
function findDecisions(rows: readonly LedgerEvent[], kind: string, outcome: string): Decision[] {
  const own = rows.filter((row) => row.kind === kind);
  const told = new Set(own.map(({ subject }) => subject));
  return rows.flatMap((row) => {
    if (row.kind === kind) {
      const found = foundRecord({ ...row.data, outcome });
      return found ? [{ row, found }] : [];
    }
    if (row.kind !== 'review.passed' || told.has(row.subject)) return [];
    return foundIn(row, 'settled').flatMap((found) => (found.outcome === outcome ? [{ row, found }] : []));
  });
}

function figure(rows: readonly LedgerEvent[]): Figure {
  return { count: rows.length, rows };
}

/** Counts the decisions or findings, and names each row behind them once. */
function tally(entries: readonly { readonly row: LedgerEvent }[]): Figure {
  return { count: entries.length, rows: [...new Set(entries.map(({ row }) => row))] };
}

function recordOf<K extends string>(keys: readonly K[], value: (key: K) => Figure): Record<K, Figure> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, Figure>;
}

function hasAccount(row: LedgerEvent): boolean {
  return row.platform !== null;
}

function accountKey({ platform, account }: LedgerEvent): string {
  return `${platform ?? ''}\u0000${account ?? ''}`;
}
