import type { Platform } from '../draft/draft.ts';
import type { Case, CaseResult, Urgency } from './case.ts';
import type { CaseCategory } from './case-category.ts';
import type { CaseCounts, CaseView } from './case-list.ts';
import type { Deadline } from './deadline.ts';
import type { WorkYear } from './work-calendar.ts';

/** What a person tells to open a case. Times are ISO 8601 with offset. */
export interface NewCase {
  readonly platform: Platform | null;
  readonly account: string | null;
  /** As the platform shows them. */
  readonly person: string;
  readonly contact: string;
  readonly text: string;
  readonly category: string;
  readonly urgency: Urgency;
  readonly number: string | null;
  /** Id in the table of deadlines. */
  readonly deadline: string | null;
  readonly due: string | null;
  readonly received: string | null;
}

/** What is kept of an inquiry on this machine only, and not in the ledger. */
export interface CaseText {
  readonly person: string;
  readonly contact: string;
  readonly text: string;
}

/** What is chosen from when a case is opened or passed on; from the packs in force. */
export interface CaseChoices {
  readonly categories: readonly CaseCategory[];
  readonly deadlines: readonly Deadline[];
}

export interface CaseRules {
  readonly years: readonly WorkYear[];
  readonly deadlines: readonly Deadline[];
}

/** What is chosen from when a case is opened beside a comment. `deadline`: the one that counts where none is chosen. */
export interface QuickCase {
  readonly categories: readonly (Pick<CaseCategory, 'id' | 'title' | 'titleEn'> & {
    readonly department: string;
  })[];
  readonly deadline: string | null;
}

export interface CaseList {
  readonly views: readonly CaseView[];
  readonly counts: CaseCounts;
  readonly choices: CaseChoices;
  /** Years among these clocks whose holidays no pack knows. */
  readonly unknownYears: readonly number[];
}

/** A case with its text; `null` once the text was deleted by retention. */
export interface CaseFile {
  readonly view: CaseView;
  readonly text: CaseText | null;
}

/** Who is on duty by the last hand-over, and what was looked at when. */
export interface DutyState {
  readonly onDuty: string | null;
  readonly since: string | null;
  readonly note: string | null;
  readonly lastPatrol: string | null;
  /** When each platform's automatic replies were last looked at; `null` never. */
  readonly autoReplies: Readonly<Record<Platform, string | null>>;
  readonly openCases: number;
}

/** Why a step was not taken. */
export type CaseRefusal = 'no-case' | 'wrong-status' | 'nothing-to-undo' | 'not-recorded';

/** What the background does with cases and duty, by the name of its message. */
export interface DeskMessages {
  'case.open': { req: NewCase; res: Case };
  'case.choices': { req: Record<string, never>; res: QuickCase };
  'case.assign': { req: { id: string; to: string; due: string | null; note: string }; res: Case };
  /** `returned`: the department sent it back as not its own. */
  'case.feedback': { req: { id: string; returned: boolean; note: string }; res: Case };
  'case.close': { req: { id: string; result: CaseResult; note: string }; res: Case };
  /** Takes back the last step that stands, by a row of its own. */
  'case.undo': { req: { id: string }; res: Case };
  'case.list': { req: Record<string, never>; res: CaseList };
  'case.get': { req: { id: string }; res: CaseFile };
  /** What clocks are reckoned with, for the report. */
  'case.rules': { req: Record<string, never>; res: CaseRules };
  'duty.get': { req: Record<string, never>; res: DutyState };
  'duty.hand': { req: { from: string; to: string; note: string }; res: DutyState };
  'duty.patrol': {
    req: {
      check: 'accounts' | 'auto-replies';
      accounts: number;
      problems: number;
      note: string;
      platforms: readonly Platform[];
    };
    res: DutyState;
  };
}
