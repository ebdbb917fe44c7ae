import { describe, expect, it } from 'vitest';
import { cutPng, cutWebp, readPngChunks, readWebpChunks } from '#utils/core/images/chunks.ts';
import { bytesOfDataUrl } from '#utils/core/images/data-url.ts';
import type { Piece } from '#utils/core/images/facts.ts';
import { readHeader } from '#utils/core/images/header.ts';
import { cutJpeg, readJpegParts } from '#utils/core/images/jpeg.ts';
import { headIsLocated } from '#utils/core/images/located.ts';
import { readMetadata } from '#utils/images/read-metadata.ts';
import { chunk, plainJpeg, plainWebp, png, tiff, withExif } from './sample.ts';

const join = (bytes: Uint8Array, pieces: readonly Piece[] | undefined) =>
  new Uint8Array(
    Buffer.concat(
      (pieces ?? []).map((piece) =>
        'bytes' in piece ? Buffer.from(piece.bytes) : bytes.subarray(piece.start, piece.end),
      ),
    ),
  );
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const read = (bytes: Uint8Array) => {
  const header = readHeader(bytes);
  if (!header) throw new Error('no picture');
  return readMetadata(bytes, header);
};
/** The last marker segment with all that follows: the pixels. */
const scan = (bytes: Uint8Array) => {
  const part = readJpegParts(bytes)?.find(({ marker }) => marker === 0xda);
  return latin(bytes.subarray(part?.start, part?.end));
};
const withChunk = (name: string, data: Uint8Array) => {
  const plain = png(4, 4, () => 9);
  return new Uint8Array(Buffer.concat([plain.subarray(0, 33), chunk(name, data), plain.subarray(33)]));
};
const webpWith = (name: string, data: Uint8Array) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  const bytes = Buffer.concat([plainWebp(), Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes[20] = (bytes[20] ?? 0) | (name === 'EXIF' ? 8 : 4);
  return new Uint8Array(bytes);
};

describe('what metadata tell', () => {
  it('a place, an owner and how the camera was held', async () => {
    expect(await read(withExif(plainJpeg(), tiff({ owner: '王某某' })))).toEqual({
      located: true,
      owner: ['owner'],
      orientation: 6,
    });
  });

  it.each([
    ['a plain JPEG', plainJpeg()],
    ['Exif without a place', withExif(plainJpeg(), tiff({ located: false, orientation: 1 }))],
    ['a plain WebP', plainWebp()],
    ['a plain PNG', png(4, 4, () => 0)],
    ['broken Exif', withExif(plainJpeg(), tiff().subarray(0, 30))],
  ])('%s tells nothing', async (_name, bytes) => {
    expect(await read(bytes)).toEqual({ located: false, owner: [], orientation: 1 });
    expect(headIsLocated(latin(bytes))).toBe(false);
  });

  it.each([
    ['PNG', withChunk('eXIf', tiff({ orientation: 1 }))],
    ['WebP', webpWith('EXIF', tiff({ orientation: 1 }))],
  ])('a place in a %s', async (_name, bytes) => {
    expect((await read(bytes)).located).toBe(true);
  });

  it('a place in XMP', async () => {
    const xmp = Buffer.from('<x:xmpmeta exif:GPSLatitude="30,12.1N" aux:SerialNumber="123"/>');
    expect(await read(webpWith('XMP ', xmp))).toMatchObject({ located: true, owner: ['serial'] });
    expect(headIsLocated(latin(xmp))).toBe(true);
  });

  it('a place in the first bytes, before the page gets the file', () => {
    expect(headIsLocated(latin(withExif(plainJpeg())))).toBe(true);
    expect(headIsLocated(latin(withChunk('eXIf', tiff())))).toBe(true);
    expect(headIsLocated('Exif\0\0MM\0*\uffff\uffff\uffff\uffff')).toBe(false);
    expect(headIsLocated(`Exif\0\0II*\0${'\xff'.repeat(2000)}`)).toBe(false);
  });
});

describe('cutting metadata', () => {
  it('leaves the pixels of a JPEG byte for byte, its profile and its orientation', async () => {
    const bytes = withExif(plainJpeg(), tiff({ owner: '王某某' }));
    const clean = join(bytes, cutJpeg(bytes, 6));
    expect(await read(clean)).toEqual({ located: false, owner: [], orientation: 6 });
    expect(headIsLocated(latin(clean))).toBe(false);
    expect(scan(clean)).toBe(scan(plainJpeg()));
    expect(latin(clean)).toContain('ICC_PROFILE');
    expect(latin(clean)).not.toContain('王');
  });

  it('an upright JPEG is the plain one again', () => {
    const bytes = withExif(plainJpeg(), tiff({ orientation: 1 }));
    expect(latin(join(bytes, cutJpeg(bytes, 1)))).toBe(latin(plainJpeg()));
  });

  it('what follows the picture goes', () => {
    const bytes = new Uint8Array(Buffer.concat([plainJpeg(), withExif(plainJpeg())]));
    expect(latin(join(bytes, cutJpeg(bytes, 1)))).toBe(latin(plainJpeg()));
  });

  it('PNG and WebP lose their metadata and nothing else', () => {
    const withText = withChunk('tEXt', Buffer.from('Author\0x'));
    expect(latin(join(withText, cutPng(withText)))).toBe(latin(png(4, 4, () => 9)));
    const webp = webpWith('EXIF', tiff());
    expect(latin(join(webp, cutWebp(webp)))).toBe(latin(plainWebp()));
  });
});

describe('bad input', () => {
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('这不是图片，只是一段文字而已。')],
    [
      'SVG with script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['half a JPEG header', plainJpeg().subarray(0, 60)],
    [
      'a JPEG that lies about a length',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, ...Array(20).fill(0)]),
    ],
    ['a document', Buffer.from('%PDF-1.7 and so on and on')],
  ];

  it.each(broken)('%s is no picture', (_name, bytes) => {
    expect(readHeader(bytes)).toBeUndefined();
  });

  it('formats are told by content, sizes before decoding', () => {
    expect(readHeader(plainJpeg())).toEqual({ format: 'jpeg', width: 16, height: 8 });
    expect(readHeader(plainWebp())).toEqual({ format: 'webp', width: 16, height: 8 });
    expect(readHeader(png(7, 5, () => 0))).toEqual({ format: 'png', width: 7, height: 5 });
    const gif = Buffer.from('GIF89a\x03\0\x02\0\0\0\0', 'latin1');
    expect(readHeader(gif)).toEqual({ format: 'gif', width: 3, height: 2 });
  });

  it('every beginning of a file is read without a fault', async () => {
    const bytes = withExif(plainJpeg(), tiff({ owner: '王' }));
    for (const file of [bytes, webpWith('EXIF', tiff()), withChunk('eXIf', tiff())]) {
      for (let length = 0; length < file.length; length += 7) {
        const part = file.slice(0, length);
        const header = readHeader(part);
        if (header) await readMetadata(part, header);
        headIsLocated(latin(part));
        readPngChunks(part);
        readWebpChunks(part);
        cutJpeg(part, 6);
      }
    }
  });

  it('a data URL is base64 or nothing', () => {
    expect(bytesOfDataUrl('data:image/png;base64,AAEC')).toEqual(Uint8Array.from([0, 1, 2]));
    for (const bad of ['', 'AAEC', 'data:image/png,AAEC', 'data:;base64,***', 'https://a.cn/,;base64,AA'])
      expect(bytesOfDataUrl(bad)).toBeUndefined();
  });
});
