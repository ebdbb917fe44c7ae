import type { Meter } from './meter.ts';
import type { Span } from './span.ts';

/**
 * A text as a machine should read it (full-width and styled ASCII made plain, every blank a space, every dash a
 * hyphen, invisible characters gone), with the way back to the raw offsets.
 */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  /** Raw start and end of the character that produced `text[i]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Folds `raw` in one pass, once for every check that carries this meter; the result is never longer than four times
 * the input.
 */
export function fold(raw: string, meter: Meter): Folded {
  const texts = folds.get(meter) ?? new Map<string, Folded>();
  folds.set(meter, texts);
  const known = texts.get(raw);
  if (known) return known;
  meter.steps += raw.length;
  const folded = foldText(raw);
  texts.set(raw, folded);
  return folded;
}

/** What one check has folded already: most rules read the same fields. */
const folds = new WeakMap<Meter, Map<string, Folded>>();

function foldText(raw: string): Folded {
  const parts: string[] = [];
  // Where the run of characters that stay as they are began: runs are copied whole.
  let kept = 0;
  let isShifted = false;
  for (let at = 0; at < raw.length; ) {
    if (isPlain(raw.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const next = endOf(raw, at);
    const plain = foldCharacter(raw.codePointAt(at) ?? 0);
    if (plain !== null) {
      parts.push(raw.slice(kept, at), plain);
      kept = next;
      isShifted ||= plain.length !== next - at;
    }
    at = next;
  }
  const text = kept === 0 ? raw : parts.join('') + raw.slice(kept);
  const places = isShifted ? locate(raw, text.length) : inPlace(text.length);
  return { raw, text, ...places };
}

function endOf(raw: string, at: number): number {
  return at + ((raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

type Places = Pick<Folded, 'starts' | 'ends'>;

/** Places where some characters became fewer or more than they were. */
function locate(raw: string, length: number): Places {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let unit = 0;
  for (let at = 0; at < raw.length; ) {
    const next = isPlain(raw.charCodeAt(at)) ? at + 1 : endOf(raw, at);
    const width = foldCharacter(raw.codePointAt(at) ?? 0)?.length ?? next - at;
    // As many units as before map one by one, so that no span ends up wider than what was seen.
    const one = width === next - at;
    for (let step = 0; step < width; step += 1) {
      starts[unit] = one ? at + step : at;
      ends[unit] = one ? at + step + 1 : next;
      unit += 1;
    }
    at = next;
  }
  return { starts, ends };
}

/** 0, 1, 2, …: what nearly every text needs, so all of them share it. */
let counting = new Uint32Array(0);

function inPlace(length: number): Places {
  if (counting.length <= length) counting = new Uint32Array(2 * length + 64).map((_, at) => at);
  return { starts: counting.subarray(0, length), ends: counting.subarray(1, length + 1) };
}

/** What stays as it is and makes up nearly all text: ASCII, Chinese characters, their marks. */
function isPlain(code: number): boolean {
  return (
    (code < 0x80 && code !== 0x09) || (code >= 0x4e00 && code <= 0x9fff) || (code > 0x3000 && code < 0x3040)
  );
}

/** Raw span of a non-empty span of the folded text. */
export function unfold(folded: Folded, { start, end }: Span): Span {
  return { start: folded.starts[start] ?? folded.raw.length, end: folded.ends[end - 1] ?? folded.raw.length };
}

/** What a character is read as, `null` for itself. */
function foldCharacter(code: number): string | null {
  if (isInvisible(code)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (isBlank(code)) return ' ';
  if (isDash(code)) return '-';
  return isStyledAscii(code) ? String.fromCodePoint(code).normalize('NFKC') : null;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x180e ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function isBlank(code: number): boolean {
  return (
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  );
}

function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Superscripts, circled and mathematical digits and letters: looks people use to slip numbers past filters. */
function isStyledAscii(code: number): boolean {
  return (
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0xb9 ||
    (code >= 0x2070 && code <= 0x2089) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x1d400 && code <= 0x1d7ff)
  );
}
