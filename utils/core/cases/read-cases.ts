import type { LedgerEvent } from '../ledger/event.ts';
import {
  CASE_RESULTS,
  CASE_STEPS,
  type Case,
  type CaseStep,
  type CaseStepName,
  canTake,
  statusAfter,
  URGENCIES,
} from './case.ts';

export const CASE_KINDS: readonly string[] = ['case.opened', 'case.assigned', 'case.closed'];

export interface ReadCases {
  /** In the order they were opened; those opened by mistake have no steps. */
  readonly cases: readonly Case[];
  /** Rows no case can take: of a merge with a part missing, or a second writer. They change nothing. */
  readonly refused: readonly LedgerEvent[];
}

/** The cases these rows tell of. In: ledger rows in chain order; other kinds are passed over. */
export function readCases(rows: readonly LedgerEvent[]): ReadCases {
  const cases = new Map<string, Case>();
  const refused: LedgerEvent[] = [];
  for (const row of rows) {
    if (!CASE_KINDS.includes(row.kind)) continue;
    const before = row.subject === null ? undefined : cases.get(row.subject);
    const after = row.kind === 'case.opened' ? open(row, before) : before && advance(before, row);
    if (after) cases.set(after.id, after);
    else refused.push(row);
  }
  return { cases: [...cases.values()], refused };
}

function open(row: LedgerEvent, before: Case | undefined): Case | undefined {
  if (row.subject === null || before) return undefined;
  const { data } = row;
  return {
    id: row.subject,
    serial: textOf(data.serial),
    number: textOf(data.number),
    platform: row.platform,
    account: row.account,
    category: textOf(data.category) ?? '',
    urgency: URGENCIES.find((known) => known === data.urgency) ?? 'normal',
    excerpt: textOf(data.excerpt),
    received: textOf(data.received) ?? row.at,
    deadline: textOf(data.deadline),
    due: textOf(data.due),
    status: 'open',
    answerBy: null,
    department: null,
    result: null,
    steps: [stepOf(row, 'opened')],
  };
}

function advance(before: Case, row: LedgerEvent): Case | undefined {
  const undoes = textOf(row.data.undoes);
  if (undoes !== null) return undo(before, undoes);
  const name = stepName(row);
  if (!before.steps.length || name === 'opened' || !canTake(before.status, name)) return undefined;
  const result = CASE_RESULTS.find((known) => known === row.data.result) ?? null;
  return told(before, [...before.steps, stepOf(row, name)], result);
}

/** Only the last step that stands can be undone. */
function undo(before: Case, event: string): Case | undefined {
  if (before.steps.at(-1)?.event !== event) return undefined;
  return told(before, before.steps.slice(0, -1), null);
}

function told(of: Case, steps: readonly CaseStep[], result: Case['result']): Case {
  const last = steps.at(-1);
  const lead = steps.findLast(({ step }) => step === 'assigned' || step === 'returned');
  return {
    ...of,
    steps,
    status: last ? statusAfter(last.step) : 'closed',
    answerBy: last?.step === 'assigned' ? last.due : null,
    department: lead?.step === 'assigned' ? lead.to : null,
    result,
  };
}

function stepOf(row: LedgerEvent, step: CaseStepName): CaseStep {
  const { id: event, at, operator, data } = row;
  const due = step === 'assigned' ? textOf(data.due) : null;
  return { step, event, at, operator, to: textOf(data.to), note: textOf(data.note), due };
}

function stepName(row: LedgerEvent): CaseStepName {
  if (row.kind === 'case.closed') return 'closed';
  return CASE_STEPS.find((known) => known === row.data.step) ?? 'assigned';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
