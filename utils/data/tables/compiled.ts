import type { LedgerDb } from '../db.ts';

/**
 * What was kept for a pack under this stamp, `undefined` for nothing: another version or other words have another
 * stamp. Whether the bytes are sound is for their own door to say.
 */
export async function readCompiled(
  db: LedgerDb,
  pack: string,
  stamp: string,
): Promise<ArrayBuffer | undefined> {
  const row = await db.compiled.get(pack);
  return row?.stamp === stamp && row.bytes instanceof ArrayBuffer ? row.bytes : undefined;
}

/** Keeps the bytes in place of what was kept for this pack before. Background only. */
export async function writeCompiled(
  db: LedgerDb,
  pack: string,
  stamp: string,
  bytes: ArrayBuffer,
): Promise<void> {
  await db.compiled.put({ pack, stamp, bytes });
}
