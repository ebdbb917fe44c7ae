import type { Finding, Level } from '../checks/finding.ts';
import { LEVELS } from '../checks/finding.ts';
import type { ManualItem } from '../checks/pack.ts';
import type { Gate } from '../draft/draft.ts';
import { isOpen, type Review } from './checklist.ts';

/** One gate at a glance: what it found, what still stands open in it, and the worst of that. */
export interface GateProgress {
  readonly gate: Gate;
  /** 禁止 first, then as they stand in the draft. */
  readonly findings: readonly Finding[];
  readonly items: readonly ManualItem[];
  readonly open: Readonly<Record<Level, number>>;
  readonly openItems: number;
  /** `todo`: only required ticks are missing. `done`: nothing holds the post here any more. */
  readonly state: 'block' | 'warn' | 'todo' | 'done';
}

/** Progress of one gate, for the rail and the gate's own heading. */
export function progressOf(review: Review, gate: Gate): GateProgress {
  const findings = review.findings.filter((finding) => finding.gate === gate).sort(byWeight);
  const items = review.items.filter((item) => item.gate === gate);
  const open = openCounts(review, findings);
  const openItems = items.filter((item) => item.required && !review.ticks.includes(item.id)).length;
  const state = open.block ? 'block' : open.warn ? 'warn' : openItems ? 'todo' : 'done';
  return { gate, findings, items, open, openItems, state };
}

/** Undecided findings by level, as the dialog's head and the chip count them. */
export function openCounts(
  review: Review,
  among: readonly Finding[] = review.findings,
): Record<Level, number> {
  const open = among.filter((finding) => isOpen(review, finding));
  const count = (level: Level) => open.filter((finding) => finding.level === level).length;
  return { block: count('block'), warn: count('warn'), note: count('note') };
}

function byWeight(one: Finding, other: Finding): number {
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || one.start - other.start;
}
