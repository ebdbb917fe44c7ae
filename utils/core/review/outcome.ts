/** What a person decided about one finding. `reason` is at least five characters where one is asked for. */
export type Outcome =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'falseAlarm'; readonly reason: string | null }
  | { readonly kind: 'overridden'; readonly reason: string };

/** 经办人 and 审核人 as typed in the dialog. */
export interface Signatures {
  readonly operator: string;
  readonly reviewer: string;
}
