import type { Draft, Platform, Surface } from '../core/draft/draft.ts';
import type { SelectorList } from '../dom/locate.ts';
import type { Reading } from '../dom/rich-text.ts';

/** One publishing form found in the page: its editors by field name, and the button that publishes it now. */
export interface Form {
  readonly surface: Surface;
  readonly group: EndpointGroup;
  readonly container: Element;
  readonly editors: Readonly<Record<string, HTMLElement>>;
  readonly publish: HTMLElement;
  /** How its editable boxes are read, where they are not plain text controls. */
  readonly reading?: Reading;
}

/** What the person (or a script) is about to do. `form` is null for controls that publish without a text box. */
export interface Intent {
  readonly surface: Surface;
  readonly group: EndpointGroup;
  readonly control: ControlSpec | null;
  readonly form: Form | null;
  readonly trigger: Element;
  /** Nobody knows whether this key or place publishes: it is held like one, but is no proof that anything went out. */
  readonly unsure?: boolean;
  /** One of the platform's own confirmations, which belongs to a publication that is already under way. */
  readonly chained: boolean;
}

/** A text box, and the exactly labelled button that publishes it. */
export interface FormSpec {
  readonly surface: Surface;
  readonly group: EndpointGroup;
  /** The box of the main field. */
  readonly editor: SelectorList;
  /** Finds that box where a selector is not enough (inside a frame, behind a twin); default: all visible matches. */
  readonly findEditors?: (doc: Document) => readonly HTMLElement[];
  /** Boxes of further fields by name, looked for in the form's container. */
  readonly others?: Readonly<Record<string, SelectorList>>;
  /** Finds further boxes where a selector is not enough: the visible one of twins. */
  readonly findOthers?: (doc: Document) => Readonly<Record<string, HTMLElement | null>>;
  readonly button: SelectorList;
  /** A wider element around the button, where the page may listen as well: a click anywhere in it counts. */
  readonly area?: SelectorList;
  readonly labels: readonly string[];
  /** A disabled state the platform shows by class only; a click on it publishes nothing. */
  readonly disabledBy?: string;
  /** `closest`: the smallest ancestor with one box and one button; `page`: box and button are each alone on the page. */
  readonly reach: 'closest' | 'page';
  /** Whether this `keydown` or `keyup` in the box publishes on this platform. Composition is excluded before. */
  readonly publishesOn: (event: KeyboardEvent) => boolean | 'unsure';
  readonly reading?: Reading;
  /** A reply button whose label stands nowhere else on the platform: without its box the page has changed. */
  readonly ownsLabel?: boolean;
}

/** A control that publishes at once, with no form to read (快转), or one of a chain's confirmations. */
export interface ControlSpec {
  readonly id: string;
  readonly surface: Surface;
  readonly group: EndpointGroup;
  readonly selector: SelectorList;
  readonly labels: readonly string[];
  /** Shown under the pointer only: a script can press it while nobody sees it. */
  readonly evenHidden?: boolean;
}

/** A platform that asks again and again before it publishes: one review covers the whole chain. */
export interface ChainSpec {
  readonly proceed: readonly ControlSpec[];
  /** Pressing one of these ends the chain; the next publication is reviewed anew. */
  readonly cancel: readonly Pick<ControlSpec, 'selector' | 'labels'>[];
}

/** Words the platform shows when a publication waits for somebody else. */
export interface PendingSign {
  readonly selector: SelectorList;
  readonly words: RegExp;
  readonly why: 'approval' | 'captcha' | 'scheduled' | 'other';
}

