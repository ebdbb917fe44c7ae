import type { Draft } from '../draft/draft.ts';
import type { ImageFacts } from '../images/facts.ts';

/** What a draft is checked with: what the person pasted to compare it with, and what was read from its images. */
export interface CheckedWith {
  /** Neither stored nor logged. */
  readonly originals: readonly string[];
  readonly images: readonly ImageFacts[];
}

export interface CheckRequest extends CheckedWith {
  readonly draft: Draft;
}
