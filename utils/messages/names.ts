import type { DeskMessages } from '../core/cases/desk.ts';
import type { CheckRequest } from '../core/checks/check-request.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { Pack, SitePatch, UnitTerm } from '../core/checks/pack.ts';
import type { PackDiff } from '../core/checks/pack-change.ts';
import type { PackError } from '../core/checks/pack-error.ts';
import type { Draft, Platform, Surface } from '../core/draft/draft.ts';
import type { Language } from '../core/i18n/language.ts';
import type { ReadImage } from '../core/images/facts.ts';
import type { ExportFormat } from '../core/ledger/export-formats.ts';
import type { Provenance, Standing } from '../core/provenance/provenance.ts';
import type { Answer } from '../core/replies/answer.ts';
import type { EntryProblem } from '../core/replies/entry.ts';
import type { Outcome, Signatures } from '../core/review/outcome.ts';
import type { LinkEnd } from '../core/sources/judge-link.ts';
import type {
  SourceRow,
  SourcesAnswer,
  SourcesPreview,
  SourcesState,
} from '../core/sources/source-import.ts';
import type { LocalSource } from '../core/sources/source-list.ts';
import type { LogEntry } from '../log.ts';
import type { AnswerMessages } from './answer-messages.ts';

/** What the guard says about itself; the words shown are made from this by the chip and the action icon. */
export type GuardState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'paused'; readonly reason: 'unregistered' | null }
  | { readonly kind: 'guarding'; readonly counts: LevelCounts | null }
  | { readonly kind: 'lost'; readonly reason: LostReason };

/** Findings of the text now in the editor by level; `null` counts mean there is no text. */
export interface LevelCounts {
  readonly block: number;
  readonly warn: number;
  readonly note: number;
}

export type LostReason = 'unrecognised' | 'updated' | 'overlay-removed' | 'storage' | 'no-background';

/** A finding together with what the person decided about it. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly outcome: Outcome | null;
}

export type GuardMode = 'enforce' | 'observe';

export interface GuardSettings {
  readonly language: Language;
  readonly signatures: Signatures;
  /** Findings are underlined in the page's own text boxes. */
  readonly marks: boolean;
  /** Vetted answers are offered beside comments and messages. */
  readonly suggestions: boolean;
  readonly modes: { readonly posts: GuardMode; readonly replies: GuardMode };
}

/** A rule that is not run, and what the person who switched it off said (`''` where nobody had to). */
export interface RuleOff {
  readonly rule: string;
  readonly reason: string;
}

/** What a person may change in the options page. */
export interface EditableSettings {
  readonly language: Language;
  readonly unit: string;
  readonly operator: string;
  readonly reviewer: string;
  readonly marks: boolean;
  /** Vetted answers are offered beside comments and messages. */
  readonly suggestions: boolean;
  readonly modes: { readonly posts: GuardMode; readonly replies: GuardMode };
  /** What the unit is not told about again. */
  readonly ignored: readonly { readonly kind: string; readonly text: string }[];
  readonly rulesOff: readonly RuleOff[];
}

/** Some of them, the others left as they are. Rules are switched one by one, see `rules.switch`. */
export type SettingsChange = {
  readonly [K in Exclude<keyof EditableSettings, 'rulesOff'>]?: EditableSettings[K] | undefined;
};

/** What the options page tells about a pack. */
export interface PackFacts {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly provenance: string;
  readonly effective: string;
  readonly expires: string | null;
  /** Entries of each list, by its name in the file. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface PacksState {
  readonly base: PackFacts;
  readonly unit: PackFacts | null;
  /** Why the stored unit pack is not in force. */
  readonly broken: PackError | null;
  readonly canUndo: boolean;
}

/** What became of a change to the unit's pack: it is in force, or nothing has changed and this is why. */
export type PackAnswer =
  | { readonly kind: 'done'; readonly state: PacksState }
  | { readonly kind: 'refused'; readonly errors: readonly PackError[] };

