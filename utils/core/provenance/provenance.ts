import type { Comparison } from './segments.ts';

/** Shortest passage whose origin is remembered and asked for, in UTF-16 code units without blanks. */
export const LEAST_PASSAGE = 40;

/**
 * Where a passage of a draft seems to come from. `registered`: a page a person registered as a source. `pasted`: a host
 * that what was pasted links to or loads its pictures from, which is a trace and no proof.
 */
export interface SourceMatch {
  readonly how: 'registered' | 'pasted';
  readonly host: string;
  /** The page's title, '' where it is not known. */
  readonly title: string;
  /** When it was registered or pasted, ISO 8601. */
  readonly at: string;
  readonly standing: Standing;
  /** Share of the passages' characters that stand on that page, 0 to 1. */
  readonly agreement: number;
  /** Characters of the draft in these passages, blanks aside. */
  readonly length: number;
}

/** 名单状态: how the lists in force see a host. */
export type Standing = 'listed' | 'government' | 'confirmed' | 'unknown' | 'refused';

/** 来源 and 与原文比对, as the review shows them. */
export interface Provenance {
  readonly sources: readonly SourceMatch[];
  /** `null`: no original was pasted. */
  readonly comparison: Comparison | null;
}
