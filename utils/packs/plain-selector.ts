/**
 * A selector from a file nobody here wrote is looked up on every change of a page. So only plain ones are let in, read
 * here by a grammar of our own because packs are parsed where there is no DOM: tags, ids, classes, attributes, a few
 * positions, `:not(…)` of one of these, and the four combinators. No lists, no `*`, no `:has()` and no escapes.
 */
const LONGEST = 200;
const MOST_STEPS = 6;

const NAME = '-?[_a-zA-Z\\u00a1-\\uffff][\\w\\u00a1-\\uffff-]*';
const VALUE = `(?:"[^"\\\\\\n]{0,100}"|'[^'\\\\\\n]{0,100}'|${NAME})`;
const PART = `(?:[#.]${NAME}|\\[${NAME}(?:[~|^$*]?=${VALUE}(?: i)?)?\\])`;
const PLACE = ':(?:first-child|last-child|only-child|first-of-type|last-of-type)';
const NOT = `:not\\((?:${NAME}|${PART})\\)`;
const COMPOUND = new RegExp(`^(?:${NAME}(?:${PART}|${PLACE}|${NOT})*|${PART}(?:${PART}|${PLACE}|${NOT})*)`);
const COMBINATOR = /^(?: ?[>+~] ?| )/;

/** Whether this is one plain selector, cheap to look up however large the page is. */
export function isPlainSelector(css: string): boolean {
  if (css.length > LONGEST) return false;
  let rest = css;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const compound = COMPOUND.exec(rest)?.[0];
    if (compound === undefined) return false;
    rest = rest.slice(compound.length);
    if (rest === '') return true;
    const combinator = COMBINATOR.exec(rest)?.[0];
    if (combinator === undefined) return false;
    rest = rest.slice(combinator.length);
  }
  return false;
}
