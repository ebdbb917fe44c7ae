import type { Page } from 'puppeteer';

/** What a frozen page promises: the surfaces of its visible forms, in order, and the draft in one of them. */
export interface Promised {
  readonly forms: readonly string[];
  readonly draft: {
    readonly surface: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly links?: readonly object[];
    readonly attachments?: readonly object[];
  } | null;
  /** What the page shows of the account: `null` where it shows nothing although somebody is logged in. */
  readonly account?: null;
  /** The page publishes where the adapter cannot read, and has to say so. */
  readonly lost?: true;
}

/** One state of a replica that is kept as a page. */
export interface FrozenState {
  /** Where the replica shows it. */
  readonly url: string;
  /** Brings the page into the state to keep. */
  prepare(page: Page): Promise<Promised>;
}

/** The states of one site, and what is counted in each of them: a selector, and the exact text if that matters. */
export interface FrozenSite {
  readonly id: string;
  /** There when the page has been drawn. */
  readonly ready: string;
  readonly states: Readonly<Record<string, FrozenState>>;
  readonly counted: Readonly<Record<string, readonly [selector: string, text?: string]>>;
}
