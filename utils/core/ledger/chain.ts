import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { findSortedRow } from './sorted-row.ts';

/** The fields of a row without its hash: what the hash is made of. */
export type Hashable = Readonly<Record<string, unknown>>;

/**
 * The bytes a row's hash covers, as text: RFC 8785 canonical JSON of all its fields but `hash`, unknown ones
 * included, so that nothing can be slipped into a row. Throws on what has no canonical form (NaN, lone surrogates).
 */
export function canonicalRow(row: Hashable): string {
  return findSortedRow(row) ?? canonicalWhole(row);
}

/**
 * SHA-256 of the canonical row, lower-case hex. Synchronous: a database transaction would end while a digest of the
 * browser's own is pending, and a thousand small ones cost more in waiting than in hashing. Throws where
 * `canonicalRow` does.
 */
export function hashEvent(row: Hashable): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalRow(row))));
}

function canonicalWhole({ hash: _, ...rest }: Hashable): string {
  return canonicalize(rest) ?? '';
}
