import type { Piece } from './facts.ts';

/** A chunk of a PNG or WebP: name, whole extent, and where its data begin and end. */
export interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** PNG (ISO/IEC 15948): texts, Exif, time, and C2PA credentials that name a maker. */
const PNG_METADATA = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX']);
const WEBP_METADATA = new Set(['EXIF', 'XMP ', 'C2PA']);
/** Bits of a VP8X chunk that announce Exif and XMP. */
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

/** Chunks of a PNG up to its end; `undefined` where they do not fit. */
export function readPngChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const [from, to, end] = [at + 8, at + 8 + length, at + 12 + length];
    if (end > bytes.length) return undefined;
    const name = nameAt(bytes, at + 4);
    chunks.push({ name, start: at, end, from, to });
    if (name === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

/** Chunks of a WebP (RIFF); `undefined` where they do not fit. */
export function readWebpChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20) return undefined;
  const total = Math.min(bytes.length, view.getUint32(4, true) + 8);
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= total; ) {
    const length = view.getUint32(at + 4, true);
    const [from, to] = [at + 8, at + 8 + length];
    if (to > bytes.length) return undefined;
    const end = Math.min(bytes.length, to + (length % 2));
    chunks.push({ name: nameAt(bytes, at), start: at, end, from, to });
    at = end;
  }
  return chunks;
}

/** A PNG without its metadata; what follows its end goes as well. */
export function cutPng(bytes: Uint8Array): readonly Piece[] | undefined {
  const kept = readPngChunks(bytes)?.filter(({ name }) => !PNG_METADATA.has(name));
  return kept && [{ start: 0, end: 8 }, ...kept.map(({ start, end }) => ({ start, end }))];
}

/** A WebP without its metadata: the chunks go, and the header no longer announces them. */
export function cutWebp(bytes: Uint8Array): readonly Piece[] | undefined {
  const kept = readWebpChunks(bytes)?.filter(({ name }) => !WEBP_METADATA.has(name));
  if (!kept) return undefined;
  const size = kept.reduce((sum, { start, end }) => sum + end - start, 4);
  const word = [size & 255, (size >> 8) & 255, (size >> 16) & 255, (size >>> 24) & 255];
  const chunks = kept.flatMap(({ name, start, end, from }): Piece[] => {
    if (name !== 'VP8X') return [{ start, end }];
    const flags = (bytes[from] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
    return [{ start, end: from }, { bytes: [flags] }, { start: from + 1, end }];
  });
  return [{ start: 0, end: 4 }, { bytes: word }, { start: 8, end: 12 }, ...chunks];
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
