import { crc32, deflateSync } from 'node:zlib';
import encodeQR from 'qr';

// Pictures made by code: a gradient of 16 × 8 as browsers write it, with its colour profile, and metadata put in here.
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFhABAQEAAAAAAAAAAAAAAAAAAAEC/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABcRAAMBAAAAAAAAAAAAAAAAAAABAgT/2gAMAwEAAhEDEQA/AMvVS1QOyyh2mmf/2Q==';
const WEBP =
  'UklGRiACAABXRUJQVlA4WAoAAAAgAAAADwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggMgAAAHABAJ0BKhAACAAPwGglsAJ0AUAAAP7vD+49T0qb6i/vGyMVPwtT//HX2scP/t/t2AAA';

export const plainJpeg = () => new Uint8Array(Buffer.from(JPEG, 'base64'));
export const plainWebp = () => new Uint8Array(Buffer.from(WEBP, 'base64'));

/** A TIFF with an orientation and, where asked for, a place (30°N 121°E) and the owner's name. */
export function tiff({ orientation = 6, located = true, owner = '' } = {}): Uint8Array {
  const entries: Buffer[] = [entry(0x0112, 3, 1, orientation << 16)];
  const count = 1 + Number(located) + Number(owner !== '');
  const after = 8 + 2 + count * 12 + 4;
  const tail: Buffer[] = [];
  const at = () => after + tail.reduce((sum, part) => sum + part.length, 0);
  if (owner !== '') {
    entries.push(entry(0x8769, 4, 1, at()));
    const text = Buffer.from(`${owner}\0\0\0\0\0`);
    tail.push(directory([entry(0xa430, 2, text.length, at() + 18)]), text);
  }
  if (located) {
    entries.push(entry(0x8825, 4, 1, at()));
    const values = at() + 2 + 4 * 12 + 4;
    tail.push(
      directory([
        entry(1, 2, 2, 0x4e000000),
        entry(2, 5, 3, values),
        entry(3, 2, 2, 0x45000000),
        entry(4, 5, 3, values + 24),
      ]),
      rationals(30, 12, 5),
      rationals(121, 30, 7),
    );
  }
  const head = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8]);
  return new Uint8Array(Buffer.concat([head, directory(entries), ...tail]));
}

function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  bytes.writeUInt32BE(value, 8);
  return bytes;
}

function directory(entries: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0, entries.length]), ...entries, Buffer.alloc(4)]);
}

function rationals(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) {
    bytes.writeUInt32BE(value, index * 8);
    bytes.writeUInt32BE(1, index * 8 + 4);
  }
  return bytes;
}

/** Any JPEG with an Exif segment before everything else, as cameras write it. */
export function withExif(jpeg: Uint8Array, exif = tiff()): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat([Buffer.from('Exif\0\0'), exif]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]));
}

/** A PNG of grey values, row by row. */
export function png(
  width: number,
  height: number,
  grey: (x: number, y: number) => number,
): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = grey(x, y);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]));
}

export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** Pixels of one module. */
  readonly module: number;
  readonly degrees?: number;
}

/** Grey values of codes on a ground, for `png` and for pixels. */
export function codesOn(ground: (x: number, y: number) => number, placed: readonly Placed[]) {
  const codes = placed.map((one) => ({ ...one, raw: encodeQR(one.text, 'raw', { border: 4 }) }));
  return (x: number, y: number): number => {
    for (const { raw, left, top, module, degrees = 0 } of codes) {
      const half = (raw.length * module) / 2;
      const turn = (degrees * Math.PI) / 180;
      const [dx, dy] = [x - left - half, y - top - half];
      const column = Math.floor((dx * Math.cos(turn) + dy * Math.sin(turn) + half) / module);
      const row = Math.floor((-dx * Math.sin(turn) + dy * Math.cos(turn) + half) / module);
      const cell = raw[row]?.[column];
      if (cell !== undefined) return cell ? 0 : 255;
    }
    return ground(x, y);
  };
}

/** RGBA pixels of grey values. */
export function pixels(width: number, height: number, grey: (x: number, y: number) => number) {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    data.fill(grey(at % width, Math.floor(at / width)), at * 4, at * 4 + 3);
  return { data, width, height };
}
