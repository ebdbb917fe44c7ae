import type { Gate, Platform, Surface } from '../draft/draft.ts';
import type { LocalSource } from '../sources/source-list.ts';
import type { Level } from './finding.ts';

/** Texts a pack entry must hit and must not hit; a pack whose examples fail is refused. */
export interface TermExamples {
  readonly hit: readonly string[];
  readonly miss: readonly string[];
}

/**
 * A misspelling and its standard form. `guard` is a regular expression that must match at the hit; it sees sixteen
 * characters either side. Absent `kind` means `misspelling`.
 */
export interface TypoTerm {
  readonly kind?: 'misspelling' | 'redundancy';
  readonly wrong: string;
  readonly right: string;
  readonly guard: string | null;
  readonly level: Level;
  readonly examples: TermExamples;
}

/** 易混词: two words people mix up. Asked about, never replaced. `guard` as in a typo. */
export interface ConfusablePair {
  readonly text: string;
  readonly other: string;
  /** What to look at, in Chinese. */
  readonly why: string;
  readonly guard: string | null;
  readonly examples: TermExamples;
}

/** 机构旧称: a name no longer in use, and since when (`2018-03`, `null`: differs by place). */
export interface FormerName {
  readonly old: string;
  readonly now: string;
  readonly since: string | null;
  readonly guard: string | null;
  readonly examples: TermExamples;
}

/** A word the unit itself watches. `fix` is offered where the unit is certain. */
export interface UnitTerm {
  readonly term: string;
  readonly gate: Gate;
  readonly level: Level;
  readonly why: string;
  readonly fix: string | null;
  readonly guard: string | null;
  readonly examples: TermExamples;
}

/** A person and the title the unit uses for them; old entries are warned about, not trusted. */
export interface RosterEntry {
  readonly name: string;
  readonly title: string;
  /** Day the unit verified it, `2026-01-31`. */
  readonly verified: string;
}

/**
 * A place a government account may not link to: a host with its sub-domains (`taobao.com`), one first path segment of
 * it (`docs.qq.com/form`) or an app scheme (`taobao://`). The most specific entry wins.
 */
export interface CommerceHost {
  readonly host: string;
  readonly category: string;
  readonly level: Level;
}

/**
 * 本单位确认: an account, mini-program or shop the unit has checked to be its own or another office's. `id` is what the
 * platform calls it (`wx…`, `gh_…`, a shop's host or address), `null` where only the name is known.
 */
export interface OwnAccount {
  readonly kind: 'account' | 'miniProgram' | 'shop';
  readonly name: string;
  readonly id: string | null;
  readonly confirmedBy: string;
  /** Day it was confirmed, `2026-01-31`. */
  readonly confirmedOn: string;
}

/** 审核清单 item a person ticks; shown on the listed surfaces under its gate. */
export interface ManualItem {
  readonly id: string;
  readonly gate: Gate;
  readonly surfaces: readonly Surface[];
  readonly text: string;
  readonly textEn: string;
  readonly clause: string;
  readonly required: boolean;
}

/**
 * What a pack says about a platform that has changed its pages since this version: data only. `selectors` are put in
 * front of the built-in list of that key; `off` declares the adapter wrong, so that everything is reviewed by hand.
 */
export interface SitePatch {
  readonly site: Platform;
  readonly off?: boolean | undefined;
  /** From this version on the patch is not needed. */
  readonly fixedIn?: string | undefined;
  readonly reason: string;
  readonly selectors?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** 规则包, as the checks see it: plain data, already parsed at the door (`packs/schema.ts`). */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly typos: readonly TypoTerm[];
  readonly confusables: readonly ConfusablePair[];
  readonly formerNames: readonly FormerName[];
  /** 固定提法: formulas that are right only character by character. */
  readonly formulas: readonly string[];
  /** 权威原文: approved texts that quotations are compared with. */
  readonly originals?: readonly string[] | undefined;
  readonly unitTerms: readonly UnitTerm[];
  readonly roster: readonly RosterEntry[];
  /** 本地确认: sources the unit has had confirmed; the regulator's list is a file of its own. */
  readonly localSources: readonly LocalSource[];
  readonly commerceHosts: readonly CommerceHost[];
  readonly ownAccounts?: readonly OwnAccount[] | undefined;
  /** 统一办事入口: hosts, with their sub-domains, where services may be handled without giving a reason. */
  readonly serviceHosts?: readonly string[] | undefined;
  readonly checklist: readonly ManualItem[];
  readonly askReviewer: boolean;
  /** Days after which a policy without its 解读 is listed as late; three where no pack says. */
  readonly explanationDays?: number | undefined;
  readonly sitePatches?: readonly SitePatch[];
}

/** Lists of literal words a pack has, each searched in one pass over a field. */
export const TERM_LISTS = ['typos', 'confusables', 'formerNames', 'unitTerms'] as const;
export type TermList = (typeof TERM_LISTS)[number];

/** The words of one list, in its order. */
export function wordsOf(pack: Pack, list: TermList): readonly string[] {
  switch (list) {
    case 'typos':
      return pack.typos.map((term) => term.wrong);
    case 'confusables':
      return pack.confusables.map((pair) => pair.text);
    case 'formerNames':
      return pack.formerNames.map((name) => name.old);
    case 'unitTerms':
      return pack.unitTerms.map((term) => term.term);
  }
}
