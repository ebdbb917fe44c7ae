/**
 * Work counter of one check: characters looked at. Every scan over draft text adds to it, so that a test can prove
 * that work grows linearly with the text without asking a clock.
 */
export interface Meter {
  steps: number;
}

/** A meter that starts at zero. */
export function startMeter(): Meter {
  return { steps: 0 };
}
