/** A place in an answer that is filled in for each reply. Offsets are UTF-16 code units, end exclusive. */
export interface Slot {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Longest name of a slot, in UTF-16 code units; what is longer is text that happens to stand in braces. */
export const SLOT_NAME_MAX = 20;

/**
 * A slot is written `{{办理地点}}`. Braces, because nothing else in government writing uses them: 【 】 opens headings
 * such as 【温馨提示】, 〔 〕 and [ ] belong to document numbers, ×× stands for what was left out.
 */
const SLOT = new RegExp(`\\{\\{\\s*([^{}\\s](?:[^{}\\n]{0,${SLOT_NAME_MAX - 1}}))\\}\\}`, 'g');

/** Every slot in order of appearance; a name that appears twice is listed twice. */
export function findSlots(text: string): readonly Slot[] {
  return [...text.matchAll(SLOT)].map((match) => ({
    name: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The slots of an answer, of its long and short text, each name once, in order of appearance. */
export function slotsOf({
  answer,
  short,
}: {
  readonly answer: string;
  readonly short: string | null;
}): readonly string[] {
  return [...new Set([...findSlots(answer), ...findSlots(short ?? '')].map(({ name }) => name))];
}

/** The text with its slots filled, and the names that had nothing to be filled with: such a text must not go out. */
export interface FilledText {
  readonly text: string;
  readonly missing: readonly string[];
}

/** Fills every slot by name. A blank or absent value leaves the slot standing and names it in `missing`, once. */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): FilledText {
  const missing = new Set<string>();
  let filled = '';
  let from = 0;
  for (const { name, start, end } of findSlots(text)) {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '';
    if (!value) missing.add(name);
    filled += text.slice(from, start) + (value || text.slice(start, end));
    from = end;
  }
  return { text: filled + text.slice(from), missing: [...missing] };
}

/** Braces that open or close no slot, as a person typing one would leave them: `{{地点}`, `{地点}}`. In UTF-16 units. */
export function findBrokenSlots(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sound = findSlots(text);
  return [...text.matchAll(/\{\{|\}\}/g)].flatMap(({ index }) =>
    sound.some(({ start, end }) => index >= start && index < end) ? [] : [{ start: index, end: index + 2 }],
  );
}
