import type { AnswerIndex, SearchEntry } from '#utils/core/replies/search/answer-index.ts';
import { buildAnswerIndex } from '#utils/core/replies/search/build-index.ts';
import { packIndex, unpackIndex } from '#utils/core/replies/search/index-bytes.ts';
import { log } from '#utils/log.ts';
import type { LedgerDb } from './db.ts';
import { readAnswersStamp, streamAnswers } from './tables/answers.ts';
import { readCompiled, writeCompiled } from './tables/compiled.ts';

/** Packs are kebab-case, so none can have this name. */
const KEPT_AS = 'answers:index';

let latest: { readonly db: LedgerDb; readonly stamp: string; readonly index: AnswerIndex } | undefined;

/**
 * The index of the library as it is now, `undefined` for an empty library: the one at hand, the one an earlier worker
 * kept, or a new one, which is then kept. Storage that fails costs time, never an answer. Retired entries are not in
 * it; whether one may be used today is for the asker. Background only.
 */
export async function ensureAnswerIndex(db: LedgerDb): Promise<AnswerIndex | undefined> {
  const stamp = await readAnswersStamp(db);
  if (latest?.db !== db || latest.stamp !== stamp)
    latest = { db, stamp, index: (await readKept(db, stamp)) ?? (await build(db, stamp)) };
  return latest.index.ids.length ? latest.index : undefined;
}

async function readKept(db: LedgerDb, stamp: string): Promise<AnswerIndex | undefined> {
  try {
    const bytes = await readCompiled(db, KEPT_AS, stamp);
    if (!bytes) return undefined;
    const index = unpackIndex(bytes);
    if (index.ok) return index.value;
    log.warn('answers', `kept index refused: ${index.error}`);
  } catch (error) {
    log.error('answers', 'kept index could not be read', error);
  }
  return undefined;
}

async function build(db: LedgerDb, stamp: string): Promise<AnswerIndex> {
  const entries: SearchEntry[] = [];
  for await (const { answers } of streamAnswers(db))
    for (const { id, question, variants, answer, retired } of answers)
      if (!retired) entries.push({ id, question, variants, answer });
  const index = buildAnswerIndex(entries);
  try {
    await writeCompiled(db, KEPT_AS, stamp, packIndex(index));
  } catch (error) {
    log.error('answers', 'index could not be kept', error);
  }
  return index;
}
