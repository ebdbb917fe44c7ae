import type { Urgency } from '../cases/case.ts';
import type { CaseCategory } from '../cases/case-category.ts';
import type { Span } from '../text/span.ts';
import { proposeCategory } from './propose-category.ts';
import { findHazards, type TriageLevel, triage } from './triage.ts';
import type { TriageCard } from './triage-cards.ts';

/** What the desk proposes for a citizen's message, with the words it rests on; a person decides. */
export interface TriageProposal<C = Pick<CaseCategory, 'id' | 'title' | 'titleEn'>> {
  readonly level: TriageLevel;
  readonly urgency: Urgency;
  /** Words of the message the urgency rests on, in its order; empty: nothing asks for haste. */
  readonly saw: readonly string[];
  /** First moves and whom to call; `null` for an ordinary message. */
  readonly card: TriageCard | null;
  /** `null`: the message names no class of case. */
  readonly category: C | null;
  /** Words of the message the class rests on. */
  readonly categorySaw: readonly string[];
}

/** The class of what is to be called in and not queued, among a pack's. */
const EMERGENCY = 'emergency';
const URGENCY: Readonly<Record<TriageLevel, Urgency>> = {
  emergency: 'emergency',
  illegal: 'urgent',
  rumour: 'urgent',
  opinion: 'urgent',
  ordinary: 'normal',
};

/** Urgency and class of a message, proposed; `categories` are those of the packs in force. Linear in the message. */
export function proposeTriage<C extends Pick<CaseCategory, 'id' | 'topics'>>(
  message: string,
  categories: readonly C[],
): TriageProposal<C> {
  const { level, saw, card } = triage(message);
  const words = ({ start, end }: Span) => message.slice(start, end);
  const hazards = level === 'ordinary' ? findHazards(message).map(words) : [];
  const seen = level === 'ordinary' ? hazards : saw.map(words);
  const calledIn = categories.find(({ id }) => id === EMERGENCY);
  const proposed =
    level === 'emergency' && calledIn
      ? { category: calledIn, saw: seen }
      : proposeCategory(
          message,
          categories.filter((each) => each !== calledIn),
        );
  return {
    level,
    urgency: hazards.length ? 'urgent' : URGENCY[level],
    saw: seen,
    card,
    category: proposed?.category ?? null,
    categorySaw: proposed?.saw ?? [],
  };
}
