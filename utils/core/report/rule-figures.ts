import type { LedgerEvent } from '../ledger/event.ts';
import { type FoundRecord, foundIn } from './record.ts';
import type { Figure } from './weekly-figures.ts';

/** What came of a finding in a review that was passed or returned; `open`: left undecided, which only returning may. */
export const RULE_OUTCOMES = ['fixed', 'ignored', 'falseAlarm', 'overridden', 'open'] as const;
export type RuleOutcome = (typeof RULE_OUTCOMES)[number];

/** How one rule did: how often it spoke, and what people made of that. */
export interface RuleFigures {
  readonly rule: string;
  readonly found: FoundRecord;
  readonly hits: Figure;
  readonly outcomes: Readonly<Record<RuleOutcome, Figure>>;
}

interface Entry {
  readonly row: LedgerEvent;
  readonly found: FoundRecord;
}

/**
 * The ledger of every rule, the most reported as false first, then the most frequent: which rules earn their place.
 * In: the rows of a week in chain order. Findings of a passed or returned review count once per review.
 */
export function ruleFigures(rows: readonly LedgerEvent[]): RuleFigures[] {
  const entries = rows
    .filter(({ kind }) => kind === 'review.passed' || kind === 'review.returned')
    .flatMap((row) => foundIn(row, 'settled').map((found): Entry => ({ row, found })));
  const groups = Map.groupBy(entries, ({ found }) => found.rule);
  const figures = [...groups].flatMap(([rule, own]): RuleFigures[] => {
    const found = own.at(-1)?.found;
    return found ? [{ rule, found, hits: figureOf(own), outcomes: outcomesOf(own) }] : [];
  });
  return figures.sort(
    (one, other) =>
      other.outcomes.falseAlarm.count - one.outcomes.falseAlarm.count || other.hits.count - one.hits.count,
  );
}

function outcomesOf(entries: readonly Entry[]): Record<RuleOutcome, Figure> {
  const of = (outcome: RuleOutcome) =>
    figureOf(entries.filter(({ found }) => (found.outcome ?? 'open') === outcome));
  return {
    fixed: of('fixed'),
    ignored: of('ignored'),
    falseAlarm: of('falseAlarm'),
    overridden: of('overridden'),
    open: of('open'),
  };
}

/** Counts findings, and names each row behind them once. */
function figureOf(entries: readonly Entry[]): Figure {
  return { count: entries.length, rows: [...new Set(entries.map(({ row }) => row))] };
}
