import { PLATFORMS, SURFACES } from '#utils/core/draft/draft.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { z } from '#utils/zod.ts';
import { isKnownKind, kinds } from './kinds/registry.ts';
import { Hash, Id, Moment, Name } from './kinds/shapes.ts';

/** Everything of a row but what the chain adds; also the door for what a caller wants recorded. */
const Envelope = z.object({
  operator: Name.nullable(),
  unit: Name.nullable(),
  platform: z.enum(PLATFORMS).nullable(),
  account: Name.nullable(),
  surface: z.enum(SURFACES).nullable(),
  kind: Id,
  subject: Id.nullable(),
  data: z.record(z.string(), z.unknown()),
});

export const LedgerRow = Envelope.extend({
  seq: z.number().int().min(0),
  id: z.uuid(),
  at: Moment,
  device: Id,
  prev: Hash,
  hash: Hash,
});

/** What a caller hands to the writer, checked: known kind, data exactly as its schema says, nothing more. */
export function parseEntry(entry: unknown): Result<z.infer<typeof Envelope>> {
  const envelope = Envelope.strict().safeParse(entry);
  if (!envelope.success) return failure(z.prettifyError(envelope.error));
  const { kind, data } = envelope.data;
  if (!isKnownKind(kind)) return failure(`unknown kind ${kind}`);
  const parsed = kinds[kind].schema.strict().safeParse(data);
  return parsed.success
    ? success({ ...envelope.data, data: parsed.data })
    : failure(z.prettifyError(parsed.error));
}

/**
 * A stored or imported row. The value is the row itself, not the parser's copy, whose dropped unknown fields would
 * break the hash. A kind or field of a newer version is kept; data that contradicts a known kind is not readable.
 */
export function parseRow(row: unknown): Result<LedgerEvent> {
  const envelope = LedgerRow.safeParse(row);
  if (!envelope.success) return failure(z.prettifyError(envelope.error));
  const { kind, data } = envelope.data;
  if (isKnownKind(kind)) {
    const parsed = kinds[kind].schema.safeParse(data);
    if (!parsed.success) return failure(z.prettifyError(parsed.error));
  }
  return success(row as LedgerEvent);
}
