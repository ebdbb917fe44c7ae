import type { Tombstone } from './event.ts';

/** The tombstone an export's header carries: `null` when there is none, `undefined` when it is not one. */
export function parseTombstone(value: unknown): Tombstone | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return undefined;
  const { count, seq, head, from, to, signedBy, at } = value as Record<string, unknown>;
  if (!isPosition(count) || !isPosition(seq)) return undefined;
  if (!isText(head) || !isText(from) || !isText(to) || !isText(signedBy) || !isText(at)) return undefined;
  return { count, seq, head, from, to, signedBy, at };
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}
