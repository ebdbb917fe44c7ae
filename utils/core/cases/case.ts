import type { Platform } from '../draft/draft.ts';

/** 待办 → 转办 → 反馈 → 办结. */
export const CASE_STATUSES = ['open', 'assigned', 'feedback', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const URGENCIES = ['normal', 'urgent', 'emergency'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How a case ended: the citizen was answered, sent on to another body for good, or nothing was to be done. */
export const CASE_RESULTS = ['answered', 'referred', 'no-action'] as const;
export type CaseResult = (typeof CASE_RESULTS)[number];

/** What can happen to a case. `returned`: the department sent it back as not its own. */
export const CASE_STEPS = ['opened', 'assigned', 'returned', 'feedback', 'closed'] as const;
export type CaseStepName = (typeof CASE_STEPS)[number];

/** A step that stands: undone ones are gone from here, though not from the ledger. */
export interface CaseStep {
  readonly step: CaseStepName;
  /** Id of its ledger row. */
  readonly event: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly operator: string | null;
  /** The department it went to or came from. */
  readonly to: string | null;
  readonly note: string | null;
  /** What was asked of whom it went to. ISO 8601 with offset. */
  readonly due: string | null;
}

/** 办件, as the ledger tells it. Whose it is and what was said in full is kept apart, see the table of case texts. */
export interface Case {
  readonly id: string;
  /** Number of the unit's own, `2026-0012`; `null` in older records. */
  readonly serial: string | null;
  /** 12345 / 浙里办 工单号. */
  readonly number: string | null;
  readonly platform: Platform | null;
  readonly account: string | null;
  readonly category: string;
  readonly urgency: Urgency;
  /** First words, numbers masked. */
  readonly excerpt: string | null;
  /** When the citizen wrote, as far as known; otherwise when the case was opened. ISO 8601 with offset. */
  readonly received: string;
  /** Id in the table of deadlines. */
  readonly deadline: string | null;
  /** A due time a person set, which counts before the table. ISO 8601 with offset. */
  readonly due: string | null;
  /** When the department it is with was asked to answer; never later than counts for the case. */
  readonly answerBy: string | null;
  readonly status: CaseStatus;
  readonly department: string | null;
  readonly result: CaseResult | null;
  /** Oldest first; empty when it was opened by mistake. */
  readonly steps: readonly CaseStep[];
}

/** From which states a step may be taken. A case that was passed on stays open until something has come back. */
const FROM: Readonly<Record<Exclude<CaseStepName, 'opened'>, readonly CaseStatus[]>> = {
  assigned: ['open', 'assigned', 'feedback'],
  returned: ['assigned'],
  feedback: ['assigned'],
  closed: ['open', 'feedback'],
};

/** Whether a case in this state can take this step. */
export function canTake(status: CaseStatus, step: Exclude<CaseStepName, 'opened'>): boolean {
  return FROM[step].includes(status);
}

/** The state a step leads to. */
export function statusAfter(step: CaseStepName): CaseStatus {
  return step === 'opened' || step === 'returned' ? 'open' : step;
}
