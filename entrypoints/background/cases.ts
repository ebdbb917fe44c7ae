import type { Case, CaseStepName } from '#utils/core/cases/case.ts';
import { canTake } from '#utils/core/cases/case.ts';
import { countCases, viewCases } from '#utils/core/cases/case-list.ts';
import type { ClockRules } from '#utils/core/cases/clock.ts';
import type { CaseList, CaseRefusal, NewCase, QuickCase } from '#utils/core/cases/desk.ts';
import { CASE_KINDS, readCases } from '#utils/core/cases/read-cases.ts';
import { createWorkCalendar, DAY_MS, dateOfDay, dayAt } from '#utils/core/cases/work-calendar.ts';
import { readWorkOrder } from '#utils/core/cases/work-order.ts';
import { excerpt } from '#utils/core/ledger/excerpt.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { openDb } from '#utils/data/db.ts';
import type { LedgerEntry } from '#utils/data/ledger-writer.ts';
import { keepCaseText, pruneCaseTexts, writeCaseText } from '#utils/data/tables/case-texts.ts';
import { readKinds } from '#utils/data/tables/ledger.ts';
import { record } from './ledger.ts';
import { inForce } from './pack.ts';

/** How long a closed case's text stays on this machine. */
const KEEP_DAYS = 180;

const db = openDb();
let turn: Promise<unknown> = Promise.resolve();

type CaseEntry = LedgerEntry<'case.opened' | 'case.assigned' | 'case.closed'>;

/** Opens a case: its text is kept apart first, so that no row stands without it. */
export function openCase(asked: NewCase): Promise<Result<Case, CaseRefusal>> {
  return inTurn(async () => {
    const { person, contact, text, category, urgency, deadline, due, received } = asked;
    const id = crypto.randomUUID();
    const number = asked.number && (readWorkOrder(asked.number) ?? asked.number);
    await writeCaseText(db, id, { person, contact, text });
    const written = await record({
      kind: 'case.opened',
      subject: id,
      platform: asked.platform,
      account: asked.account,
      data: {
        category,
        urgency,
        due,
        serial: await nextSerial(),
        number,
        deadline,
        received,
        excerpt: excerpt(text),
      },
    });
    if (!written.ok) await keepCaseText(db, id, Date.now());
    return written.ok ? found(id) : failure('not-recorded');
  });
}

/** Has a case take a step, where it can from the state it is in. `entryOf` makes the row. */
export function takeStep(
  id: string,
  step: Exclude<CaseStepName, 'opened'>,
  entryOf: (of: Case, isOverdue: boolean) => CaseEntry,
): Promise<Result<Case, CaseRefusal>> {
  return inTurn(async () => {
    const before = await found(id);
    if (!before.ok) return before;
    if (!canTake(before.value.status, step)) return failure('wrong-status');
    const isOverdue = viewCases([before.value], Date.now(), await clockRules())[0]?.clock.state === 'overdue';
    return write(id, entryOf(before.value, isOverdue));
  });
}

/** Takes back the last step that stands, by a row of the same kind that names it; nothing is deleted. */
export function undoStep(id: string): Promise<Result<Case, CaseRefusal>> {
  return inTurn(async () => {
    const before = await found(id);
    if (!before.ok) return before;
    const last = before.value.steps.at(-1);
    if (!last) return failure('nothing-to-undo');
    const undoes = last.event;
    return write(
      id,
      last.step === 'opened' || last.step === 'closed'
        ? { kind: 'case.closed', subject: id, data: { result: 'no-action', overdue: false, undoes } }
        : { kind: 'case.assigned', subject: id, data: { to: '', due: null, undoes } },
    );
  });
}

/** Every case with its clock at `now` (epoch ms), the most pressing first. */
export async function listCases(now: number): Promise<CaseList> {
  const { pack } = await inForce();
  const views = viewCases(await allCases(), now, await clockRules());
  const choices = { categories: pack.caseCategories, deadlines: pack.deadlines };
  const unknownYears = [...new Set(views.flatMap(({ clock }) => clock.unknownYears))].sort();
  return { views, counts: countCases(views), choices, unknownYears };
}

/** What a case is made of when it is opened beside a comment: the pack's categories and the usual clock. */
export async function quickCase(): Promise<QuickCase> {
  const { pack } = await inForce();
  const categories = pack.caseCategories.map(({ id, title, titleEn, departments }) => ({
    id,
    title,
    titleEn,
    department: departments[0] ?? '',
  }));
  return { categories, deadline: pack.deadlines.find(({ id }) => id === 'work-order')?.id ?? null };
}

/** What clocks are reckoned with now. */
export async function clockRules(): Promise<ClockRules> {
  const { pack } = await inForce();
  return { calendar: createWorkCalendar(pack.workYears), deadlines: pack.deadlines };
}

/** Deletes the texts of cases closed long ago. */
export function pruneTexts(): Promise<number> {
  return pruneCaseTexts(db, Date.now());
}

async function write(id: string, entry: CaseEntry): Promise<Result<Case, CaseRefusal>> {
  const written = await record(entry);
  if (!written.ok) return failure('not-recorded');
  const after = await found(id);
  if (after.ok) {
    const isOver = after.value.status === 'closed';
    await keepCaseText(db, id, isOver ? Date.now() + KEEP_DAYS * DAY_MS : null);
  }
  return after;
}

async function found(id: string): Promise<Result<Case, CaseRefusal>> {
  const one = (await allCases()).find((each) => each.id === id);
  return one ? success(one) : failure('no-case');
}

async function allCases(): Promise<readonly Case[]> {
  return readCases((await readKinds(db, CASE_KINDS)).rows).cases;
}

/** `2026-0012`: counted through the year on this machine, cases opened by mistake included. */
async function nextSerial(): Promise<string> {
  const year = dateOfDay(dayAt(Date.now())).slice(0, 4);
  const numbers = (await allCases())
    .filter(({ serial }) => serial?.startsWith(`${year}-`))
    .map(({ serial }) => Number(serial?.slice(5)) || 0);
  return `${year}-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}

/** One step at a time: each looks at the state the one before left. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}
