import { type Draft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { fingerprint } from '#utils/core/draft/fingerprint.ts';
import { excerpt } from '#utils/core/ledger/excerpt.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { policyRecordOf } from '#utils/core/policies/policy-record.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { flaggedEnds } from '#utils/core/sources/flagged-links.ts';
import type { PassedReview, SettledFinding } from '#utils/messages/names.ts';
import { record } from './ledger.ts';
import { inForce } from './pack.ts';
import { noteLinks } from './service-links.ts';
import { readSourceRecord } from './sources.ts';

type Finding = SettledFinding['finding'];

/** More links than a person can have meant. */
const MOST_LINKS = 100;

/** A review was opened; returns the content's fingerprint. */
export async function noteOpened(draft: Draft, findings: readonly Finding[]): Promise<string> {
  const subject = await fingerprint(draft);
  const data = { findings: findings.map(found), length: lengthOf(draft) };
  await record({ ...about(draft), kind: 'review.opened', subject, data });
  return subject;
}

/** A review was left without passing. */
export async function noteReturned(draft: Draft, settled: readonly SettledFinding[]): Promise<void> {
  const subject = await fingerprint(draft);
  const data = { settled: settled.map(decided) };
  await record({ ...about(draft), kind: 'review.returned', subject, data });
}

/**
 * Writes what was decided, `review.passed` last: its row is the one a clearance stands on. Returns the content's
 * fingerprint, or `storage` when that row is not on disk.
 */
export async function notePassed(review: PassedReview): Promise<Result<string>> {
  const { draft, settled, ticks, signatures, manual } = review;
  const subject = await fingerprint(draft);
  const operator = signatures.operator.trim() || null;
  const common = { ...about(draft), subject, operator };
  for (const { finding, outcome } of settled) {
    if (outcome?.kind === 'overridden') {
      await record({
        ...common,
        kind: 'finding.overridden',
        data: { ...found(finding), reason: outcome.reason },
      });
    }
    if (outcome?.kind === 'falseAlarm') {
      await record({
        ...common,
        kind: 'finding.falseAlarm',
        data: { ...found(finding), reason: outcome.reason },
      });
    }
  }
  const sources = await readSourceRecord(draft);
  if (sources.length) await record({ ...common, kind: 'source.checked', data: { sources: [...sources] } });
  const { pack } = await inForce();
  for (const end of flaggedEnds(standing(settled), pack).slice(0, MOST_LINKS))
    await record({ ...common, kind: 'link.flagged', data: { ...end } });
  const documents = policyRecordOf(draft, formatTimestamp(Date.now(), -new Date().getTimezoneOffset()));
  const row = await record({
    ...common,
    kind: 'review.passed',
    data: {
      manual,
      ticks: [...ticks],
      settled: settled.map(decided),
      reviewer: signatures.reviewer.trim() || null,
      length: lengthOf(draft),
      excerpt: excerpt(draft.fields.title || draft.fields[MAIN_FIELD] || draft.quoted?.text || ''),
      documents: documents && { ...documents, named: [...documents.named] },
    },
  });
  // The register may follow: nothing that is released rests on it.
  if (row.ok) void noteLinks(draft);
  return row.ok ? success(subject) : failure('storage');
}

/** What went out: a link a person took out on the way leads nowhere any more. */
function standing(settled: readonly SettledFinding[]): Finding[] {
  return settled.filter(({ outcome }) => outcome?.kind !== 'fixed').map(({ finding }) => finding);
}

function about({ platform, account, surface }: Draft) {
  return { platform, account, surface };
}

function lengthOf(draft: Draft): number {
  return draft.fields[MAIN_FIELD]?.length ?? 0;
}

/** What was found, without the words themselves: those may be the very thing that must not be stored. */
function found({ rule, kind, gate, level }: Finding) {
  return { rule, kind, gate, level };
}

function decided({ finding, outcome }: SettledFinding) {
  const reason = outcome && 'reason' in outcome ? outcome.reason : null;
  return { ...found(finding), outcome: outcome?.kind ?? null, reason };
}
