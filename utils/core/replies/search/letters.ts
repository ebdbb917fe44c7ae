/** Stands between two runs of letters in a folded text. */
export const BREAK = 0;
const SPACE_CASE = 32;

/**
 * A text as the index sees it: UTF-16 units of its letters and digits, width and case made equal, everything between
 * them one `BREAK`. Appended to `out` from `at`, which must have room for `roomFor(text)` units; returns the new end.
 */
export function writeLetters(text: string, out: Uint16Array, at: number): number {
  const start = at;
  for (let index = 0; index < text.length; index += 1) {
    const unit = plainUnit(text.charCodeAt(index));
    if (unit === undefined) {
      if (at > start && out[at - 1] !== BREAK) out[at++] = BREAK;
    } else out[at++] = unit;
  }
  return at > start && out[at - 1] === BREAK ? at - 1 : at;
}

/** Most units `writeLetters` can need for this text. */
export function roomFor(text: string): number {
  return text.length;
}

/** The folded units of a text of its own. */
export function toLetters(text: string): Uint16Array {
  const out = new Uint16Array(roomFor(text));
  return out.subarray(0, writeLetters(text, out, 0));
}

/** Whether a folded unit is a Chinese character. */
export function isHanUnit(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** What a unit is read as; `undefined` for whatever is neither letter nor digit. */
function plainUnit(raw: number): number | undefined {
  const unit = raw >= 0xff01 && raw <= 0xff5e ? raw - 0xfee0 : raw;
  if (isHanUnit(unit)) return unit;
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + SPACE_CASE;
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? unit : undefined;
  }
  return isOtherLetter(unit) ? unit : undefined;
}

/** Latin with marks, Greek, Cyrillic, Arabic, Tibetan, Mongolian, kana, Yi, Hangul: all a Chinese desk may meet. */
function isOtherLetter(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0xa000 && unit <= 0xd7a3)
  );
}
