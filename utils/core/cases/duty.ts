import { PLATFORMS, type Platform } from '../draft/draft.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { DutyState } from './desk.ts';

export const DUTY_KINDS: readonly string[] = ['shift.handed', 'patrol.done'];

/** Who is on duty and what was looked at when, by the last rows that say so. In: ledger rows in chain order. */
export function readDutyState(rows: readonly LedgerEvent[], openCases: number): DutyState {
  const shift = rows.findLast(({ kind }) => kind === 'shift.handed');
  const patrols = rows.filter(({ kind }) => kind === 'patrol.done');
  const looked = (platform: Platform) =>
    patrols.findLast(({ data }) => isAutoReply(data) && listOf(data.platforms).includes(platform))?.at ??
    null;
  return {
    onDuty: textOf(shift?.data.to),
    since: shift?.at ?? null,
    note: textOf(shift?.data.note),
    lastPatrol: patrols.findLast(({ data }) => !isAutoReply(data))?.at ?? null,
    autoReplies: Object.fromEntries(PLATFORMS.map((platform) => [platform, looked(platform)])) as Record<
      Platform,
      string | null
    >,
    openCases,
  };
}

/** Whether a monthly look is due again: never taken, or in an earlier month than `today` (`2026-08-03`). */
export function isMonthlyDue(last: string | null, today: string): boolean {
  return last === null || last.slice(0, 7) < today.slice(0, 7);
}

function isAutoReply(data: LedgerEvent['data']): boolean {
  return data.check === 'auto-replies';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
