import { browser } from '#imports';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { SAMPLE_APPROVER } from '#utils/core/replies/answers-page.ts';
import { type Doing, importAnswer } from '#utils/core/replies/change-answer.ts';
import { checkEntry, type ImportedEntry } from '#utils/core/replies/entry.ts';
import { type AnswerPlan, type DuplicateRule, planImport } from '#utils/core/replies/plan-import.ts';
import { openDb } from '#utils/data/db.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { importAnswers } from '#utils/data/tables/answers.ts';
import { uuidV7 } from '#utils/data/uuid-v7.ts';
import { z } from '#utils/zod.ts';

export const db = openDb();

/** Who the settings say is at work, now. */
export async function doing(): Promise<Doing> {
  const { settings } = await loadSettings(browser.storage.local);
  return { at: now(), by: settings.operator };
}

/** This computer's day, `YYYY-MM-DD`. */
export function today(): string {
  return now().slice(0, 10);
}

/** An id nobody has. Of one import (`index` counts from 0) the first row has the greatest: lists show the newest first. */
export function freshId(at: number, index = 0): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0);
  view.setUint32(2, 0xffffffff - index);
  return uuidV7(at, bytes);
}

/** Imports all of these or, when anything fails, none of them. Throws when the storage does. */
export async function importAll(
  entries: readonly ImportedEntry[],
  duplicates: DuplicateRule,
): Promise<AnswerPlan> {
  const who = await doing();
  const at = Date.now();
  return importAnswers(
    db,
    (taken) => planImport(entries, taken, duplicates, (index) => freshId(at, index)),
    ({ id, entry }, before) => importAnswer(entry, id, before, who),
  );
}

const Sample = z.object({
  answers: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      variants: z.array(z.string()),
      answer: z.string(),
      short: z.string().nullable(),
      category: z.string(),
      department: z.string(),
      basis: z.object({ number: z.string().nullable(), title: z.string() }).nullable(),
    }),
  ),
});

/**
 * The built-in samples, good for a year from today and approved by nobody of the unit. Throws when the file is not
 * what it should be.
 */
export async function loadSamples(): Promise<readonly ImportedEntry[]> {
  const response = await fetch(browser.runtime.getURL('/packs/answers-sample.json'));
  const approved = today();
  const reviewBy = `${Number(approved.slice(0, 4)) + 1}${approved.slice(4).replace('-02-29', '-02-28')}`;
  return Sample.parse(await response.json()).answers.map((answer) => {
    const entry = { ...answer, owner: SAMPLE_APPROVER, approver: SAMPLE_APPROVER, approved, reviewBy };
    if (checkEntry(entry).length) throw new Error(`sample ${answer.id}`);
    // An id of its own time: what comes later is listed before it.
    return { ...entry, id: null, retired: false };
  });
}

/** This moment, ISO 8601 with this computer's offset. */
export function now(): string {
  return formatTimestamp(Date.now(), -new Date().getTimezoneOffset());
}