export interface PackUpload {
  readonly format: 'json' | 'csv';
  readonly text: string;
}

export type PackPreview =
  | { readonly kind: 'preview'; readonly facts: PackFacts; readonly diff: PackDiff }
  | Extract<PackAnswer, { kind: 'refused' }>;

/** A held publication whose review goes on in a window of the extension, since its page throws ours out. */
export interface HeldReview extends Omit<CheckRequest, 'originals'> {
  /** What a reply answers, as far as the page says; for the rules only, it is no part of what is signed for. */
  readonly question: Draft['quoted'];
  readonly manual: boolean;
  /** The page showed something else than what was passed: the review starts anew. */
  readonly changed: boolean;
}

/** The part of the pack in force that a review shows; the rules themselves run in the background. */
export interface ReviewPack extends Pick<Pack, 'id' | 'version' | 'checklist' | 'askReviewer'> {
  readonly sitePatches: readonly SitePatch[];
}

/** What a publication that is not out yet waits for. */
export type PendingReason = 'approval' | 'captcha' | 'scheduled' | 'other';

export type PublishOutcome = 'confirmed' | 'pending' | 'failed' | 'unknown';

export interface PassedReview extends CheckRequest {
  readonly settled: readonly SettledFinding[];
  /** Ids of the manual items that were ticked. */
  readonly ticks: readonly string[];
  readonly signatures: Signatures;
  /** The page could not be read; the text was pasted by the person. */
  readonly manual: boolean;
}

/** What the popup says of a page that has just been registered as a source. */
export interface RegisteredSource {
  readonly host: string;
  readonly standing: Standing;
  /** Characters whose fingerprints are kept. */
  readonly length: number;
}

/** What the popup shows of one tab. */
export interface TabStatus {
  readonly platform: Platform;
  readonly account: string | null;
  readonly state: GuardState;
}

/** What became of an answer a person wrote. */
export type AnswerSaved =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly problems: readonly EntryProblem[] };

