import type { Surface } from '#utils/core/draft/draft.ts';
import { noteOf, type Unanswered } from '#utils/core/replies/unanswered.ts';
import type { LedgerDb, UnansweredRow } from '../db.ts';

/** The oldest are forgotten beyond this: a list for a person, not an archive. */
const MOST = 1_000;

/** Notes that the library had no good answer; the same words once more only count. Background only. */
export async function noteUnanswered(
  db: LedgerDb,
  message: string,
  surface: Surface,
  at: string,
): Promise<void> {
  const note = noteOf(message);
  if (!note) return;
  await db.transaction('rw', db.unanswered, async () => {
    const before = await db.unanswered.get(note.key);
    await db.unanswered.put({
      ...note,
      surface,
      times: (before?.times ?? 0) + 1,
      first: before?.first ?? at,
      last: at,
    });
    const over = (await db.unanswered.count()) - MOST;
    if (over > 0) await db.unanswered.orderBy('last').limit(over).delete();
  });
}

/** What was asked most, the latest first among equals; at most `limit`. */
export async function readUnanswered(db: LedgerDb, limit: number): Promise<readonly Unanswered[]> {
  const rows = await db.unanswered.toArray();
  rows.sort((one, other) => other.times - one.times || other.last.localeCompare(one.last));
  return rows.slice(0, limit).map(toUnanswered);
}

function toUnanswered({ excerpt, surface, times, first, last }: UnansweredRow): Unanswered {
  return { excerpt, surface, times, first, last };
}
