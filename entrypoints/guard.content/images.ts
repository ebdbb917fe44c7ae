import type { Draft, DraftImage } from '#utils/core/draft/draft.ts';
import { type ImageFacts, MAX_IMAGE_BYTES, type ReadImage, unread } from '#utils/core/images/facts.ts';
import { ask } from '#utils/messages/client.ts';
import type { Site } from '#utils/sites/define-site.ts';

/** Sources longer than this carry the picture themselves (`data:`) and are spoken of by their ends. */
const LONGEST_SOURCE = 4_000;
const KEPT = 200;

/** A file the person gave the page, and the image of the draft it became. */
interface Chosen {
  readonly file: File;
  readonly page: string;
  source: string | null;
}

export interface Images {
  /** What was read from the draft's images; each is read once. */
  readonly factsOf: (draft: Draft) => Promise<readonly ImageFacts[]>;
  /** These files are the page's from now on. */
  readonly chose: (files: readonly File[]) => void;
  /** What was chosen has gone out. */
  readonly forget: () => void;
  readonly read: (file: Blob, name: string | null) => Promise<ReadImage>;
  /** The same site, whose drafts name a picture that is its own address by its ends. */
  readonly withShortSources: (site: Site) => Site;
}

/**
 * The pictures of this document: chosen, pasted, dropped, or found in a draft. Their bytes go to the background once.
 * What lies on the platform's hosts is not fetched; it is taken for the file that was chosen last before it appeared.
 */
export function startImages(onNews: () => void): Images {
  const bySource = new Map<string, Promise<ImageFacts>>();
  const byFile = new WeakMap<Blob, Promise<ReadImage>>();
  const whole = new Map<string, string>();
  let chosen: readonly Chosen[] = [];

  const read = (file: Blob, name: string | null) => {
    const pending = byFile.get(file) ?? readNow(file, name);
    byFile.set(file, pending);
    return pending;
  };

  const find = async ({ source, name }: DraftImage): Promise<ImageFacts> => {
    const blob = await fetchOwn(whole.get(source) ?? source);
    const mine = chosen.find(
      (one) => one.source === null && one.page === location.href && (!blob || blob.size === one.file.size),
    );
    if (mine) mine.source = source;
    const file = mine?.file ?? blob;
    if (!file) return unread('remote', name, source);
    const { facts } = await read(file, mine?.file.name ?? name);
    return { ...facts, source };
  };

  const factOf = (image: DraftImage) => {
    const pending = bySource.get(image.source) ?? find(image);
    bySource.set(image.source, pending);
    forgetOldest(bySource);
    return pending;
  };

  return {
    read,
    async factsOf(draft) {
      const facts = await Promise.all(draft.images.map(factOf));
      // Where the page shows none of them, they are on their way, or the page shows them in a place of its own.
      const unseen = draft.images.length
        ? []
        : chosen.filter(({ source, page }) => source === null && page === location.href);
      const others = await Promise.all(unseen.map(({ file }) => read(file, file.name)));
      return [...facts, ...others.map((one) => one.facts)];
    },
    chose(files) {
      const page = location.href;
      const fresh = files.map((file) => ({ file, page, source: null }));
      chosen = [...chosen.filter((one) => one.page === page), ...fresh].slice(-KEPT);
      onNews();
    },
    forget: () => {
      chosen = [];
    },
    withShortSources: (site) => ({
      ...site,
      readDraft: (target, doc) => {
        const draft = site.readDraft(target, doc);
        if (!draft?.images.some(({ source }) => source.length > LONGEST_SOURCE)) return draft;
        const images = draft.images.map((image) => ({ ...image, source: shorten(image.source, whole) }));
        return { ...draft, images };
      },
    }),
  };
}

/** The bytes of what lives in the page itself. Everything else would be a request nobody asked for. */
async function fetchOwn(source: string): Promise<Blob | null> {
  if (!/^(?:blob|data):/.test(source)) return null;
  try {
    return await (await fetch(source)).blob();
  } catch {
    return null; // revoked by the page: as unread as one on another host
  }
}

async function readNow(file: Blob, name: string | null): Promise<ReadImage> {
  if (file.size > MAX_IMAGE_BYTES)
    return { facts: { ...unread('tooLarge', name), bytes: file.size }, clean: null };
  const data = await toDataUrl(file);
  const answer = data === null ? null : await ask('images.read', { name, data });
  return answer?.ok ? answer.value : { facts: unread('unreadable', name), clean: null };
}

function toDataUrl(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : null);
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}

function shorten(source: string, whole: Map<string, string>): string {
  if (source.length <= LONGEST_SOURCE) return source;
  const half = LONGEST_SOURCE / 2;
  const short = `${source.slice(0, half)}…${source.length}…${source.slice(-half)}`;
  whole.set(short, source);
  forgetOldest(whole);
  return short;
}

function forgetOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > KEPT && oldest !== undefined) map.delete(oldest);
}
