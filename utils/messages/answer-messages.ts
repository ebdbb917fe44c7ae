import type { Platform, Surface } from '../core/draft/draft.ts';
import type { Answer, AnswerState } from '../core/replies/answer.ts';
import type { AnswersPage } from '../core/replies/answers-page.ts';
import type { AnswerEntry, ImportedEntry } from '../core/replies/entry.ts';
import type { DuplicateRule } from '../core/replies/plan-import.ts';
import type { TriageProposal } from '../core/replies/propose-triage.ts';
import type { Matter } from '../core/replies/suggestion.ts';
import type { Unanswered } from '../core/replies/unanswered.ts';
import type { AnswerSaved } from './names.ts';

/** Content or page → background, about the answer library. */
export interface AnswerMessages {
  'answers.list': { req: { search: string; state: AnswerState | null; from: number }; res: AnswersPage };
  'answers.get': { req: { id: string }; res: Answer | null };
  /** `id: null`: a new one. */
  'answers.save': { req: { id: string | null; entry: AnswerEntry }; res: AnswerSaved };
  'answers.retire': { req: { id: string }; res: Answer };
  'answers.restore': { req: { id: string }; res: Answer };
  /** Rows to be imported, some at a time; nothing of them is kept before `answers.import`. `ticket: null` begins. */
  'answers.stage': {
    req: { ticket: string | null; rows: readonly ImportedEntry[] };
    res: { ticket: string; staged: number };
  };
  /** All staged rows or, when anything fails, none. */
  'answers.import': {
    req: { ticket: string; duplicates: DuplicateRule };
    res: { added: number; replaced: number; skipped: number };
  };
  'answers.unstage': { req: { ticket: string }; res: null };
  /** Adds the built-in samples that are not there yet. */
  'answers.sample': { req: Record<string, never>; res: { added: number } };
  /** A part of the library, newest first, below this id; `next: null`: it was the last. */
  'answers.export': {
    req: { below: string | null };
    res: { answers: readonly Answer[]; next: string | null };
  };
  /** Answers to a citizen's words, matter by matter; the shorter text is chosen for the surface's limit by the asker. */
  'answers.suggest': {
    /** `asked`: by a person, so that an answer that is missing is noted; not by a box that was opened. */
    req: { text: string; platform: Platform; surface: Surface; asked: boolean };
    res: { matters: readonly Matter[] };
  };
  /** How urgent a citizen's words look and what they are about; needs no library. */
  'inquiry.triage': { req: { text: string }; res: TriageProposal };
  /** What the library has no good answer to, what was asked most first. */
  'answers.unanswered': { req: Record<string, never>; res: { questions: readonly Unanswered[] } };
  /** A suggestion was put into a reply box; `rank` counts from 1 within its matter. */
  'reply.inserted': {
    req: { platform: Platform; account: string | null; surface: Surface; answer: string; rank: number };
    res: null;
  };
}
