import exifr from 'exifr';
import { readWebpChunks } from '#utils/core/images/chunks.ts';
import type { OwnerTrace } from '#utils/core/images/facts.ts';
import type { ImageHeader } from '#utils/core/images/header.ts';

export interface Metadata {
  readonly located: boolean;
  readonly owner: readonly OwnerTrace[];
  /** Exif orientation, 1 (upright) where none is told. */
  readonly orientation: number;
}

const NONE: Metadata = { located: false, owner: [], orientation: 1 };

/** Exif 2.32 tags by number, as `translateKeys: false` gives them. */
const TAG = {
  orientation: 0x0112,
  artist: 0x013b,
  ownerName: 0xa430,
  bodySerial: 0xa431,
  lensSerial: 0xa435,
  latitude: 2,
  longitude: 4,
} as const;

const OPTIONS = {
  tiff: true,
  exif: true,
  gps: true,
  xmp: { parse: false },
  iptc: false,
  icc: false,
  jfif: false,
  ihdr: false,
  mergeOutput: false,
  translateKeys: false,
  translateValues: false,
  reviveValues: false,
};

interface Parsed {
  readonly ifd0?: Readonly<Record<number, unknown>>;
  readonly exif?: Readonly<Record<number, unknown>>;
  readonly gps?: Readonly<Record<number, unknown>>;
  readonly xmp?: unknown;
}

/** What Exif and XMP tell of place and person. Broken metadata tell nothing; never throws. */
export async function readMetadata(bytes: Uint8Array, { format }: ImageHeader): Promise<Metadata> {
  const source = format === 'webp' ? exifOfWebp(bytes) : bytes;
  const parsed = source ? await parse(source) : undefined;
  const xmp = typeof parsed?.xmp === 'string' ? parsed.xmp : format === 'webp' ? xmpOfWebp(bytes) : '';
  if (!parsed && !xmp) return NONE;
  const { ifd0 = {}, exif = {}, gps = {} } = parsed ?? {};
  const orientation = ifd0[TAG.orientation];
  const traces: readonly (readonly [OwnerTrace, boolean])[] = [
    ['owner', isSaid(exif[TAG.ownerName]) || /OwnerName(?:>|=")[^<"]/.test(xmp)],
    ['author', isSaid(ifd0[TAG.artist]) || /<dc:creator>/.test(xmp)],
    [
      'serial',
      isSaid(exif[TAG.bodySerial]) || isSaid(exif[TAG.lensSerial]) || /SerialNumber(?:>|=")[^<"]/.test(xmp),
    ],
  ];
  return {
    located: (isPlace(gps[TAG.latitude]) && isPlace(gps[TAG.longitude])) || /exif:GPSLatitude/.test(xmp),
    owner: traces.filter(([, isThere]) => isThere).map(([trace]) => trace),
    orientation: typeof orientation === 'number' ? orientation : 1,
  };
}

async function parse(source: Uint8Array): Promise<Parsed | undefined> {
  try {
    return await exifr.parse(source, OPTIONS);
  } catch {
    return undefined; // The library throws at every kind of broken metadata: there is nothing to be read then.
  }
}

/** Cameras without a fix write the tag with nothing in it. */
function isPlace(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((part) => Number.isFinite(part));
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && /[^\s\0]/.test(value);
}

/** The library does not know WebP; its Exif chunk is a TIFF file, some with the prefix that JPEG wants. */
function exifOfWebp(bytes: Uint8Array): Uint8Array | undefined {
  const chunk = readWebpChunks(bytes)?.find(({ name }) => name === 'EXIF');
  if (!chunk) return undefined;
  const isPrefixed = bytes[chunk.from] === 0x45;
  return bytes.slice(chunk.from + (isPrefixed ? 6 : 0), chunk.to);
}

function xmpOfWebp(bytes: Uint8Array): string {
  const chunk = readWebpChunks(bytes)?.find(({ name }) => name === 'XMP ');
  return chunk ? new TextDecoder().decode(bytes.subarray(chunk.from, chunk.to)) : '';
}
