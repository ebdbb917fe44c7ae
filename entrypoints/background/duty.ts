import type { DeskMessages, DutyState } from '#utils/core/cases/desk.ts';
import { DUTY_KINDS, readDutyState } from '#utils/core/cases/duty.ts';
import { openDb } from '#utils/data/db.ts';
import { readKinds } from '#utils/data/tables/ledger.ts';
import { listCases } from './cases.ts';
import { record } from './ledger.ts';

const db = openDb();

/** Who is on duty by the last hand-over, and what was looked at when. */
export async function readDuty(): Promise<DutyState> {
  const { rows } = await readKinds(db, DUTY_KINDS);
  return readDutyState(rows, (await listCases(Date.now())).counts.todo);
}

/** Records a hand-over with the number of cases handed with it. Out: whether it is on disk. */
export async function handShift({ from, to, note }: DeskMessages['duty.hand']['req']): Promise<boolean> {
  const openCases = (await listCases(Date.now())).counts.todo;
  return (await record({ kind: 'shift.handed', data: { from, to, openCases, note: note || null } })).ok;
}

/** Records that accounts or their automatic replies were looked at. Out: whether it is on disk. */
export async function recordPatrol(patrol: DeskMessages['duty.patrol']['req']): Promise<boolean> {
  const { check, accounts, problems, note, platforms } = patrol;
  const data = { accounts, problems, note: note || null, check, platforms: [...platforms] };
  return (await record({ kind: 'patrol.done', data })).ok;
}
