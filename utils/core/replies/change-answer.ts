import type { Answer, AnswerChange } from './answer.ts';
import type { AnswerEntry, ImportedEntry } from './entry.ts';

/** Who does something, and when: ISO 8601 with offset. */
export interface Doing {
  readonly at: string;
  readonly by: string;
}

/** How many lines of history are kept: the first, and the latest. */
const MOST_HISTORY = 200;

export const CHANGE_CODES = [
  'created',
  'edited',
  'retired',
  'restored',
  'imported',
  'replaced',
  'lapsed',
] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

/** A new answer from what a person wrote. */
export function createAnswer(entry: AnswerEntry, id: string, doing: Doing): Answer {
  return { ...entry, id, retired: false, updated: doing.at, history: [{ ...doing, change: 'created' }] };
}

/**
 * The answer with what a person changed; the history names the fields. Words that are others than those approved are
 * not approved: the approval is taken off, unless it is renewed with them or of this very day.
 */
export function editAnswer(before: Answer, entry: AnswerEntry, doing: Doing): Answer {
  const fields = changedFields(before, entry);
  if (!fields.length) return before;
  const isOther = (['question', 'answer', 'short', 'basis'] as const).some((field) => fields.includes(field));
  const isRenewed = fields.includes('approved') || entry.approved === doing.at.slice(0, 10);
  const lapses = isOther && entry.approved !== null && !isRenewed;
  const edited = {
    ...before,
    ...entry,
    ...(lapses && { approved: null }),
    updated: doing.at,
  };
  const lines: readonly ChangeCode[] = lapses ? ['edited', 'lapsed'] : ['edited'];
  return lines.reduce<Answer>(
    (answer, code) =>
      withLine(answer, { ...doing, change: code === 'edited' ? `edited ${fields.join(' ')}` : code }),
    edited,
  );
}

/** Takes an answer out of use, or back into it. */
export function retireAnswer(before: Answer, retired: boolean, doing: Doing): Answer {
  if (before.retired === retired) return before;
  const change = retired ? 'retired' : 'restored';
  return withLine({ ...before, retired, updated: doing.at }, { ...doing, change });
}

/** An answer from a row of a file; with the history of the one it takes the place of. */
export function importAnswer(
  { id: _own, ...entry }: ImportedEntry,
  id: string,
  before: Answer | undefined,
  doing: Doing,
): Answer {
  const change = before ? 'replaced' : 'imported';
  const answer = { ...entry, id, updated: doing.at, history: before?.history ?? [] };
  return withLine(answer, { ...doing, change });
}

/** Fields of an entry that are others than before. */
export function changedFields(before: AnswerEntry, entry: AnswerEntry): readonly (keyof AnswerEntry)[] {
  const fields = Object.keys(entry) as (keyof AnswerEntry)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(entry[field]));
}

function withLine(answer: Answer, line: AnswerChange): Answer {
  const [first, ...rest] = [...answer.history, line];
  return { ...answer, history: first ? [first, ...rest.slice(-(MOST_HISTORY - 1))] : [] };
}
