/** How much of a file is looked at before the page gets it: Exif and XMP stand at its beginning. */
export const HEAD_BYTES = 256 * 1024;

const GPS_DIRECTORY = 0x8825;
const LATITUDE = 2;
/** An Exif directory has a few dozen entries; more are a forgery. */
const MOST_ENTRIES = 500;

/**
 * Whether the beginning of a picture, one character a byte, says where it was taken (Exif GPS directory with a latitude,
 * or XMP). Small and quick: it decides, before the page may see a chosen file, whether the person is asked first. What
 * it misses is still found when the whole file is read.
 */
export function headIsLocated(head: string): boolean {
  if (/exif:GPSLatitude/.test(head)) return true;
  const exif = /(?:Exif\0\0|eXIf)(?=II\*\0|MM\0\*)/.exec(head);
  return exif !== null && hasLatitude(head.slice(exif.index + exif[0].length));
}

/** Exif 2.32 §4.6: directory 0, its pointer to the GPS directory, and the latitude in there. */
function hasLatitude(tiff: string): boolean {
  const isLittle = tiff.startsWith('I');
  const number = (at: number, length: number) => {
    let value = 0;
    for (let index = 0; index < length; index += 1) {
      const code = tiff.charCodeAt(isLittle ? at + length - 1 - index : at + index);
      value = value * 256 + (code & 255);
    }
    return value;
  };
  const find = (directory: number, tag: number) => {
    const count = number(directory, 2);
    for (let index = 0; index < Math.min(count, MOST_ENTRIES); index += 1) {
      const at = directory + 2 + index * 12;
      if (number(at, 2) === tag) return at;
    }
    return -1;
  };
  const pointer = find(number(4, 4), GPS_DIRECTORY);
  return pointer >= 0 && find(number(pointer + 8, 4), LATITUDE) >= 0;
}
