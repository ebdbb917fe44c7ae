import type { Draft, DraftAttachment, Gate, Platform, Surface } from '../draft/draft.ts';
import type { Bilingual } from '../i18n/language.ts';
import type { ImageFacts } from '../images/facts.ts';
import type { RegisteredPage } from '../provenance/registered-page.ts';
import type { LocalSource, SourceList } from '../sources/source-list.ts';
import type { Folded } from '../text/fold.ts';
import type { Meter } from '../text/meter.ts';
import type { Level } from './finding.ts';
import type { OwnAccount, Pack, RosterEntry, UnitTerm } from './pack.ts';

/** What a hit may say differently from its rule: a pack term has its own level, a variant its own reason. */
interface HitWords {
  readonly gate?: Gate;
  readonly level?: Level;
  readonly kind?: string;
  readonly title?: Bilingual;
  readonly why?: Bilingual;
  /** Replacement for the span, only where it is certain. */
  readonly fix?: string;
  /** The hit rests on an entry of the pack in use. */
  readonly fromPack?: boolean;
}

/** A place in the text of one field, in UTF-16 code units, end exclusive. */
export interface FieldHit extends HitWords {
  readonly start: number;
  readonly end: number;
}

/** Either a place in a field, or (`field: null`) something of the draft outside its texts, shown as `evidence`. */
export type DraftHit =
  | (FieldHit & { readonly field: string })
  | (HitWords & { readonly field: null; readonly evidence: string });

/** What every rule may look at besides the text. `at` is the moment of publishing (ISO 8601), where it is known. */
export interface DraftContext {
  readonly draft: Draft;
  readonly pack: Pack;
  readonly at: string | null;
  /** Approved originals a person has pasted for this draft, beside those of the pack. */
  readonly originals: readonly string[];
  /** The regulator's list of sources; `null` where it is not loaded, and rules about sources are silent. */
  readonly sources: SourceList | null;
  /** Pages registered as sources that the draft may have passages of. */
  readonly registered: readonly RegisteredPage[];
  /** What was read from the draft's images; empty where nobody looked. */
  readonly imageFacts: readonly ImageFacts[];
  readonly meter: Meter;
}

export interface FieldContext extends DraftContext {
  readonly field: string;
  /** The same text as a machine should read it, computed once per field. */
  readonly folded: Folded;
}

/** An example: a text with the expected spans marked ⟦ ⟧, or such a text with what stands beside it in a draft. */
export type Example = string | DraftExample;

export interface DraftExample {
  readonly text: string;
  readonly title?: string;
  readonly platform?: Platform;
  readonly surface?: Surface;
  readonly links?: readonly string[];
  readonly attachments?: readonly string[];
  /** Attachments of a kind the platform names. */
  readonly cards?: readonly DraftAttachment[];
  readonly quoted?: string;
  /** Author of the quoted post. */
  readonly author?: string;
  /** The unit's own sources, where the example needs some. */
  readonly localSources?: readonly LocalSource[];
  /** File names of its images. */
  readonly images?: readonly string[];
  /** What was read from an image of it, by the file's name. */
  readonly imageFacts?: Readonly<Record<string, Partial<ImageFacts>>>;
  /** Approved originals it is compared with. */
  readonly originals?: readonly string[];
  /** Texts of pages registered as its sources. */
  readonly registered?: readonly string[];
  /** The unit's roster, where the example needs one. */
  readonly roster?: readonly RosterEntry[];
  /** What the unit has confirmed as its own, where the example needs it. */
  readonly ownAccounts?: readonly OwnAccount[];
  /** The unit's own words, where the example needs some. */
  readonly unitTerms?: readonly UnitTerm[];
  /** Expected evidence of the findings about the draft as a whole, in order. */
  readonly evidence?: readonly string[];
}

/** At least four, so that no rule is proved by a single lucky sentence. */
export type Examples = readonly [Example, Example, Example, Example, ...Example[]];

interface RuleWords {
  /** Kebab-case, describes the problem; the file's name. */
  readonly id: string;
  /** Stable public name of what is found. */
  readonly kind: string;
  readonly gate: Gate;
  readonly level: Level;
  readonly title: Bilingual;
  /** Why it matters and what to do. */
  readonly why: Bilingual;
  readonly clause: string;
  readonly flags: Examples;
  readonly passes: Examples;
}

export interface FieldRule extends RuleWords {
  readonly scope: 'field';
  /**
   * How far a hit may look for its reasons. `line`: never past a line break, so that an edit elsewhere cannot change
   * it and the line need not be checked again. Absent: anywhere in the field.
   */
  readonly reach?: 'line';
  readonly check: (text: string, context: FieldContext) => readonly FieldHit[];
}

export interface DraftRule extends RuleWords {
  readonly scope: 'draft';
  readonly check: (context: DraftContext) => readonly DraftHit[];
}

export type Rule = FieldRule | DraftRule;

/** Declares a rule; the contract test proves it by its own examples. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
