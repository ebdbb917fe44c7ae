import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';

const BEIJING_MINUTES = 480;

/** A due time (epoch ms) in Beijing time, which office hours are of: `08-10 17:30`, with the year where it is another. */
export function showMoment(epochMs: number): string {
  return short(formatTimestamp(epochMs, BEIJING_MINUTES));
}

/** A ledger time (ISO 8601 with offset) as its own offset shows it. */
export function showTime(at: string | null): string | null {
  return at === null ? null : short(at);
}

/** What a `datetime-local` box holds, as ISO 8601 with this machine's offset; `null` for an empty one. */
export function readMoment(value: string): string | null {
  const epochMs = value === '' ? Number.NaN : Date.parse(value);
  return Number.isNaN(epochMs) ? null : stamp(epochMs);
}

/** Now, for a `datetime-local` box. */
export function nowForBox(): string {
  return stamp(Date.now()).slice(0, 16);
}

/** Today, `2026-08-03`. */
export function todayHere(): string {
  return stamp(Date.now()).slice(0, 10);
}

function short(at: string): string {
  const year = stamp(Date.now()).slice(0, 4);
  const text = at.slice(0, 16).replace('T', ' ');
  return text.startsWith(`${year}-`) ? text.slice(5) : text;
}

function stamp(epochMs: number): string {
  return formatTimestamp(epochMs, -new Date(epochMs).getTimezoneOffset());
}
