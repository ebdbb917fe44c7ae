/** How far an ignored finding is ignored: here, everywhere in this draft, or in this unit from now on. */
export const IGNORE_SCOPES = ['place', 'draft', 'unit'] as const;
export type IgnoreScope = (typeof IGNORE_SCOPES)[number];

/** What a person decided about one finding. `reason` is at least five characters where one is asked for. */
export type Outcome =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'ignored'; readonly scope: IgnoreScope }
  | { readonly kind: 'falseAlarm'; readonly reason: string | null }
  | { readonly kind: 'overridden'; readonly reason: string };

/** A person's decision in one word: what was ignored says how far. */
export function outcomeWords(
  outcome: Outcome,
  words: {
    readonly outcomes: Readonly<Record<Exclude<Outcome['kind'], 'ignored'>, string>>;
    readonly ignored: Readonly<Record<IgnoreScope, string>>;
  },
): string {
  return outcome.kind === 'ignored' ? words.ignored[outcome.scope] : words.outcomes[outcome.kind];
}

/** 经办人 and 审核人 as typed in the dialog. */
export interface Signatures {
  readonly operator: string;
  readonly reviewer: string;
}
