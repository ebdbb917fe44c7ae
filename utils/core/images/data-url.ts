/** The bytes of a base64 `data:` URL, `undefined` where it is none or is broken. */
export function bytesOfDataUrl(url: string): Uint8Array<ArrayBuffer> | undefined {
  const comma = url.indexOf(',');
  if (!/^data:[^,]{0,200};base64$/i.test(url.slice(0, Math.max(0, Math.min(comma, 300))))) return undefined;
  try {
    const raw = atob(url.slice(comma + 1));
    const bytes = new Uint8Array(raw.length);
    for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
    return bytes;
  } catch {
    return undefined; // `atob` has no other way to say that this is no base64
  }
}
