import type { Span } from '../text/span.ts';

/** A name and where it stands. */
export interface NamePart extends Span {
  readonly name: string;
}

/** What parts several sources that each count. */
const MARKS = /[、/&+]/;
/** What joins two, and also stands inside names: 中华人民共和国教育部. */
const WORDS = /以及|和|与|及/;
/** What may stand inside one name, or between it and words that are none. */
const INSIDE = /[\s·:—-]+/;

/** The sources of a list, each to be judged: 新华社、人民日报. 综合 before them and 等 behind are no part of a name. */
export function splitList(text: string, start: number): NamePart[] {
  return split(text, start, MARKS)
    .map(trimPart)
    .filter(({ name }) => name !== '');
}

/** The two names 和 may join, or one name where there is none. */
export function splitJoined({ name, start }: NamePart): NamePart[] {
  return split(name, start, WORDS)
    .map(trimPart)
    .filter((part) => part.name !== '');
}

/** The pieces of one name: 人民网-人民日报, 新华社 北京. */
export function splitPieces({ name, start }: NamePart): NamePart[] {
  return split(name, start, INSIDE).filter((part) => part.name !== '');
}

function split(text: string, start: number, separator: RegExp): NamePart[] {
  const parts: NamePart[] = [];
  let at = 0;
  for (const piece of text.split(separator)) {
    const from = text.indexOf(piece, at);
    parts.push({ name: piece, start: start + from, end: start + from + piece.length });
    at = from + piece.length;
  }
  return parts;
}

/** Without 综合 before it and 等 behind it, quotes and blanks at its ends. */
function trimPart({ name, start }: NamePart): NamePart {
  const lead = /^[\s“"‘'《@]*(?:综合(?:自|整理自|报道)?|整理自)?[\s:“"‘'《@]*/.exec(name)?.[0].length ?? 0;
  const rest = name.slice(lead).replace(/(?:等(?:媒体|多家媒体)?|综合|整理|报道)?[\s”"’'》.:]*$/, '');
  return { name: rest, start: start + lead, end: start + lead + rest.length };
}
