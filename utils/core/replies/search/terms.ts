import { BREAK, isHanUnit } from './letters.ts';

/** A single Chinese character says little beside two neighbours; measured flat between 0.1 and 0.3. */
export const SINGLE_WEIGHT = 0.15;

/** Key of two neighbouring units. A single character's key is its unit, so keys below 0x10000 are single characters. */
export function pairKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** Whether a key is a single character. */
export function isSingle(key: number): boolean {
  return key < 0x10000;
}

/**
 * Calls `visit` with the key of every term of the folded units in `[start, end)`: each pair of neighbours, each Chinese
 * character, and a lone letter or digit between breaks. `at` is the place of the term's first unit.
 */
export function eachTerm(
  letters: Uint16Array,
  start: number,
  end: number,
  visit: (key: number, at: number) => void,
): void {
  let before = BREAK;
  for (let at = start; at < end; at += 1) {
    const unit = letters[at] as number;
    if (unit === BREAK) {
      before = BREAK;
      continue;
    }
    const after = at + 1 < end ? (letters[at + 1] as number) : BREAK;
    if (isHanUnit(unit) || (before === BREAK && after === BREAK)) visit(unit, at);
    if (after !== BREAK) visit(pairKey(unit, after), at);
    before = unit;
  }
}
