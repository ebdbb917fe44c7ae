export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false };

/**
 * The text of a file people kept in a spreadsheet or an editor: UTF-16 where a byte order mark says so, UTF-8 (with or
 * without one), else GBK and what came after it. UTF-8 is tried first because GBK text is practically never valid
 * UTF-8. Not text: `ok: false`.
 */
export function decodeText(bytes: ArrayBuffer): FileText {
  const [first, second] = new Uint8Array(bytes);
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    const text = tryDecode(bytes, encoding);
    // Bytes of pictures and spreadsheets have zeros; no text has.
    if (text !== null) return text.includes('\u0000') ? { ok: false } : { ok: true, text };
  }
  return { ok: false };
}

function tryDecode(bytes: ArrayBuffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A decoder says no only by throwing.
    return null;
  }
}
