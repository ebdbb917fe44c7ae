const MINUTE = 60_000;

/**
 * ISO 8601 with offset, to the millisecond, e.g. `2026-08-03T09:15:00.000+08:00`.
 * In: epoch milliseconds, and minutes east of UTC (the negative of `Date.getTimezoneOffset()`).
 */
export function formatTimestamp(epochMs: number, offsetMinutes: number): string {
  const local = new Date(epochMs + offsetMinutes * MINUTE).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  return `${local}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
