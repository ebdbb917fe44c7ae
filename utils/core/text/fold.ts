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

/** Folds `raw` in one pass; the result is never longer than four times the input. */
export function fold(raw: string, meter: Meter): Folded {
  meter.steps += raw.length;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const code = raw.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const plain = foldCharacter(code, raw, at, next);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      // A character kept as it is maps unit by unit, so that no span ends up wider than what was seen.
      const kept = plain.length === next - at;
      starts.push(kept ? at + unit : at);
      ends.push(kept ? at + unit + 1 : next);
    }
    at = next;
  }
  return { raw, text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Raw span of a non-empty span of the folded text. */
export function unfold(folded: Folded, { start, end }: Span): Span {
  return { start: folded.starts[start] ?? folded.raw.length, end: folded.ends[end - 1] ?? folded.raw.length };
}

function foldCharacter(code: number, raw: string, at: number, next: number): string {
  if (code < 0x80) return code === 0x09 ? ' ' : raw.charAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return raw.charAt(at);
  if (isInvisible(code)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (isBlank(code)) return ' ';
  if (isDash(code)) return '-';
  if (isStyledAscii(code)) return raw.slice(at, next).normalize('NFKC');
  return raw.slice(at, next);
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
