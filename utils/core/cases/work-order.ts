/**
 * A 12345 or 浙里办 work-order number as people paste it: full-width characters made plain, the words before it and
 * spaces dropped. `null` when what is left is no number of one (4 to 40 letters, digits and hyphens, a digit among them).
 */
export function readWorkOrder(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/^.*(?:工单号?|编号|单号)\s*[:：]?/u, '')
    .replace(/\s+/g, '');
  return /^(?=.*\d)[A-Za-z0-9-]{4,40}$/.test(plain) ? plain.toUpperCase() : null;
}
