/** A part of a message, in UTF-16 code units, end exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Shorter parts (in UTF-16 code units) are no matter of their own: greetings, 谢谢, 请处理. */
const SHORTEST = 10;
/** Parts of a message that are looked at one by one; a longer letter is read in longer parts. */
const MOST = 6;

const ENDS =
  /[。！？!?；;\n]+|(?=[（(]?[一二三四五六七八九十\d]{1,2}[)）、]|第[一二三四五六]|另外|此外|还有就是|其次|再者|顺便)/g;

/** Parts that could each be a matter of its own: sentences and numbered points, at most six. Covers the whole text. */
export function splitParts(text: string): readonly Part[] {
  const sentences: Part[] = [];
  let start = 0;
  const endAt = (end: number) => {
    if (end - start < SHORTEST) return;
    sentences.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(ENDS)) endAt(match.index + match[0].length);
  const last = sentences.at(-1);
  if (text.length - start >= SHORTEST || !last) sentences.push({ start, end: text.length });
  else sentences[sentences.length - 1] = { start: last.start, end: text.length };
  return mergeTo(sentences, MOST);
}

/** Neighbours put together until there are at most `most` parts, evenly. */
function mergeTo(parts: readonly Part[], most: number): readonly Part[] {
  if (parts.length <= most) return parts;
  const each = Math.ceil(parts.length / most);
  return parts.flatMap((part, at) => {
    if (at % each) return [];
    return [{ start: part.start, end: (parts[Math.min(at + each, parts.length) - 1] ?? part).end }];
  });
}
