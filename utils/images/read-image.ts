import { cutPng, cutWebp } from '#utils/core/images/chunks.ts';
import { MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS, type ReadImage, unread } from '#utils/core/images/facts.ts';
import { type ImageHeader, readHeader } from '#utils/core/images/header.ts';
import { cutJpeg } from '#utils/core/images/jpeg.ts';
import { findCodes } from './find-codes.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';

/** Larger pictures are made smaller before codes are looked for: a code on them is large as well. */
const MOST_PIXELS = 8_000_000;
/** Longer contents are no address; a QR code holds less than 3,000 bytes. */
const LONGEST_CODE = 4_000;

/** Everything there is to know about one image file. Only ever decoded as pixels; never throws. */
export async function readImage(bytes: Uint8Array<ArrayBuffer>, name: string | null): Promise<ReadImage> {
  if (bytes.length > MAX_IMAGE_BYTES) return { facts: unread('tooLarge', name), clean: null };
  const header = readHeader(bytes);
  if (!header) return { facts: unread('unreadable', name), clean: null };
  const { width, height } = header;
  const metadata = await readMetadata(bytes, header);
  const codes = width * height > MAX_IMAGE_PIXELS ? 'tooLarge' : await decode(bytes, header);
  const isRead = typeof codes !== 'string';
  const { located, owner } = metadata;
  return {
    facts: {
      source: '',
      name,
      state: isRead ? 'read' : codes,
      width,
      height,
      bytes: bytes.length,
      codes: isRead ? codes : [],
      located,
      owner,
    },
    clean: cut(bytes, header, metadata) ?? null,
  };
}

async function decode(bytes: Uint8Array<ArrayBuffer>, { format }: ImageHeader) {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${format}` }));
    const codes = await findCodes(pixelsOf(bitmap));
    bitmap.close();
    return codes.map((code) => code.slice(0, LONGEST_CODE));
  } catch {
    return 'unreadable' as const; // The browser says no more than that it cannot decode this.
  }
}

/** On white: a code drawn on a transparent ground is black on black otherwise. */
function pixelsOf(bitmap: ImageBitmap): ImageData {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
  const width = Math.max(1, Math.floor(bitmap.width * scale));
  const height = Math.max(1, Math.floor(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** Where a turned picture would stand upright without its metadata, nothing is cut: that would change how it looks. */
function cut(bytes: Uint8Array, { format }: ImageHeader, { orientation }: Metadata) {
  if (format === 'jpeg') return cutJpeg(bytes, orientation);
  if (orientation > 1) return undefined;
  if (format === 'png') return cutPng(bytes);
  return format === 'webp' ? cutWebp(bytes) : undefined;
}
