/**
 * The guard's half of a clearance: which content the page may publish now, and by what kind of event. It is compared
 * synchronously, on the very event that would publish.
 */
export interface Grant {
  readonly subject: string;
  readonly key: string;
  readonly until: number;
  /** Set once the page ignored our replayed click: only the person's own click counts from then on. */
  readonly trustedOnly: boolean;
  /** The press that publishes was let through; only the platform's own confirmations may follow. */
  readonly used: boolean;
  /** The request went out: nothing may follow. */
  readonly ended: boolean;
}

export interface Attempt {
  readonly key: string | null;
  readonly trusted: boolean;
  /** A confirmation within a chain, not a new press of the publish button. */
  readonly chained: boolean;
  readonly now: number;
}

/** Whether this attempt is the one the grant was given for. */
export function admits(grant: Grant | null, attempt: Attempt): boolean {
  if (!grant || grant.ended || attempt.now >= grant.until) return false;
  if (grant.used && !attempt.chained) return false;
  if (grant.trustedOnly && !attempt.trusted) return false;
  return attempt.key !== null && attempt.key === grant.key;
}
