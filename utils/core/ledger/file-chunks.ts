/**
 * The bytes of a file in pieces of half a megabyte: large enough that hashing runs in parallel, small enough to hold.
 * `slice` hands out nothing until it is read, so that a file of any size costs one piece. Throws what reading throws
 * (the file was moved or changed since it was chosen), and the signal's reason when it is aborted.
 */
export async function* readChunks(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < file.size; at += PIECE) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
  }
}

const PIECE = 500_000;
