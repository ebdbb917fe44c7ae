import type { Platform, Surface } from '../draft/draft.ts';
import type { Bilingual } from '../i18n/language.ts';
import type { Kind } from '../ledger/event.ts';
import type { Step } from './step.ts';

export const FAMILIES = ['post', 'reply', 'monitor', 'correct'] as const;
export type Family = (typeof FAMILIES)[number];

/** 演练案例: one scripted case. Offsets are not used: what must be found or kept is named by its words. */
export interface Scenario {
  /** Kebab-case, unique in its file. */
  readonly id: string;
  readonly family: Family;
  readonly platform: Platform;
  /** Where the text of this case goes out; `null`: nothing is written, the case is settled on the duty board. */
  readonly surface: Surface | null;
  /** Address of the replica page it is played on. */
  readonly address: string;
  readonly title: Bilingual;
  readonly story: Bilingual;
  readonly start: ScenarioStart;
  readonly mustFind: readonly MustFind[];
  readonly mustNotTouch: readonly MustNotTouch[];
  /** 示范做法, in order; playing it earns full marks. */
  readonly model: readonly Step[];
  /** One way to get it wrong, and what it earns. */
  readonly wrong: WrongPath;
  /** Time a trained person needs; an exam takes points off beyond it. */
  readonly minutes: number;
  readonly clauses: readonly string[];
}

/** What stands in the page and on the duty board when the case opens. */
export interface ScenarioStart {
  /** The account the back office is logged in as. */
  readonly account: string;
  /** The draft as somebody left it, by field name; empty where a reply is written from nothing. */
  readonly fields: Readonly<Record<string, string>>;
  /** Names of the image files attached to it. */
  readonly images: readonly string[];
  /** Comments and messages on the page, in order. They take the place of the replica's own where there are any. */
  readonly comments: readonly StartComment[];
  /** Id of the comment or message that is to be answered. */
  readonly inquiry: string | null;
  /** What the duty board shows: accounts, comments, inquiries, posts already out, the shift. */
  readonly board: readonly BoardItem[];
}

export interface StartComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

export const BOARD_KINDS = ['account', 'comment', 'inquiry', 'post', 'shift'] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** One thing on the duty board. Its id is the `subject` of every record made about it. */
export interface BoardItem {
  readonly id: string;
  readonly kind: BoardKind;
  readonly title: string;
  /** What is known of it, line by line: 认证信息, 最近更新, 备案名称 … */
  readonly facts: readonly BoardFact[];
}

export interface BoardFact {
  readonly name: string;
  readonly value: string;
}

/** What a record's data must say: equal, or (`contains`) a text with these words in it. */
export type Expected = string | number | boolean | { readonly contains: string };

/** Something a trace shows or does not show. Texts are compared without white space. */
export type Condition =
  /** What went out does not have these words in this field. */
  | { readonly is: 'lacks'; readonly field: string; readonly text: string }
  /** What went out has one of these wordings in this field. */
  | { readonly is: 'has'; readonly field: string; readonly anyOf: readonly string[] }
  /** What went out does not carry this image. */
  | { readonly is: 'image-gone'; readonly image: string }
  /** There is such a record in the training ledger. */
  | {
      readonly is: 'event';
      readonly event: Kind;
      readonly subject?: string | undefined;
      readonly where?: Readonly<Record<string, Expected>> | undefined;
    }
  /** Nothing went out from this page. */
  | { readonly is: 'unpublished' };

/** Something wrong in the starting state, or something the person has to think of. */
export interface MustFind {
  readonly id: string;
  /** `Finding.kind` where the checks see it too; `null` where only a person can. */
  readonly kind: string | null;
  /** Field of the draft it stands in; `null` for the whole draft and for the duty board. */
  readonly field: string | null;
  /** The words as they stand in the field; `null` where there are none. */
  readonly text: string | null;
  /** Found when one of these holds. */
  readonly settled: readonly Condition[];
  readonly clause: string;
  readonly points: number;
  readonly words: Bilingual;
}

/** Something that is right, though it may look wrong, and has to stay. */
export interface MustNotTouch {
  readonly id: string;
  /** `text`: these words go out unchanged. `no-event`: no such record is made. */
  readonly kept:
    | { readonly is: 'text'; readonly field: string; readonly text: string }
    | {
        readonly is: 'no-event';
        readonly event: Kind;
        readonly subject?: string | undefined;
        readonly where?: Readonly<Record<string, Expected>> | undefined;
      };
  readonly clause: string;
  readonly points: number;
  readonly words: Bilingual;
}

export interface WrongPath {
  readonly why: Bilingual;
  readonly steps: readonly Step[];
  readonly expected: { readonly points: number; readonly items: readonly ExpectedItem[] };
}

/** An item of the score that has to be there; the others are full. */
export interface ExpectedItem {
  readonly id: string;
  readonly kind: 'missed' | 'falseAlarm' | 'touched';
}
