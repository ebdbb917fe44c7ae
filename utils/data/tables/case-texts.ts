import type { CaseText } from '#utils/core/cases/desk.ts';
import type { LedgerDb } from '../db.ts';

/** Keeps what a citizen wrote, whole, on this machine. `until`: epoch ms of its deletion, `null` while the case is open. */
export async function writeCaseText(db: LedgerDb, id: string, text: CaseText): Promise<void> {
  await db.caseTexts.put({ id, ...text, until: null });
}

/** `undefined` when it was deleted by retention, or the case came from another machine. */
export async function readCaseText(db: LedgerDb, id: string): Promise<CaseText | undefined> {
  const row = await db.caseTexts.get(id);
  return row && { person: row.person, contact: row.contact, text: row.text };
}

/** A closed case's text is deleted at `until` (epoch ms); one that is open again (`null`) is not. */
export async function keepCaseText(db: LedgerDb, id: string, until: number | null): Promise<void> {
  await db.caseTexts.update(id, { until });
}

/** Deletes what is past its time. Out: how many. */
export async function pruneCaseTexts(db: LedgerDb, now: number): Promise<number> {
  return db.caseTexts.where('until').belowOrEqual(now).delete();
}
