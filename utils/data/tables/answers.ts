import { type Answer, type AnswerState, answerState } from '#utils/core/replies/answer.ts';
import { type AnswersPage, SAMPLE_APPROVER } from '#utils/core/replies/answers-page.ts';
import type { AnswerPlan, Taken } from '#utils/core/replies/plan-import.ts';
import { parseAnswer, toAnswerRow } from '../answer-row.ts';
import type { LedgerDb } from '../db.ts';

const BATCH = 2_000;

export interface AnswersQuery {
  /** Words that must all be in it somewhere, apart by spaces; `''` for all. */
  readonly search: string;
  readonly state: AnswerState | null;
  readonly from: number;
  readonly size: number;
  /** `YYYY-MM-DD`: decides the states. */
  readonly today: string;
}

/** Every readable answer in batches, in the order of their ids, and how many could not be read. */
export async function* streamAnswers(
  db: LedgerDb,
): AsyncGenerator<{ readonly answers: readonly Answer[]; readonly unreadable: number }> {
  let after = '';
  for (;;) {
    const rows = await db.answers.where('id').above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (!last) return;
    const answers = rows.flatMap((row) => {
      const parsed = parseAnswer(row);
      return parsed.ok ? [parsed.value] : [];
    });
    yield { answers, unreadable: rows.length - answers.length };
    after = last.id;
  }
}

/** What listing needs of an entry: its words in one lower-case text, and what its state rests on. */
interface Line extends Pick<Answer, 'id' | 'retired' | 'approved' | 'reviewBy' | 'approver'> {
  readonly text: string;
}

interface Lines {
  readonly stamp: string;
  readonly lines: readonly Line[];
  readonly unreadable: number;
}

const known = new WeakMap<LedgerDb, Lines>();

/** One page of what was asked for, with the counts of all. The table is read through once per change of it. */
export async function findAnswers(db: LedgerDb, query: AnswersQuery): Promise<AnswersPage> {
  const { search, state, from, size, today } = query;
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const counts = { usable: 0, unapproved: 0, expired: 0, retired: 0 };
  const found: string[] = [];
  let samples = 0;
  const { lines, unreadable } = await readLines(db);
  for (const line of lines) {
    const own = answerState(line, today);
    counts[own] += 1;
    if (line.approver === SAMPLE_APPROVER && !line.retired) samples += 1;
    if ((state === null || own === state) && words.every((word) => line.text.includes(word))) {
      found.push(line.id);
    }
  }
  const ids = found.toReversed().slice(from, from + size);
  return { answers: await readAnswers(db, ids), total: found.length, counts, samples, unreadable };
}

async function readLines(db: LedgerDb): Promise<Lines> {
  const stamp = await readAnswersStamp(db);
  const before = known.get(db);
  if (before?.stamp === stamp) return before;
  const lines: Line[] = [];
  let unreadable = 0;
  for await (const batch of streamAnswers(db)) {
    unreadable += batch.unreadable;
    for (const answer of batch.answers) {
      const { id, retired, approved, reviewBy, approver } = answer;
      lines.push({ id, retired, approved, reviewBy, approver, text: wordsOf(answer) });
    }
  }
  const read = { stamp, lines, unreadable };
  known.set(db, read);
  return read;
}

/** Those of these ids that are there and can be read, in the order asked for. */
export async function readAnswers(db: LedgerDb, ids: readonly string[]): Promise<readonly Answer[]> {
  const rows = await db.answers.bulkGet([...ids]);
  return rows.flatMap((row) => {
    const parsed = parseAnswer(row);
    return parsed.ok ? [parsed.value] : [];
  });
}

export async function readAnswer(db: LedgerDb, id: string): Promise<Answer | undefined> {
  return (await readAnswers(db, [id]))[0];
}

/** Up to `size` answers after (below) this id, newest first; `null` begins. Unreadable rows are passed over. */
export async function readAnswersBelow(
  db: LedgerDb,
  below: string | null,
  size: number,
): Promise<{ readonly answers: readonly Answer[]; readonly next: string | null }> {
  const all = below === null ? db.answers.orderBy(':id') : db.answers.where('id').below(below);
  const rows = await all.reverse().limit(size).toArray();
  const answers = rows.flatMap((row) => {
    const parsed = parseAnswer(row);
    return parsed.ok ? [parsed.value] : [];
  });
  return { answers, next: rows.length === size ? (rows.at(-1)?.id ?? null) : null };
}

/** Another one whenever the library is another: what was made from it before does not hold any more. */
export async function readAnswersStamp(db: LedgerDb): Promise<string> {
  const [count, last] = await Promise.all([db.answers.count(), db.answers.orderBy('updated').last()]);
  return `${count} ${last?.updated ?? ''}`;
}

/** Which ids and questions there are. */
export async function readTaken(db: LedgerDb): Promise<Taken> {
  const byKey = db.answers.orderBy('key');
  const [keys, ids] = await Promise.all([byKey.keys(), byKey.primaryKeys()]);
  const questions = new Map<string, string>();
  ids.forEach((id, index) => {
    const key = String(keys[index]);
    if (!questions.has(key)) questions.set(key, id);
  });
  return { ids: new Set(ids), questions };
}

/** Keeps one answer in place of what had its id. Background only. */
export async function putAnswer(db: LedgerDb, answer: Answer): Promise<void> {
  await db.answers.put(toAnswerRow(answer));
}

/**
 * Carries out an import in one transaction: all of it is kept or, when anything fails, nothing. `plan` is asked with
 * what is there at that very moment; `toAnswer` gets the entry replaced, if any. Background only.
 */
export async function importAnswers(
  db: LedgerDb,
  plan: (taken: Taken) => AnswerPlan,
  toAnswer: (put: AnswerPlan['puts'][number], before: Answer | undefined) => Answer,
): Promise<AnswerPlan> {
  return db.transaction('rw', db.answers, async () => {
    const planned = plan(await readTaken(db));
    for (let from = 0; from < planned.puts.length; from += BATCH) {
      const puts = planned.puts.slice(from, from + BATCH);
      const before = new Map(
        (
          await readAnswers(
            db,
            puts.flatMap(({ id, replaces }) => (replaces ? [id] : [])),
          )
        ).map((answer) => [answer.id, answer]),
      );
      await db.answers.bulkPut(puts.map((put) => toAnswerRow(toAnswer(put, before.get(put.id)))));
    }
    return planned;
  });
}

function wordsOf(answer: Answer): string {
  const { question, variants, answer: long, short, category, department, owner, basis } = answer;
  return [question, ...variants, long, short, category, department, owner, basis?.title, basis?.number]
    .join('\n')
    .toLowerCase();
}
