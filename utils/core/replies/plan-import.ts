import { type ImportedEntry, questionKey } from './entry.ts';

/** What to do with a row whose id or question is there already. */
export const DUPLICATE_RULES = ['skip', 'replace', 'both'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

/** What a library has: its ids, and the id each question (by `questionKey`) has. */
export interface Taken {
  readonly ids: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, string>;
}

export interface AnswerPlan {
  /** In order; a later one of the same id takes the place of an earlier. */
  readonly puts: readonly {
    readonly id: string;
    readonly entry: ImportedEntry;
    readonly replaces: boolean;
  }[];
  readonly added: number;
  readonly replaced: number;
  readonly skipped: number;
}

/**
 * Decides row by row what an import does: rows that ask what is asked already, in the library or further up in the
 * file, follow the rule. `freshId` gives an id nobody has.
 */
export function planImport(
  entries: readonly ImportedEntry[],
  taken: Taken,
  rule: DuplicateRule,
  freshId: (index: number) => string,
): AnswerPlan {
  const ids = new Set(taken.ids);
  const questions = new Map(taken.questions);
  const puts: { id: string; entry: ImportedEntry; replaces: boolean }[] = [];
  let replaced = 0;
  let skipped = 0;
  entries.forEach((entry, index) => {
    const key = questionKey(entry.question);
    const own = entry.id !== null && ids.has(entry.id) ? entry.id : questions.get(key);
    if (own !== undefined && rule === 'skip') {
      skipped += 1;
      return;
    }
    const replaces = own !== undefined && rule === 'replace';
    const isFree = entry.id !== null && !ids.has(entry.id);
    const id = replaces ? own : isFree && entry.id !== null ? entry.id : freshId(index);
    if (replaces) replaced += 1;
    puts.push({ id, entry, replaces });
    ids.add(id);
    if (!questions.has(key)) questions.set(key, id);
  });
  return { puts, added: puts.length - replaced, replaced, skipped };
}

/** Numbers (from 0) of the rows that ask what is asked already. */
export function findDuplicates(entries: readonly ImportedEntry[], taken: Taken): readonly number[] {
  const ids = new Set(taken.ids);
  const questions = new Set(taken.questions.keys());
  return entries.flatMap(({ id, question }, index) => {
    const key = questionKey(question);
    const isTaken = questions.has(key) || (id !== null && ids.has(id));
    questions.add(key);
    if (id !== null) ids.add(id);
    return isTaken ? [index] : [];
  });
}
