/** What a spreadsheet may take for a formula, also after spaces or in full width. */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/** Whether a spreadsheet might reckon this text instead of showing it. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** A text a spreadsheet shows and never reckons: an apostrophe goes before what looks like a formula. */
export function guardFormula(text: string): string {
  return looksLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** The text before `guardFormula`; any other is left as it is. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.replace(/^'+/, '')) ? text.slice(1) : text;
}
