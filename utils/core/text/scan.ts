import type { Meter } from './meter.ts';
import type { Span } from './span.ts';

/**
 * Offsets of every character of `text` that is one of `characters` (BMP only). One pass; asking the same again at once,
 * as a rule of several patterns does, costs none.
 */
export function findCharacters(text: string, characters: string, meter: Meter): readonly number[] {
  const last = lastFound.get(meter);
  if (last?.characters === characters && last.text === text) return last.found;
  meter.steps += text.length;
  const found = characters.length === 1 ? findOne(text, characters) : findAny(text, bitsOf(characters));
  lastFound.set(meter, { text, characters, found });
  return found;
}

const lastFound = new WeakMap<
  Meter,
  { readonly text: string; readonly characters: string; readonly found: readonly number[] }
>();

function findOne(text: string, character: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found.push(at);
  return found;
}

function findAny(text: string, wanted: Uint32Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((((wanted[code >> 5] as number) >>> (code & 31)) & 1) === 1) found.push(at);
  }
  return found;
}

/** One bit per UTF-16 code unit, for every set asked for so far: rules ask for the same few again and again. */
const knownBits = new Map<string, Uint32Array>();

function bitsOf(characters: string): Uint32Array {
  const known = knownBits.get(characters);
  if (known) return known;
  const bits = new Uint32Array(0x10000 / 32);
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
  }
  knownBits.set(characters, bits);
  return bits;
}

/**
 * Tries a sticky `pattern` at `at`, showing it `before` characters behind and `after` ahead and nothing more: the work
 * of one attempt has a bound that does not depend on the text. Returns the match, or `null`.
 */
export function matchNear(
  pattern: RegExp,
  text: string,
  at: number,
  { before, after }: { readonly before: number; readonly after: number },
  meter: Meter,
): RegExpExecArray | null {
  const from = Math.max(0, at - before);
  const view = text.slice(from, at + after);
  meter.steps += view.length;
  pattern.lastIndex = at - from;
  return pattern.exec(view);
}

/** The `length` characters before and after an offset, as plain strings. */
export function lookBehind(text: string, at: number, length: number, meter: Meter): string {
  meter.steps += length;
  return text.slice(Math.max(0, at - length), at);
}

export function lookAhead(text: string, at: number, length: number, meter: Meter): string {
  meter.steps += length;
  return text.slice(at, at + length);
}

/** A place where a pattern matched: offset of the character it was tried at, in UTF-16 code units. */
export interface NearMatch {
  readonly at: number;
  readonly match: RegExpExecArray;
}

/** Tries a sticky `pattern` at every one of `anchors` (BMP characters), as `matchNear` does. Linear in the text. */
export function findNear(
  pattern: RegExp,
  anchors: string,
  text: string,
  reach: { readonly before: number; readonly after: number },
  meter: Meter,
): NearMatch[] {
  return findCharacters(text, anchors, meter).flatMap((at) => {
    const match = matchNear(pattern, text, at, reach, meter);
    return match ? [{ at, match }] : [];
  });
}

/** `before` characters ahead of a span and `after` behind it, neither past a line break, for words that say what it is. */
export function lookAroundInLine(
  text: string,
  { start, end }: Span,
  reach: { readonly before: number; readonly after: number },
  meter: Meter,
): { readonly before: string; readonly after: string } {
  const before = lookBehind(text, start, reach.before, meter);
  const after = lookAhead(text, end, reach.after, meter);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' };
}

/** Whether a code unit is an ASCII letter or digit; `NaN` (no character there) is none. */
export function isAsciiWord(code: number): boolean {
  return isAsciiDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x7b);
}

/** Whether a code unit is one of 0 to 9. */
export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
