/** A page a person registered as 转载来源: its fingerprints, and no word of it but its title. */
export interface RegisteredPage {
  readonly host: string;
  readonly title: string;
  /** When it was registered last, ISO 8601 with offset. */
  readonly at: string;
  /** See `gramsOf`. */
  readonly grams: ReadonlySet<number>;
}

/** Days a registration is kept. */
export const KEPT_DAYS = 30;
