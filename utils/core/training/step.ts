import type { Bilingual } from '../i18n/language.ts';

/** What can be wrong with an account that is looked at on a patrol. */
export const PROBLEMS = [
  'stale',
  'zombie',
  'name-drift',
  'certification',
  'duplicate',
  'no-interaction',
  'auto-reply',
  'dead-link',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export const DISPOSALS = ['shown', 'hidden', 'deleted', 'reported'] as const;
export type Disposal = (typeof DISPOSALS)[number];

export const URGENCIES = ['normal', 'urgent', 'emergency'] as const;
export const CORRECTION_ACTIONS = ['edited', 'deleted', 'announced', 'none'] as const;

/** What is done. `item` is the id of a thing on the duty board, `field` of a box in the platform's page. */
export type Action =
  /** In the platform's box: these words, once there, are replaced by others (`''`: taken out). */
  | { readonly do: 'replace'; readonly field: string; readonly from: string; readonly to: string }
  /** The box's whole text is this. For a reply the box of `start.inquiry` is opened first. */
  | { readonly do: 'type'; readonly field: string; readonly text: string }
  | { readonly do: 'attach'; readonly image: string }
  | { readonly do: 'remove'; readonly image: string }
  /** The platform's own 发布 or 发送 is pressed. A post opens the dialog; a reply without 禁止 goes out at once. */
  | { readonly do: 'publish' }
  /**
   * In the dialog. `text`: the words as they stand in the draft, `null` for a finding about the whole draft; `to`: what
   * 「采用建议」 puts in their place, `null` for any other way.
   */
  | {
      readonly do: 'settle';
      readonly kind: string;
      readonly text: string | null;
      readonly how: 'fixed' | 'ignored' | 'falseAlarm' | 'overridden';
      readonly to: string | null;
      readonly reason: string | null;
    }
  /** Every required tick of the dialog is set. */
  | { readonly do: 'tick' }
  | { readonly do: 'pass' }
  | { readonly do: 'return' }
  /** 「填入回复」 of this entry of the answer library; `text` is what then stands in the box. */
  | { readonly do: 'fill-answer'; readonly answer: string; readonly text: string }
  | {
      readonly do: 'register-case';
      readonly item: string;
      readonly category: string;
      readonly urgency: (typeof URGENCIES)[number];
    }
  | { readonly do: 'assign-case'; readonly item: string; readonly to: string }
  | { readonly do: 'dispose'; readonly item: string; readonly how: Disposal; readonly reason: string | null }
  /** An account is looked at: `null` is 正常. Recorded when the patrol ends. */
  | { readonly do: 'observe'; readonly item: string; readonly problem: Problem | null }
  | { readonly do: 'patrol'; readonly remark: string | null }
  | {
      readonly do: 'handover';
      readonly from: string;
      readonly to: string;
      readonly openCases: number;
      readonly remark: string | null;
    }
  /** A correction is opened for a post that is out. `kind`: what was wrong, as in `CORRECTION_KINDS`. */
  | { readonly do: 'correct'; readonly item: string; readonly kind: string; readonly remark: string }
  | {
      readonly do: 'close-correction';
      readonly item: string;
      readonly how: (typeof CORRECTION_ACTIONS)[number];
      readonly remark: string | null;
    };

/** One step of a solution: what is done, what the trainer says while it is done, and the clause it rests on. */
export type Step = Action & { readonly note: Bilingual; readonly clause: string | null };
export type StepName = Action['do'];

export const CORRECTION_KINDS = ['fact', 'figure', 'date', 'wording', 'privacy', 'source', 'link'] as const;
