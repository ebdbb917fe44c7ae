import type { Urgency } from '#utils/core/cases/case.ts';

/** What is known of a message before a case is opened from it; `category` '' where nothing was proposed. */
export interface CaseDraft {
  readonly text: string;
  readonly category: string;
  readonly urgency: Urgency;
}

export const EMPTY_DRAFT: CaseDraft = { text: '', category: '', urgency: 'normal' };
