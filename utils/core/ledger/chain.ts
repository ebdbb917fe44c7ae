import canonicalize from 'canonicalize';
import { sha256Hex } from '../draft/fingerprint.ts';

/** The fields of a row without its hash: what the hash is made of. */
export type Hashable = Readonly<Record<string, unknown>>;

/**
 * The bytes a row's hash covers, as text: RFC 8785 canonical JSON of all its fields but `hash`, unknown ones
 * included, so that nothing can be slipped into a row. Throws on what has no canonical form (NaN, lone surrogates).
 */
export function canonicalRow(row: Hashable): string {
  const { hash: _, ...rest } = row;
  return canonicalize(rest) ?? '';
}

/** SHA-256 of the canonical row, lower-case hex. Throws where `canonicalRow` does. */
export async function hashEvent(row: Hashable): Promise<string> {
  return sha256Hex(canonicalRow(row));
}