/** Content or page → background. One row per operation: request and response shape. */
export interface Messages extends DeskMessages, AnswerMessages {
  'settings.get': { req: Record<string, never>; res: EditableSettings };
  'settings.set': { req: SettingsChange; res: EditableSettings };
  'rules.switch': { req: { rule: string; on: boolean; reason: string }; res: EditableSettings };
  'packs.read': { req: Record<string, never>; res: PacksState };
  /** One page of the unit's terms that contain `search`, in the pack's order. */
  'terms.find': { req: { search: string; from: number }; res: { terms: readonly UnitTerm[]; total: number } };
  'terms.set': { req: { term: UnitTerm; replaces: string | null }; res: PackAnswer };
  'terms.remove': { req: { term: string }; res: PackAnswer };
  'unitPack.preview': { req: PackUpload; res: PackPreview };
  'unitPack.install': { req: PackUpload; res: PackAnswer };
  'unitPack.remove': { req: Record<string, never>; res: PackAnswer };
  'unitPack.undo': { req: Record<string, never>; res: PackAnswer };
  'unitPack.export': { req: { format: 'json' | 'csv' }; res: { text: string } };
  'sources.read': { req: Record<string, never>; res: SourcesState };
  'sources.preview': { req: { rows: readonly SourceRow[] }; res: SourcesPreview };
  'sources.install': { req: { rows: readonly SourceRow[] }; res: SourcesAnswer };
  'sources.reset': { req: Record<string, never>; res: SourcesAnswer };
  'sources.undo': { req: Record<string, never>; res: SourcesAnswer };
  'localSources.set': { req: { source: LocalSource; replaces: string | null }; res: SourcesAnswer };
  'localSources.remove': { req: { name: string }; res: SourcesAnswer };
  'log.read': { req: Record<string, never>; res: readonly LogEntry[] };
  'check.now': { req: { tabId: number }; res: null };
  'checks.run': { req: CheckRequest; res: { findings: readonly Finding[] } };
  /** Registers the page of a tab as 转载来源, on the press of a person; the tab's address comes from the browser. */
  'source.register': { req: { tabId: number }; res: RegisteredSource };
  /** A passage was pasted into a guarded box; `hosts`: what its rich form links to or loads its pictures from. */
  'passage.pasted': { req: { text: string; hosts: readonly string[] }; res: null };
  /** Where the draft's passages come from, and how they differ from `originals`. */
  'provenance.read': { req: { draft: Draft; originals: readonly string[] }; res: Provenance };
  /** `data`: the file as a base64 `data:` URL. `clean`: the pieces of the same file without its metadata. */
  'images.read': { req: { name: string | null; data: string }; res: ReadImage };
  'guard.boot': { req: { platform: Platform }; res: { pack: ReviewPack; settings: GuardSettings } };
  'guard.state': {
    req: {
      platform: Platform;
      page: string;
      account: string | null;
      state: GuardState;
      /** Key of the selector list that found nothing, where that is why the page is lost. */
      missing: string | null;
    };
    res: null;
  };
  'guard.attacked': { req: { platform: Platform; page: string }; res: null };
  'guard.status': { req: { tabId: number }; res: TabStatus | null };
  'review.opened': { req: { draft: Draft; findings: readonly Finding[] }; res: { subject: string } };
  /** `ticket`: from a review window, in place of the tab it speaks for; `null` from the guard of a tab. */
  'review.pass': {
    req: PassedReview & { ticket: string | null };
    res: { subject: string; expiresAt: number };
  };
  'review.return': {
    req: { draft: Draft; settled: readonly SettledFinding[]; ticket: string | null };
    res: null;
  };
  'review.window': { req: HeldReview; res: null };
  'review.held': {
    req: { ticket: string };
    res: HeldReview & { findings: readonly Finding[]; pack: ReviewPack; settings: GuardSettings };
  };
  /** 「查看去向」 of the short link a finding stands on: opened in a tab, because a person asked. */
  'link.resolve': { req: { draft: Draft; text: string }; res: LinkEnd };
  /** The register of links: one more entry or another name for it; one less; one opened and looked at. */
  'links.keep': { req: { address: string; name: string }; res: null };
  'links.drop': { req: { place: string }; res: null };
  'links.check': { req: { place: string }; res: null };
  'clearance.revoke': { req: { subject: string }; res: null };
  'clearance.extend': { req: { subject: string }; res: null };
  'publish.waits': { req: { subject: string; why: PendingReason }; res: null };
  'reply.pressed': { req: { draft: Draft }; res: null };
  'page.account': { req: { platform: Platform }; res: { account: string | null } };
  /** Days a policy may be without its explanation, as the packs in force say. */
  'explanation.limit': { req: Record<string, never>; res: { days: number } };
  /** Pairs a policy with what explains it (`explanation: null`: elsewhere, as `note` says), or takes that back. */
  'explanation.pair': {
    req: { policy: string; explanation: string | null; paired: boolean; note: string | null };
    res: null;
  };
  'export.made': {
    req: { format: ExportFormat; count: number; head: string };
    res: null;
  };
}

/** Background → the guard of one tab. */
export interface TabMessages {
  'publish.started': { subject: string };
  'publish.result': { subject: string; outcome: PublishOutcome; retryUntil: number | null };
  'fence.blocked': { surface: Surface };
  'check.now': Record<string, never>;
  'settings.changed': GuardSettings;
  /** Other words or rules are in force: what was found before does not hold any more. */
  'pack.changed': ReviewPack;
  /** Passed in a review window; `key` is the draft's, to be compared with the page before the click is replayed. */
  'review.passed': { subject: string; key: string; manual: boolean; expiresAt: number };
}

export type Name = keyof Messages;
export type Req<N extends Name> = Messages[N]['req'];
export type Res<N extends Name> = Messages[N]['res'];
export type TabName = keyof TabMessages;
