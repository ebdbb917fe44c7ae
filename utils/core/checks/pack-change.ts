export type Change = 'added' | 'changed' | 'removed';

export interface ChangeLine {
  readonly change: Change;
  /** The pack's list, as the file names it. */
  readonly list: string;
  /** The word, host or item. */
  readonly entry: string;
}

/** What a pack file would change, to be looked at before it does. */
export interface PackDiff {
  readonly counts: Readonly<Record<Change, number>>;
  /** The first of them, list by list, in the order of the newer pack; removed ones last. */
  readonly lines: readonly ChangeLine[];
  /** Changes that have no line of their own. */
  readonly more: number;
}
