import type { Case } from '#utils/core/cases/case.ts';
import type { DeskMessages } from '#utils/core/cases/desk.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { openDb } from '#utils/data/db.ts';
import { readCaseText } from '#utils/data/tables/case-texts.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { listCases, openCase, quickCase, takeStep, undoStep } from '../cases.ts';
import { renewDue } from '../due-notice.ts';
import { handShift, readDuty, recordPatrol } from '../duty.ts';
import { inForce } from '../pack.ts';

const db = openDb();

export const caseHandlers: Pick<Handlers, keyof DeskMessages> = {
  'case.open': async (asked) => told(await openCase(asked)),

  'case.choices': async () => success(await quickCase()),

  'case.assign': async ({ id, to, due, note }) =>
    told(
      await takeStep(id, 'assigned', () => ({
        kind: 'case.assigned',
        subject: id,
        data: { to, due, step: 'assigned', note: note || null },
      })),
    ),

  'case.feedback': async ({ id, returned, note }) => {
    const step = returned ? 'returned' : 'feedback';
    return told(
      await takeStep(id, step, ({ department }) => ({
        kind: 'case.assigned',
        subject: id,
        data: { to: department ?? '', due: null, step, note },
      })),
    );
  },

  'case.close': async ({ id, result, note }) =>
    told(
      await takeStep(id, 'closed', (_case, overdue) => ({
        kind: 'case.closed',
        subject: id,
        data: { result, overdue, note },
      })),
    ),

  'case.undo': async ({ id }) => told(await undoStep(id)),

  'case.list': async () => success(await listCases(Date.now())),

  'case.get': async ({ id }) => {
    const { views } = await listCases(Date.now());
    const view = views.find((each) => each.case.id === id);
    return view ? success({ view, text: (await readCaseText(db, id)) ?? null }) : failure('no-case');
  },

  'case.rules': async () => {
    const { pack } = await inForce();
    return success({ years: pack.workYears, deadlines: pack.deadlines });
  },

  'duty.get': async () => success(await readDuty()),
  'duty.hand': async (shift) =>
    (await handShift(shift)) ? success(await readDuty()) : failure('not-recorded'),
  'duty.patrol': async (patrol) =>
    (await recordPatrol(patrol)) ? success(await readDuty()) : failure('not-recorded'),
};

/** The badge follows every step. */
async function told(result: Result<Case>): Promise<Result<Case>> {
  if (result.ok) await renewDue();
  return result;
}
