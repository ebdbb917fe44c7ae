/**
 * Whether an image could be looked into. `tooLarge`: over the limits below; `unreadable`: broken, empty, or of a kind
 * the browser does not decode (SVG is one on purpose: it may carry script); `remote`: on the platform's own hosts, which
 * is not asked for it.
 */
export const IMAGE_STATES = ['read', 'tooLarge', 'unreadable', 'remote'] as const;
export type ImageState = (typeof IMAGE_STATES)[number];

/** What the metadata tells of a person: the owner's or author's name, or the number of the very camera. */
export const OWNER_TRACES = ['owner', 'author', 'serial'] as const;
export type OwnerTrace = (typeof OWNER_TRACES)[number];

/** What was read from one image of a draft. Stands beside the draft: its key does not depend on what is decoded. */
export interface ImageFacts {
  /** As in the draft's image; `''` for a chosen file the page does not show. */
  readonly source: string;
  readonly name: string | null;
  readonly state: ImageState;
  /** In pixels, 0 where unknown. */
  readonly width: number;
  readonly height: number;
  /** Length of the file, 0 where unknown. */
  readonly bytes: number;
  /** Contents of its QR codes. */
  readonly codes: readonly string[];
  /** Its metadata say where it was taken. */
  readonly located: boolean;
  readonly owner: readonly OwnerTrace[];
}

/** The largest file that is looked into: no platform takes a larger picture (Weibo: 20 MB). */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024;

/** The largest picture that is decoded: 100 megapixels are 400 MB of memory. */
export const MAX_IMAGE_PIXELS = 100_000_000;

const NOTHING = { width: 0, height: 0, bytes: 0, codes: [], located: false, owner: [] } as const;

/** Facts of an image nothing is known of but why. */
export function unread(state: ImageState, name: string | null = null, source = ''): ImageFacts {
  return { ...NOTHING, source, name, state };
}

/** One part of a file without its metadata: a stretch of the original, end exclusive, or bytes written instead. */
export type Piece = { readonly start: number; readonly end: number } | { readonly bytes: readonly number[] };

/** An image file looked into. `clean`: the same file without its metadata; `null` where that cannot be done. */
export interface ReadImage {
  readonly facts: ImageFacts;
  readonly clean: readonly Piece[] | null;
}
