import type { Urgency } from '#utils/core/cases/case.ts';
import type { QuickCase } from '#utils/core/cases/desk.ts';
import type { Finding, Level } from '#utils/core/checks/finding.ts';
import type { Language } from '#utils/core/i18n/language.ts';
import type { Provenance } from '#utils/core/provenance/provenance.ts';
import type { TriageProposal } from '#utils/core/replies/propose-triage.ts';
import type { Matter } from '#utils/core/replies/suggestion.ts';
import type { Review } from '#utils/core/review/checklist.ts';
import type { Outcome, Signatures } from '#utils/core/review/outcome.ts';
import type { GuardState, PublishOutcome } from '#utils/messages/names.ts';
import type { ResolveLink } from './LinkEnd.tsx';

/** Something the person is told once. `blocked` stays until dismissed; the guard decides how long the others stay. */
export type Notice =
  | { readonly kind: 'changed' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'released' }
  | { readonly kind: 'fixFailed' }
  | { readonly kind: 'passFailed' }
  | { readonly kind: 'exported' }
  /** Chosen files that tell where they were taken wait for a word; `stuck`: that cannot be taken out of them. */
  | { readonly kind: 'located'; readonly names: readonly string[]; readonly stuck: boolean }
  | { readonly kind: 'locationRemoved' }
  /** The page did not take files that were pasted or dropped for the person. */
  | { readonly kind: 'filesNotTaken' }
  /** `retryMinutes`: how long the same content may be tried again without a review, `null` where it may not. */
  | { readonly kind: 'result'; readonly outcome: PublishOutcome; readonly retryMinutes: number | null };

/** One underlined line of a text box, in CSS pixels of the window; `bottom` is that of its glyphs. */
export interface MarkLine {
  readonly level: Level;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
}

/** The explanation of one underlined place. */
export interface MarkCardModel {
  readonly finding: Finding;
  /** The line it belongs to, in CSS pixels of the window. */
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
  /** Opened with the keyboard: it takes the focus. */
  readonly focused: boolean;
}

/** A small button beside a comment or message, in CSS pixels of the window. */
export interface ReplyChip {
  readonly key: string;
  readonly author: string;
  readonly left: number;
  readonly top: number;
}

/** Somebody's comment or message, as far as the panel shows it. */
export interface ShownInquiry {
  readonly key: string;
  readonly author: string;
  /** Empty where it cannot be read and the person pastes it. */
  readonly text: string;
}

/** What became of 「填入回复」, 「登记办件」 or 「转办」. `over`: characters too many. */
export type FillOutcome =
  | { readonly kind: 'filled' | 'gone' | 'noBox' | 'refused' | 'partly' | 'opened' | 'assigned' | 'noCase' }
  | { readonly kind: 'over'; readonly by: number };

/** The panel 「答复建议」: for one inquiry, or the list of those the page shows. */
export interface ReplyPanelModel {
  readonly inquiry: ShownInquiry | null;
  readonly list: readonly ShownInquiry[];
  readonly answers: readonly Matter[] | 'none' | 'asking' | 'failed' | 'noLibrary';
  /** `null`: nothing was read yet. */
  readonly triage: TriageProposal | null;
  /** Most characters of the box, UTF-16 code units. */
  readonly limit: number | null;
  readonly outcome: FillOutcome | null;
  /** What a case can be; `null` where none can be opened. */
  readonly choices: QuickCase | null;
  readonly hasCase: boolean;
  /** The edge of the window it stands at. */
  readonly dock: 'left' | 'right' | 'top' | 'bottom';
  /** Opened by a press: it takes the focus. */
  readonly focused: boolean;
}

/** Everything the in-page UI shows, in one value. */
export interface OverlayModel {
  readonly language: Language;
  readonly state: GuardState;
  /** `null`: no dialog. */
  readonly review: Review | null;
  /** The review is being written to the ledger; nothing can be changed meanwhile. */
  readonly busy: boolean;
  readonly notices: readonly Notice[];
  /** Underlines the browser does not paint by itself. */
  readonly marks: readonly MarkLine[];
  readonly markCard: MarkCardModel | null;
  /** 来源 and 与原文比对 of the open review; `null` until they are known. */
  readonly provenance: Provenance | null;
  readonly replyChips: readonly ReplyChip[];
  readonly replyPanel: ReplyPanelModel | null;
  /** Comments or messages of others on this page: there is a list of them to open. */
  readonly hasInquiries: boolean;
}

export interface ReplyActions {
  /** `null`: the list. */
  onReplyOpen(key: string | null): void;
  onReplyClose(): void;
  /** The words of a message that could not be read. */
  onReplyAsk(text: string): void;
  /** 「填入回复」; `rank` counts from 1. */
  onReplyFill(text: string, answer: string, rank: number): void;
  /** Opens a case, or passes it on as well; `to`: the department. */
  onReplyCase(category: string, urgency: Urgency, to: string | null): void;
}

export interface ReviewActions {
  /** Left out where the page's editor cannot be written to. */
  onFix?: ((finding: Finding) => void) | undefined;
  /** 「一键脱敏」: all masks at once; left out where `onFix` is. */
  /** These suggestions together, as few undo steps as the editor allows. */
  onFixAll?: ((findings: readonly Finding[]) => void) | undefined;
  onResolve: ResolveLink;
  onSettle(finding: Finding, outcome: Outcome | null): void;
  onTick(id: string, on: boolean): void;
  onSign(signatures: Signatures): void;
  /** Reviews by hand only: the text the person pasted, replacing what was there. */
  onPaste?(text: string): void;
  /** 「比对」: the original a person pasted, '' to take it back. */
  onCompare(original: string): void;
  onPass(): void;
  onReturn(): void;
  onExport(): void;
}

/** A press of the person's own on one of the answers about files with a location. */
export type OnLocation = (remove: boolean) => void;

export interface OverlayActions extends ReviewActions, ReplyActions {
  onCheck(): void;
  onManualReview(): void;
  /** What a maintainer needs to know about this page, without anybody's text. */
  onReport(): string;
  onDismiss(notice: Notice): void;
  onLocation: OnLocation;
  onMarkFix(): void;
  onMarkClose(): void;
}
