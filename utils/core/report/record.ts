import { LEVELS, type Level } from '../checks/finding.ts';
import { GATES, type Gate } from '../draft/draft.ts';
import type { LedgerEvent } from '../ledger/event.ts';

/** A finding as the ledger keeps it, with what was decided about it where that is known. */
export interface FoundRecord {
  readonly rule: string;
  readonly kind: string;
  readonly gate: Gate;
  readonly level: Level;
  readonly outcome: string | null;
  readonly reason: string | null;
}

/** The findings a row lists under `key`; entries of a shape this version does not know are left out. */
export function foundIn(row: LedgerEvent, key: 'findings' | 'settled'): readonly FoundRecord[] {
  const list = row.data[key];
  return Array.isArray(list) ? list.flatMap((entry) => foundRecord(entry) ?? []) : [];
}

/** The finding a `finding.*` row is about. */
export function foundRecord(entry: unknown): FoundRecord | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { rule, kind, gate, level, outcome, reason } = entry as Record<string, unknown>;
  const isGate = GATES.find((known) => known === gate);
  const isLevel = LEVELS.find((known) => known === level);
  if (typeof rule !== 'string' || typeof kind !== 'string' || !isGate || !isLevel) return null;
  return { rule, kind, gate: isGate, level: isLevel, outcome: textOf(outcome), reason: textOf(reason) };
}

/** A text field of the row's data, `null` when it is absent or something else. */
export function dataText(row: LedgerEvent, key: string): string | null {
  return textOf(row.data[key]);
}

/** The sources a `source.checked` row lists; entries of an unknown shape are left out. */
export function sourcesIn(
  row: LedgerEvent,
): readonly { readonly verdict: string; readonly category: string | null; readonly host: string | null }[] {
  const list = row.kind === 'source.checked' ? row.data.sources : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { verdict, category, host } = entry as Record<string, unknown>;
    return typeof verdict === 'string' ? [{ verdict, category: textOf(category), host: textOf(host) }] : [];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
