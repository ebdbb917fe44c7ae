import { type Folded, unfold } from '../text/fold.ts';
import type { Meter } from '../text/meter.ts';
import type { Span } from '../text/span.ts';
import { type FoundLink, parseLink } from './host.ts';

/** Longer runs are cut: no address is that long, and the URL parser must not see a whole megabyte. */
const LONGEST_LINK = 2048;
const OPENS_SCHEME = /(?:https?|(?<![a-z0-9+./-])[a-z][a-z0-9+.-]{1,20}):[/\\]{2}/gi;
/** Separators that end a bare host where no scheme tells how to read them. */
const PIECE_END = /[,;!'"()[\]{}|<>]/;

/**
 * Every address in a text: with a scheme, scheme-relative, `www.` or bare (`item.taobao.com/x`), also in full-width
 * letters or with 。 between labels. E-mail addresses are not links. Only finds; what a host means is for the caller.
 */
export function findLinks(folded: Folded, meter: Meter): FoundLink[] {
  return findRuns(folded.text, meter).flatMap((run) =>
    splitRun(folded.text, run, meter).flatMap((piece) => {
      const url = parsePiece(folded.text.slice(piece.start, piece.end));
      return url ? [{ ...unfold(folded, piece), url }] : [];
    }),
  );
}

/** Maximal runs of characters an address can be made of, without those that hold no dot or scheme at all. */
function findRuns(text: string, meter: Meter): Span[] {
  meter.steps += text.length;
  const runs: Span[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isAddressCharacter(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    let dots = 0;
    while (at < text.length && at - start < LONGEST_LINK && isAddressCharacter(text, at)) {
      if (isDot(text.charCodeAt(at))) dots += 1;
      at += 1;
    }
    if (dots > 0 || text.slice(start, at).includes('://')) runs.push({ start, end: at });
  }
  return runs;
}

function isAddressCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return true;
  return (
    isDot(code) && isLabelCharacter(text.charCodeAt(at - 1)) && isLabelCharacter(text.charCodeAt(at + 1))
  );
}

/** The dots of the URL standard: . 。 ． ｡ (full-width . is folded before). */
function isDot(code: number): boolean {
  return code === 0x2e || code === 0x3002 || code === 0xff61;
}

function isLabelCharacter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** One run may hold several addresses glued together; each scheme begins a new one. */
function splitRun(text: string, run: Span, meter: Meter): Span[] {
  const source = text.slice(run.start, run.end);
  meter.steps += source.length;
  const cuts = [0];
  for (const match of source.matchAll(OPENS_SCHEME)) {
    // An address carried in another's query (`?url=https://…`) belongs to that one.
    if (match.index > 0 && !/[=&?/]/.test(source.charAt(match.index - 1))) cuts.push(match.index);
  }
  cuts.push(source.length);
  return cuts
    .slice(1)
    .flatMap((end, index) => splitPiece(source, { start: cuts[index] ?? 0, end }))
    .map(({ start, end }) => ({ start: run.start + start, end: run.start + end }));
}

function splitPiece(source: string, span: Span): Span[] {
  const piece = source.slice(span.start, span.end);
  if (/^[a-z][a-z0-9+.-]{1,20}:[/\\]{2}/i.test(piece)) return [trimTail(source, span)];
  const pieces: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    // A colon that opens no port is one of the sentence: `link:taobao.com`.
    if (at < span.end && !PIECE_END.test(source.charAt(at)) && !/^:\D/.test(source.slice(at, at + 2)))
      continue;
    if (at > start) pieces.push(trimTail(source, { start, end: at }));
    start = at + 1;
  }
  return pieces;
}

function trimTail(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && /[.,;:!?'"()[\]{}<>。]/.test(source.charAt(to - 1))) to -= 1;
  while (from < to && /[.,;:!?'"()[\]{}<>@#&*=~_-]/.test(source.charAt(from))) from += 1;
  return { start: from, end: to };
}

function parsePiece(piece: string): URL | undefined {
  if (/^[a-z][a-z0-9+.-]{1,20}:[/\\]{2}/i.test(piece)) return parseLink(piece);
  const authority = piece.replace(/^[/\\]{2}/, '').split(/[/\\?#]/, 1)[0] ?? '';
  // `name@host` without a scheme is an e-mail address; a host ends in letters, so 3.5 and 1.2.3 are numbers.
  if (authority.includes('@') || !/[a-z0-9-][.。｡][a-z]{2,24}(?::\d{1,5})?$/i.test(authority))
    return undefined;
  return parseLink(piece);
}