/** A page kind: a pure question to its URL, with addresses that are and are not of this kind. */
export interface PageKind {
  readonly id: string;
  readonly matches: (url: URL) => boolean;
  /** Surfaces this page must offer when somebody is logged in; missing ones mean 「门禁未生效」. */
  readonly requires: readonly Surface[];
  /** Surfaces of which it must offer at least one, where the address does not say which. */
  readonly requiresAny?: readonly Surface[];
  /** Whether the page publishes from where the adapter cannot look, a frame of its own: it is then not recognised. */
  readonly isBlind?: (doc: Document) => boolean;
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

/** The platform's own answer to a publish request, as the witness saw it. `body` is null when it could not be read. */
export interface Answer {
  /** Address of the request. */
  readonly url?: string;
  readonly status: number;
  readonly body: string | null;
}

/** What that answer proves. Anything short of proof either way is `unknown`, never `failed`. */
export type Judgement =
  | { readonly kind: 'confirmed'; readonly postId: string | null }
  | { readonly kind: 'pending'; readonly why: 'approval' | 'captcha' | 'scheduled' | 'other' }
  | { readonly kind: 'failed'; readonly code: string | null }
  | { readonly kind: 'unknown' };

/** Requests lifted and witnessed together; `posts` are fenced by default, `replies` only by setting. */
export type EndpointGroup = 'posts' | 'reposts' | 'replies';

/** A request that publishes. `pattern` is a regular expression in the common subset of RE2 and JavaScript. */
export interface PublishEndpoint {
  readonly id: string;
  readonly platform: Platform;
  readonly hosts: readonly string[];
  readonly group: EndpointGroup;
  /** Surfaces whose content this request carries; the first names a request that came without a review. */
  readonly surfaces: readonly [Surface, ...Surface[]];
  readonly pattern: string;
  /** Request parameter with the main text, where it is sent as it was written. */
  readonly textParameter?: string;
  /** Look-alikes among what `pattern` matches, in the same syntax: RE2 has no look-ahead, so they are named apart. */
  readonly except?: readonly string[];
  readonly judge: (answer: Answer) => Judgement;
  readonly blocks: readonly string[];
  /** Look-alikes that must pass: drafts, autosave, pre-checks, uploads, reads. */
  readonly passes: readonly string[];
}

/** A comment or message by somebody else, as the page shows it now. */
export interface Inquiry {
  /** What an answer to it is. */
  readonly surface: Extract<Surface, 'reply' | 'directMessage'>;
  readonly author: string;
  /**
   * What was said: emoji as their words, mentions kept, without the platform's own 「回复@某人:」. Empty where the page
   * shows whom a box writes to, and nobody knows how it shows what they said.
   */
  readonly text: string;
  /** The time in the page's own words, such as 「今天 10:20」. */
  readonly at: string;
  /** Made of author, time and text. Lists re-fill their nodes, so an element never tells which comment it is. */
  readonly key: string;
  /** The open box that answers this very one; `null` while none is open or nobody can tell whom it answers. */
  readonly box: HTMLElement | null;
  /** The block that shows it now; it may show another one the next moment. */
  readonly element: Element;
  /** The platform's own control that opens the box and does nothing else; `null` where none is known. */
  readonly opener: HTMLElement | null;
}

/** Everything the product knows about one platform's pages. A capability that is absent says so by `null`. */
export interface Site {
  readonly id: Platform;
  /** Match patterns of the content script. */
  readonly origins: readonly string[];
  readonly pages: readonly PageKind[];
  /** Its selector lists by key: what a pack may patch, and what a report on a changed page counts. */
  readonly selectors: Readonly<Record<string, SelectorList>>;
  readonly forms: readonly FormSpec[];
  readonly controls: readonly ControlSpec[];
  readonly chain: ChainSpec | null;
  readonly pendingSigns: readonly PendingSign[];
  readonly isLoggedOut: (doc: Document) => boolean;
  readonly readAccount: (doc: Document) => string | null;
  readonly readDraft: (target: Pick<Intent, 'surface' | 'form' | 'trigger'>, doc: Document) => Draft | null;
  /** Most characters (UTF-16 code units) of a reply or message, where known. */
  readonly replyLimits?: { readonly [K in Inquiry['surface']]?: number };
  /** Comments and messages of others that the page shows now, in its order; absent where they cannot be read. */
  readonly findInquiries?: (doc: Document) => readonly Inquiry[];
}

/** Identity with a type: keeps a site's declaration checked where it is written. */
export function defineSite(site: Site): Site {
  return site;
}

/** The key of an inquiry: the same comment has the same one wherever and in whatever node it is shown. */
export function inquiryKey({ author, at, text }: Pick<Inquiry, 'author' | 'at' | 'text'>): string {
  return JSON.stringify([author, at, text]);
}

/** The kind of page at this address, or `null` where the site has nothing to guard. */
export function findPage(site: Site, address: string): PageKind | null {
  const url = URL.parse(address);
  return (url && site.pages.find((page) => page.matches(url))) ?? null;
}
