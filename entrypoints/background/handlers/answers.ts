import type { Answer } from '#utils/core/replies/answer.ts';
import { createAnswer, editAnswer, retireAnswer } from '#utils/core/replies/change-answer.ts';
import {
  type AnswerEntry,
  checkEntry,
  type EntryProblem,
  type ImportedEntry,
  questionKey,
} from '#utils/core/replies/entry.ts';
import type { DuplicateRule } from '#utils/core/replies/plan-import.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import {
  findAnswers,
  putAnswer,
  readAnswer,
  readAnswersBelow,
  readTaken,
} from '#utils/data/tables/answers.ts';
import { log } from '#utils/log.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { db, doing, freshId, importAll, loadSamples, today } from '../answers.ts';
import { record } from '../ledger.ts';

type Own =
  | 'answers.list'
  | 'answers.get'
  | 'answers.save'
  | 'answers.retire'
  | 'answers.restore'
  | 'answers.stage'
  | 'answers.import'
  | 'answers.unstage'
  | 'answers.sample'
  | 'answers.export';

/** As many as are shown at once. */
const PAGE = 50;
const EXPORT_PAGE = 1_000;
/** More than any library; what is beyond is a mistake or a flood. */
const MOST_STAGED = 200_000;

/** Rows waiting for their import, by ticket. Gone with this worker: then nothing was imported, and that is said. */
const staged = new Map<string, ImportedEntry[]>();
let turn: Promise<unknown> = Promise.resolve();

export const answerHandlers: Pick<Handlers, Own> = {
  'answers.list': async ({ search, state, from }) =>
    success(await findAnswers(db, { search, state, from, size: PAGE, today: today() })),

  'answers.get': async ({ id }) => success((await readAnswer(db, id)) ?? null),

  /** `no-answer`: there is none of this id. */
  'answers.save': ({ id, entry }) =>
    inTurn(async () => {
      const before = id === null ? undefined : await readAnswer(db, id);
      if (id !== null && !before) return failure('no-answer');
      const problems = [...checkEntry(entry), ...(await findTaken(entry, before))];
      if (problems.length) return success({ kind: 'refused', problems });
      const who = await doing();
      const answer = before ? editAnswer(before, entry, who) : createAnswer(entry, freshId(Date.now()), who);
      if (answer !== before) {
        await putAnswer(db, answer);
        await note(before ? 'answers.edited' : 'answers.created', answer.id);
      }
      return success({ kind: 'done', answer });
    }),

  'answers.retire': ({ id }) => inTurn(() => setRetired(id, true)),
  'answers.restore': ({ id }) => inTurn(() => setRetired(id, false)),

  /** `no-ticket`: it was never given or is gone; `too-many`. */
  'answers.stage': async ({ ticket, rows }) => {
    const own = ticket ?? crypto.randomUUID();
    const waiting = ticket === null ? [] : staged.get(own);
    if (!waiting) return failure('no-ticket');
    if (waiting.length + rows.length > MOST_STAGED) return failure('too-many');
    waiting.push(...rows);
    staged.set(own, waiting);
    return success({ ticket: own, staged: waiting.length });
  },

  'answers.import': ({ ticket, duplicates }) =>
    inTurn(async () => {
      const rows = staged.get(ticket);
      staged.delete(ticket);
      if (!rows) return failure('no-ticket');
      if (rows.some((row) => checkEntry(row).length)) return failure('bad-rows');
      return bringIn(rows, duplicates, 'answers.imported');
    }),

  'answers.unstage': async ({ ticket }) => {
    staged.delete(ticket);
    return success(null);
  },

  'answers.sample': () => inTurn(async () => bringIn(await loadSamples(), 'skip', 'answers.sample')),

  'answers.export': async ({ below }) => success(await readAnswersBelow(db, below, EXPORT_PAGE)),
};

async function setRetired(id: string, retired: boolean): Promise<Result<Answer>> {
  const before = await readAnswer(db, id);
  if (!before) return failure('no-answer');
  const answer = retireAnswer(before, retired, await doing());
  if (answer !== before) {
    await putAnswer(db, answer);
    await note(retired ? 'answers.retired' : 'answers.restored', id);
  }
  return success(answer);
}

/** Keeps them all or, when the storage fails, none. */
async function bringIn(rows: readonly ImportedEntry[], duplicates: DuplicateRule, name: string) {
  try {
    const { puts: _puts, ...counts } = await importAll(rows, duplicates);
    const said = `新增 ${counts.added}，替换 ${counts.replaced}，跳过 ${counts.skipped}`;
    if (counts.added + counts.replaced > 0) await note(name, null, said);
    return success(counts);
  } catch (error) {
    log.error('answers', 'import', error);
    return failure('storage');
  }
}

/** Another entry asks the same; one that did so before this change is not told again. */
async function findTaken(entry: AnswerEntry, before: Answer | undefined): Promise<readonly EntryProblem[]> {
  const key = questionKey(entry.question);
  if (before && questionKey(before.question) === key) return [];
  const other = (await readTaken(db)).questions.get(key);
  return other === undefined || other === before?.id
    ? []
    : [{ field: 'question', fault: 'taken', detail: entry.question }];
}

/** The ledger keeps that the library was changed, and which entry; never its words. */
async function note(name: string, subject: string | null, reason: string | null = null): Promise<void> {
  await record({ kind: 'settings.changed', subject, data: { names: [name], reason } });
}

/** One change after the other: each looks at what the one before has left. */
function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const result = turn.then(step);
  turn = result.catch(() => undefined);
  return result;
}
