const LENGTH = 40;
const DIGIT = '[0-9０-９]';

/**
 * Numbers that could name a person: identity and bank card numbers, telephone numbers with or without separators, and
 * any run of seven digits or more. A short number (12345, a year, a sum) stays readable.
 */
const NUMBERS = new RegExp(
  [
    `${DIGIT}{4}(?:[ \\-－]${DIGIT}{4}){2,}(?:[ \\-－]?${DIGIT}{1,4})?[XxＸｘ]?`,
    `[1１]${DIGIT}{2}[ \\-－]${DIGIT}{4}[ \\-－]${DIGIT}{4}`,
    `[0０]${DIGIT}{2,3}[ \\-－)）]{1,2}${DIGIT}{7,8}`,
    `${DIGIT}{6}[ \\-－]${DIGIT}{8}[ \\-－]${DIGIT}{3}[0-9０-９XxＸｘ]`,
    `${DIGIT}{7,}[XxＸｘ]?`,
  ].join('|'),
  'g',
);

/** Replaces the digits of numbers that could name a person by `*`; the length stays. */
export function maskNumbers(text: string): string {
  return text.replace(NUMBERS, (found) => found.replace(/[0-9０-９XxＸｘ]/g, '*'));
}

/**
 * The first words of a published text, to recognise it in a report: one line, 40 characters at most, numbers masked
 * before it is cut (half a telephone number is still one). Citizens' data never reaches the ledger.
 */
export function excerpt(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  const masked = maskNumbers(line);
  const characters = Array.from(masked);
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : masked;
}
