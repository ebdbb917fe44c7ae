/** Whole lines of a file; `start` and `end` are byte offsets, end exclusive, so that they can be read again alone. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line longer than this is no row of ours; it is handed on in pieces rather than gathered without end. */
const LONGEST = 4_000_000;
const NEWLINE = 10;

/**
 * Cuts a file into blocks of whole lines, about one per chunk, never holding more than one line beyond a chunk. In: the
 * file's bytes in any pieces. Bytes that are no UTF-8 become U+FFFD, which no hash covers.
 */
export async function* readBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block, void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  const take = (): Block => {
    const block = { text: decoder.decode(joined(held, size)), start, end: start + size };
    held = [];
    start = block.end;
    size = 0;
    return block;
  };
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) {
      held.push(chunk.subarray(0, cut));
      size += cut;
      yield take();
    }
    const rest = chunk.subarray(cut);
    if (rest.length) held.push(rest);
    size += rest.length;
    if (size > LONGEST) yield take();
  }
  if (size) yield take();
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
