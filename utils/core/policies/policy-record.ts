import type { Draft } from '../draft/draft.ts';
import { type Meter, startMeter } from '../text/meter.ts';
import { findAnnouncements, isExplained, isPost } from './announcement.ts';
import { findExplanation } from './explanation.ts';
import { findNamedDocuments } from './named-documents.ts';

/** What the ledger keeps of a post about a policy: which documents it names, and no word of its text. */
export interface PolicyRecord {
  /** `policy`: announces a document. `explanation`: explains one. */
  readonly role: 'policy' | 'explanation';
  /** A policy that has its explanation in itself, or leads to it. */
  readonly own: boolean;
  readonly named: readonly string[];
}

/** What a draft is in this respect, `null` for nothing. `at`: the moment of publishing, ISO 8601. Linear. */
export function policyRecordOf(
  draft: Draft,
  at: string | null,
  meter: Meter = startMeter(),
): PolicyRecord | null {
  if (!isPost(draft.surface)) return null;
  const texts = Object.values(draft.fields);
  const isPolicy = findAnnouncements(draft, at, meter).length > 0;
  if (!isPolicy && !texts.some((text) => findExplanation(text))) return null;
  const named = findNamedDocuments(texts, meter);
  return isPolicy
    ? { role: 'policy', own: isExplained(draft), named }
    : { role: 'explanation', own: false, named };
}
