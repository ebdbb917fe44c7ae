/** What XML 1.0 forbids, halves of surrogate pairs, and the character that stands for something unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]|\p{Surrogate}/gu;

/**
 * The text as a file made of XML can hold it: one such character makes the whole file unreadable. Before formulas are
 * looked for, since what stands behind an invisible character would otherwise come to stand first.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}
