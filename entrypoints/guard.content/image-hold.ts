import type { Piece } from '#utils/core/images/facts.ts';
import { HEAD_BYTES, headIsLocated } from '#utils/core/images/located.ts';
import { log } from '#utils/log.ts';
import type { Images } from './images.ts';
import type { Overlay } from './overlay.ts';

const NAMED = /\.(?:jpe?g|png|gif|webp|bmp|hei[cf]|avif|svg)$/i;

/** Files with a location on their way into the page, and how they get there. */
interface Held {
  readonly files: readonly File[];
  readonly pass: (files: readonly File[]) => boolean;
}

/**
 * Sees every file the person gives the page. One that tells where it was taken waits until the person has said what to
 * do with it; every other passes untouched and in the same turn. `answer` is that word: the files go on without their
 * metadata, or as they are.
 */
export function startImageHold(overlay: Overlay, images: Images) {
  const own = new AbortController();
  let held: readonly Held[] = [];
  let isPassing = false;

  const say = (stuck: boolean) => {
    const names = held.flatMap(({ files }) => files.filter(isLocated).map(({ name }) => name));
    overlay.notify({ kind: 'located', names, stuck });
  };
  /** Whether these files wait. Where nobody would see the question, nothing does. */
  const holds = (event: Event, next: Held, isLast: boolean) => {
    if (isPassing || overlay.isGone() || !next.files.some(isLocated)) {
      if (isLast) images.chose(next.files.filter(isImage));
      return false;
    }
    event.stopImmediatePropagation();
    if (!isLast) return true;
    held = [...held, next];
    say(false);
    return true;
  };
  const inTheirPlace = (work: () => boolean) => {
    isPassing = true;
    try {
      return work();
    } finally {
      isPassing = false;
    }
  };

  const onChoice = (event: Event) => {
    const [input] = event.composedPath();
    if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files?.length) return;
    const pass = (files: readonly File[]) => {
      input.files = carry(files).files;
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      return true;
    };
    holds(event, { files: [...input.files], pass }, event.type === 'change');
  };
  const onCarried = (event: Event, data: DataTransfer | null) => {
    const [target] = event.composedPath();
    // Dropped on a file input, they come as a choice.
    if (!data?.files.length || !target || (target instanceof HTMLInputElement && target.type === 'file'))
      return;
    const words = data.types
      .filter((type) => type !== 'Files')
      .map((type) => [type, data.getData(type)] as const);
    const pass = (files: readonly File[]) => {
      const transfer = carry(files);
      for (const [type, text] of words) transfer.setData(type, text);
      return !target.dispatchEvent(again(event, transfer));
    };
    if (holds(event, { files: [...data.files], pass }, true)) event.preventDefault();
  };

  const options = { capture: true, signal: own.signal };
  addEventListener('input', onChoice, options);
  addEventListener('change', onChoice, options);
  addEventListener('paste', (event) => onCarried(event, event.clipboardData), options);
  addEventListener('drop', (event) => onCarried(event, event.dataTransfer), options);

  const clean = async (file: File) => {
    const { clean: pieces } = await images.read(file, file.name);
    return pieces && withoutMetadata(file, pieces);
  };
  const removeNow = async () => {
    const waiting = held;
    const cleaned = await Promise.all(
      waiting.map(({ files }) => Promise.all(files.map((file) => (isLocated(file) ? clean(file) : file)))),
    );
    if (cleaned.flat().includes(null)) return say(true);
    held = held.filter((one) => !waiting.includes(one));
    overlay.dismiss('located');
    const taken = waiting.map(({ pass }, index) => {
      const files = cleaned[index]?.filter((file) => file !== null) ?? [];
      return inTheirPlace(() => pass(files));
    });
    overlay.notify({ kind: taken.every(Boolean) ? 'locationRemoved' : 'filesNotTaken' });
  };

  return {
    answer(remove: boolean): void {
      if (remove) return void removeNow().catch((error: unknown) => log.error('images', 'remove', error));
      const waiting = held;
      held = [];
      overlay.dismiss('located');
      for (const { files, pass } of waiting) inTheirPlace(() => pass(files));
    },
    stop: () => own.abort(),
  };
}

/** The same event with other files; a page acts on it as on the person's own. */
function again(event: Event, transfer: DataTransfer): Event {
  const init = { bubbles: true, cancelable: true, composed: true };
  if (event instanceof ClipboardEvent)
    return new ClipboardEvent('paste', { ...init, clipboardData: transfer });
  const { clientX = 0, clientY = 0 } = event instanceof DragEvent ? event : {};
  return new DragEvent('drop', { ...init, clientX, clientY, dataTransfer: transfer });
}

function carry(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Stretches of the very same file, put together again. */
function withoutMetadata(file: File, pieces: readonly Piece[]): File {
  const parts = pieces.map((piece) =>
    'bytes' in piece ? new Uint8Array(piece.bytes) : file.slice(piece.start, piece.end),
  );
  return new File(parts, file.name, { type: file.type, lastModified: file.lastModified });
}

function isImage({ type, name }: File): boolean {
  return type.startsWith('image/') || NAMED.test(name);
}

const located = new WeakMap<File, boolean>();

/**
 * Asked before the page sees the event, so it has to be answered at once: the only way to read a file without waiting
 * is a synchronous request for its own address. A page may forbid those; then nothing waits, and the review still tells.
 */
function isLocated(file: File): boolean {
  const known = located.get(file) ?? (isImage(file) && headIsLocated(readHead(file)));
  located.set(file, known);
  return known;
}

function readHead(file: File): string {
  const address = URL.createObjectURL(file.slice(0, HEAD_BYTES));
  try {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.overrideMimeType('text/plain; charset=x-user-defined');
    request.send();
    return request.responseText;
  } catch {
    return '';
  } finally {
    URL.revokeObjectURL(address);
  }
}
