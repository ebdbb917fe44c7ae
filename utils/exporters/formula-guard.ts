/** What a spreadsheet may take for a formula, also after spaces or in full width. */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/** A text a spreadsheet shows and never reckons: an apostrophe goes before what looks like a formula. */
export function guardFormula(text: string): string {
  return FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** The text before `guardFormula`; any other is left as it is. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.replace(/^'+/, '')) ? text.slice(1) : text;
}
