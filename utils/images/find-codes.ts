import { decodeQRBatch, type Image } from 'qr/decode.js';

/** A poster has a few codes; a sheet of stickers must not hold up everything else. */
const MOST_CODES = 16;
/** For second looks at what did not decode at once, in milliseconds. */
const RETRY_MS = 80;

/** Contents of every QR code in the pixels (RGBA), each once. */
export async function findCodes(pixels: Image): Promise<readonly string[]> {
  const [found = []] = await decodeQRBatch([pixels], { format: 'RGBA', timeLimit: RETRY_MS });
  const texts = found.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return [...new Set(texts)].slice(0, MOST_CODES);
}
