import { guardFormula } from './formula-guard.ts';
import { xmlText } from './xml-text.ts';

/** What one cell of a spreadsheet holds at most, UTF-16 code units. */
const MOST = 32_767;

/** A text as a spreadsheet's cell can hold it, and none takes for a formula. */
export function xlsxText(text: string): string {
  return storable(guardFormula(xmlText(text)).slice(0, MOST));
}

/** The library keeps texts as keys of a plain object: `constructor` would be found there before it was ever put in. */
function storable(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}
