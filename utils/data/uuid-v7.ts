/**
 * UUIDv7 (RFC 9562 §5.7): sorts by time across machines. In: epoch milliseconds and ten random bytes. Twelve lines
 * instead of a dependency.
 */
export function uuidV7(epochMs: number, random: Uint8Array): string {
  const time = Math.trunc(epochMs).toString(16).padStart(12, '0');
  const bytes = Array.from(random.subarray(0, 10));
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70;
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80;
  const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const hex = time + tail;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
