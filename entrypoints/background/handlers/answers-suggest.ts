import { browser } from '#imports';
import type { Surface } from '#utils/core/draft/draft.ts';
import { type Answer, isInsertable } from '#utils/core/replies/answer.ts';
import { type FoundMatter, search } from '#utils/core/replies/search/search.ts';
import { compileSynonyms, type Synonyms } from '#utils/core/replies/search/synonyms.ts';
import type { Matter, Suggestion } from '#utils/core/replies/suggestion.ts';
import { failure, success } from '#utils/core/result.ts';
import { ensureAnswerIndex } from '#utils/data/answer-index.ts';
import { readAnswers } from '#utils/data/tables/answers.ts';
import { noteUnanswered, readUnanswered } from '#utils/data/tables/unanswered.ts';
import { log } from '#utils/log.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { z } from '#utils/zod.ts';
import { db, now } from '../answers.ts';

/** As many suggestions as are shown, and how many hits are looked at to find so many that may be used. */
const SHOWN = 3;
const LOOKED_AT = 10;
/** Behind a best hit that may not be used today, only what is nearly as good is no guess. */
const NEARLY = 0.9;
const LISTED = 200;

export const suggestHandlers: Pick<Handlers, 'answers.suggest' | 'answers.unanswered'> = {
  /** `no-library`: there are no answers to look in. */
  'answers.suggest': async ({ text, surface, asked }) => {
    const index = await ensureAnswerIndex(db);
    if (!index) return failure('no-library');
    const { matters } = search(index, text, { limit: LOOKED_AT, synonyms: await loadSynonyms() });
    const answered = await Promise.all(matters.map(toMatter));
    if (asked && answered.some(({ suggestions }) => suggestions.length === 0)) void note(answered, surface);
    return success({ matters: answered });
  },

  'answers.unanswered': async () => success({ questions: await readUnanswered(db, LISTED) }),
};

async function toMatter({ text, offered, hits }: FoundMatter): Promise<Matter> {
  const bar = NEARLY * (hits[0]?.score ?? 0);
  const today = now().slice(0, 10);
  const answers = offered
    ? await readAnswers(
        db,
        hits.map(({ id }) => id),
      )
    : [];
  const usable = answers.filter((answer) => isInsertable(answer, today));
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  const isGood = (scores.get(usable[0]?.id ?? '') ?? 0) >= bar;
  return { text, suggestions: isGood ? usable.slice(0, SHOWN).map(toSuggestion) : [] };
}

function toSuggestion({ id, question, answer, short, department, basis, reviewBy }: Answer): Suggestion {
  return { id, question, answer, short, department, basis, reviewBy };
}

/** The list is for the owner of the library; nobody who answers a citizen waits for it. */
async function note(matters: readonly Matter[], surface: Surface): Promise<void> {
  try {
    for (const { text, suggestions } of matters)
      if (suggestions.length === 0) await noteUnanswered(db, text, surface, now());
  } catch (error) {
    log.error('answers', 'unanswered could not be noted', error);
  }
}

const SynonymFile = z.object({ groups: z.array(z.array(z.string().min(2).max(20)).min(2)) });
let synonyms: Promise<Synonyms> | undefined;

/** The built-in words of equal meaning, read once per worker. */
function loadSynonyms(): Promise<Synonyms> {
  synonyms ??= fetch(browser.runtime.getURL('/packs/synonyms.json'))
    .then((response) => response.json())
    .then((json: unknown) => compileSynonyms(SynonymFile.parse(json).groups));
  return synonyms;
}
