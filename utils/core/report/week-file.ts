import type { CaseRules } from '../cases/desk.ts';
import { reportWordsFor } from '../i18n/report.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Checkpoint, LedgerEvent } from '../ledger/event.ts';
import type { ChainBreak } from '../ledger/verify.ts';
import { accountText, foundText, type Texts } from './row-text.ts';
import type { Decision, WeeklyFigures } from './weekly-figures.ts';

/** What ties a file to the ledger it was made from. */
export interface WeekSeal {
  /** Kept apart from the rows; all rows of the file are covered by it. */
  readonly checkpoint: Checkpoint;
  /** First bad row of the whole ledger, `null` when it is intact. */
  readonly broken: ChainBreak | null;
  readonly app: string;
  /** Packs in force, as `标题 版本`. */
  readonly packs: readonly string[];
  readonly device: string;
  /** ISO 8601 with offset. */
  readonly exportedAt: string;
}

/** A week with everything its Excel and Word files say: the report's own figures and the rows they were counted from. */
export interface WeekFile {
  readonly unit: string | null;
  readonly figures: WeeklyFigures;
  /** The week's rows in chain order. */
  readonly rows: readonly LedgerEvent[];
  readonly unreadable: number;
  /** Rows about cases from the beginning of the ledger. */
  readonly caseRows: readonly LedgerEvent[];
  /** What clocks are reckoned with. */
  readonly caseRules: CaseRules;
  /** Titles of case categories by id. */
  readonly categories: ReadonlyMap<string, string>;
  readonly seal: WeekSeal;
}

/** Filed with the unit's papers, so Chinese whatever the interface's language. */
export const fileTexts: Texts = { shared: wordsFor('zh_CN'), report: reportWordsFor('zh_CN') };

/** There is no register of accounts filed with the office to read from. */
export const NO_REGISTRY = '尚无备案台账';

/** `2026-08-03 09:15:00`, as the clock of the machine that wrote it showed: text, which no spreadsheet converts. */
export function momentText(at: string): string {
  return at.slice(0, 19).replace('T', ' ');
}

/** `微博 · 北仑发布`, or a dash. */
export function fileAccount(of: Pick<LedgerEvent, 'platform' | 'account'>): string {
  return accountText(of, fileTexts) || '—';
}

/** `法律关 · 禁止 · 商业链接`. */
export function fileFound({ found }: Pick<Decision, 'found'>): string {
  return foundText(found, fileTexts);
}

/** `台账完整：128 条`, or where it is broken and why. */
export function sealText({ checkpoint, broken }: WeekSeal): string {
  const { report } = fileTexts;
  return broken
    ? `${report.broken(broken.row)}（${report.why[broken.reason]}）`
    : report.intact(checkpoint.count);
}
