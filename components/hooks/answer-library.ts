import type { Taken } from '#utils/core/replies/plan-import.ts';
import { slotsOf } from '#utils/core/replies/slots.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { readTaken, streamAnswers } from '#utils/data/tables/answers.ts';

export interface KnownLibrary extends Taken {
  /** Names of the slots the library's answers use. */
  readonly slots: ReadonlySet<string>;
}

/** What an import is compared with: ids, questions and slots of the library as it is now. */
export async function readKnown(db: LedgerDb): Promise<KnownLibrary> {
  const slots = new Set<string>();
  for await (const { answers } of streamAnswers(db))
    for (const answer of answers) for (const name of slotsOf(answer)) slots.add(name);
  return { ...(await readTaken(db)), slots };
}
