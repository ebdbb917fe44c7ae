import { readJpegParts, sizeOfJpeg } from './jpeg.ts';

/** What the first bytes say a file is, whatever its name says, and how large a picture it holds (0: not told here). */
export interface ImageHeader {
  readonly format: 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic';
  readonly width: number;
  readonly height: number;
}

/**
 * Reads format and size before anything is decoded, so that a bomb is refused unopened. `undefined` for everything that
 * is no picture made of pixels: empty files, documents, and SVG, which may carry script.
 */
export function readHeader(bytes: Uint8Array): ImageHeader | undefined {
  if (bytes.length < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const parts = readJpegParts(bytes);
    return parts && { format: 'jpeg', ...sizeOfJpeg(bytes, parts) };
  }
  if (text(0, 8) === '\x89PNG\r\n\x1a\n' && bytes.length >= 24)
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (/^GIF8[79]a/.test(text(0, 6)))
    return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return { format: 'webp', ...sizeOfWebp(view) };
  if (text(0, 2) === 'BM' && bytes.length >= 26) {
    const [width, height] = [view.getInt32(18, true), view.getInt32(22, true)];
    return { format: 'bmp', width: Math.abs(width), height: Math.abs(height) };
  }
  if (text(4, 8) !== 'ftyp') return undefined;
  const brand = text(8, 12);
  if (/^avi[fs]$/.test(brand)) return { format: 'avif', width: 0, height: 0 };
  return /^(?:hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand)
    ? { format: 'heic', width: 0, height: 0 }
    : undefined;
}

function sizeOfWebp(view: DataView): { readonly width: number; readonly height: number } {
  if (view.byteLength < 30) return { width: 0, height: 0 };
  const kind = view.getUint8(15);
  // VP8X: 24-bit sizes less one; VP8L: 14 bits each less one; VP8: 14 bits each.
  if (kind === 0x58) return { width: 1 + low24(view, 24), height: 1 + low24(view, 27) };
  if (kind === 0x4c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function low24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
