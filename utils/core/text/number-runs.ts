import type { Folded } from './fold.ts';
import type { Meter } from './meter.ts';
import { isAsciiWord } from './scan.ts';

/** Digits as they are meant, in folded offsets. `isPlain`: written with plain digits only. */
export interface NumberPiece {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly isPlain: boolean;
}

/** Neighbouring pieces of a run read as one number; `groups` are the lengths between visible separators. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly groups: readonly number[];
  readonly isPlain: boolean;
  /** The reading takes in every piece of its run. */
  readonly isWhole: boolean;
}

const HAN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (forms, digit) => Array.from(forms, (form) => [form, String(digit)]),
  ),
);
const HAN_CODES = new Set(Object.keys(HAN_DIGITS).map((form) => form.charCodeAt(0)));
/** Letters people write for digits inside a number. */
const LETTER_DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  Z: '2',
  z: '2',
  S: '5',
  B: '8',
};
/** Words in letters that may touch the number they announce. */
const LETTER_CUE = /^(?:tel|phone|mobile|mob|vx|wx|qq|v|t|m|id|no|sfz)(?=[\dlI]{3})/i;
const SEPARATOR = /^[ \-·.,_/]{1,2}$/;
const LONGEST_TOKEN = 40;

const runsByText = new WeakMap<Folded, readonly (readonly NumberPiece[])[]>();

/**
 * Runs of digit pieces with at most two separators between them, seen through Chinese numerals and letters that stand
 * for digits; a change between Han and plain digits parts pieces (张三138… is not 3138…). Line ends part runs, so
 * table columns are not glued. A token with any other letter in it is no number. Computed once per folded text.
 */
export function findNumberRuns(folded: Folded, meter: Meter): readonly (readonly NumberPiece[])[] {
  const known = runsByText.get(folded);
  if (known) return known;
  const { text } = folded;
  meter.steps += text.length;
  const runs: NumberPiece[][] = [];
  let run: NumberPiece[] = [];
  const close = () => {
    if (run.length) runs.push(run);
    run = [];
  };
  for (let at = 0; at < text.length; ) {
    const end = endOfToken(text, at);
    const piece = end === at ? undefined : readPiece(text, at, end);
    const last = run.at(-1);
    if (last && (end > at || at - last.end > 2)) {
      const gap = text.slice(last.end, piece?.start ?? at);
      if (!piece || piece.start > at || (gap !== '' && !SEPARATOR.test(gap))) close();
    }
    if (piece) run.push(piece);
    at = Math.max(end, at + 1);
  }
  close();
  runsByText.set(folded, runs);
  return runs;
}

/**
 * Every reading of `shortest` to `longest` digits that starts and ends where pieces do; work per piece is bounded.
 */
export function readNumbers(
  run: readonly NumberPiece[],
  { shortest, longest }: { readonly shortest: number; readonly longest: number },
  meter: Meter,
): NumberReading[] {
  const readings: NumberReading[] = [];
  if (run.length === 1 && (run[0]?.digits.length ?? 0) < shortest) return readings;
  for (let first = 0; first < run.length; first += 1) {
    const from = run[first];
    let digits = '';
    let isPlain = true;
    const groups: number[] = [];
    for (let last = first; last < run.length; last += 1) {
      const piece = run[last];
      if (!from || !piece || digits.length + piece.digits.length > longest) break;
      meter.steps += 1;
      digits += piece.digits;
      isPlain &&= piece.isPlain;
      if (last > first && run[last - 1]?.end === piece.start)
        groups.push((groups.pop() ?? 0) + piece.digits.length);
      else groups.push(piece.digits.length);
      if (digits.length < shortest) continue;
      const isWhole = first === 0 && last === run.length - 1;
      readings.push({ start: from.start, end: piece.end, digits, groups: [...groups], isPlain, isWhole });
    }
  }
  return readings;
}

/** A token is a stretch of ASCII letters and digits, or of Han numerals. */
function endOfToken(text: string, at: number): number {
  const isKind = isAsciiWord(text.charCodeAt(at)) ? isAsciiWord : isHanDigit;
  let end = at;
  while (end < text.length && isKind(text.charCodeAt(end))) end += 1;
  return end;
}

function isHanDigit(code: number): boolean {
  return code > 0xff && HAN_CODES.has(code);
}

function readPiece(text: string, at: number, end: number): NumberPiece | undefined {
  if (end - at > LONGEST_TOKEN) return undefined;
  const token = text.slice(at, end);
  if (/^\d+[Xx]?$/.test(token)) return { start: at, end, digits: token.toUpperCase(), isPlain: true };
  if (isHanDigit(text.charCodeAt(at)))
    return { start: at, end, digits: translate(token, HAN_DIGITS), isPlain: false };
  if (/^[Xx]$/.test(token) && at > 0 && isHanDigit(text.charCodeAt(at - 1)))
    return { start: at, end, digits: 'X', isPlain: false };
  const start = at + (LETTER_CUE.exec(token)?.[0].length ?? 0);
  const rest = text.slice(start, end);
  if (/^\d+[Xx]?$/.test(rest)) return { start, end, digits: rest.toUpperCase(), isPlain: true };
  const isDisguised = /^[\dOoIlZzSB]+[Xx]?$/.test(rest) && rest.replace(/\D/g, '').length * 2 >= rest.length;
  if (!isDisguised) return undefined;
  return { start, end, digits: translate(rest, LETTER_DIGITS).toUpperCase(), isPlain: false };
}

function translate(token: string, digits: Readonly<Record<string, string>>): string {
  return Array.from(token, (character) => digits[character] ?? character).join('');
}
