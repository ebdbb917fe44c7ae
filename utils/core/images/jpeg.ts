import type { Piece } from './facts.ts';

/** A marker segment of a JPEG (ITU-T T.81 B.1), with its marker; the scan data belong to their SOS. */
export interface JpegPart {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const ADOBE = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const SOS = 0xda;
const EOI = 0xd9;
const PROFILE = 'ICC_PROFILE\0';

/** Every part from the first marker to the end of the image; `undefined` where the bytes are no well-formed JPEG. */
export function readJpegParts(bytes: Uint8Array): readonly JpegPart[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const parts: JpegPart[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return [...parts, { marker, start: at, end: at + 2 }];
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    const length = isBare ? 0 : ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if ((!isBare && length < 2) || end > bytes.length) return undefined;
    if (marker === SOS) end = endOfScan(bytes, end);
    parts.push({ marker, start: at, end });
    at = end;
  }
  // Cut off before its end mark: viewers show it all the same.
  return parts.some(({ marker }) => marker === SOS) ? parts : undefined;
}

/** Scan data go on over stuffed zeros and restart markers. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

/** Width and height in pixels, from the frame header. */
export function sizeOfJpeg(
  bytes: Uint8Array,
  parts: readonly JpegPart[],
): { readonly width: number; readonly height: number } {
  const frame = parts.find(
    ({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker),
  );
  const at = frame?.start ?? bytes.length;
  const word = (offset: number) => ((bytes[at + offset] ?? 0) << 8) | (bytes[at + offset + 1] ?? 0);
  return { width: word(7), height: word(5) };
}

/**
 * The file without metadata: of the application segments only JFIF, colour profile and Adobe's colour transform stay,
 * which decide how it looks. What follows the image (a second picture, a video) goes: it has metadata of its own.
 * The scan data stay byte for byte; an orientation other than upright is written again, alone.
 */
export function cutJpeg(bytes: Uint8Array, orientation: number): readonly Piece[] | undefined {
  const parts = readJpegParts(bytes);
  if (!parts) return undefined;
  const kept = parts.filter((part) => staysInJpeg(bytes, part));
  const pieces: Piece[] = [{ start: 0, end: 2 }, ...kept];
  const isJfif = kept[0]?.marker === APP0;
  if (orientation > 1 && orientation <= 8) pieces.splice(isJfif ? 2 : 1, 0, onlyOrientation(orientation));
  return pieces.map((piece) => ('bytes' in piece ? piece : { start: piece.start, end: piece.end }));
}

function staysInJpeg(bytes: Uint8Array, { marker, start }: JpegPart): boolean {
  if (marker === APP0 || marker === ADOBE) return true;
  if (marker === APP2)
    return [...PROFILE].every((letter, index) => bytes[start + 4 + index] === letter.charCodeAt(0));
  return marker !== COMMENT && (marker < APP1 || marker > APP15);
}

/** An Exif segment with tag 0x0112 and nothing else. */
function onlyOrientation(orientation: number): Piece {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const header = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return { bytes: [0xff, APP1, 0, 34, ...exif, ...header, ...entry, 0, 0, 0, 0] };
}
