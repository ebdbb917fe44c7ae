/** Fields of a row besides `hash`. */
const FIELDS = 13;

/**
 * The canonical JSON of an ordinary row, without its `hash`: the envelope written out in its sorted order, the data
 * copied in sorted order, then one `JSON.stringify`, four times as fast as a general canonicaliser. `undefined` for
 * whatever could come out otherwise there: unknown or missing fields, keys that are numbers or `__proto__`, objects
 * with a prototype of their own, numbers that are none, and text with half a character.
 */
export function findSortedRow(row: Readonly<Record<string, unknown>>): string | undefined {
  if (Object.keys(row).length !== ('hash' in row ? FIELDS + 1 : FIELDS)) return undefined;
  const { account, at, data, device, id, kind, operator, platform, prev, seq, subject, surface, unit } = row;
  const flat = [account, at, device, id, kind, operator, platform, prev, subject, surface, unit];
  if (!Number.isSafeInteger(seq) || !flat.every(isTextOrNull)) return undefined;
  const sorted = sortedCopy(data);
  if (sorted === undefined) return undefined;
  const text = JSON.stringify({
    ...{ account, at, data: sorted, device, id, kind, operator, platform, prev, seq, subject, surface, unit },
  });
  // Half a surrogate pair is written as an escape; the same characters may stand in a text, the general way tells.
  return text.includes('\\ud') ? undefined : text;
}

function isTextOrNull(value: unknown): boolean {
  return typeof value === 'string' || value === null;
}

/** The value with its keys in order, as deep as it goes; `undefined` where only the general way is safe. */
function sortedCopy(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    const copy = value.map(sortedCopy);
    return copy.includes(undefined) ? undefined : copy;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const sorted = sortedCopy((value as Record<string, unknown>)[key]);
    // Objects put numeric keys first whatever the order of writing.
    if (sorted === undefined || key < 'A' || key === '__proto__') return undefined;
    copy[key] = sorted;
  }
  return copy;
}
