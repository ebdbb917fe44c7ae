import { run } from '#utils/core/checks/run.ts';
import { type Draft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { fingerprint } from '#utils/core/draft/fingerprint.ts';
import { excerpt } from '#utils/core/ledger/excerpt.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { extendClearance, openClearance } from '#utils/core/review/clearance.ts';
import { findUnsettled } from '#utils/core/review/unsettled.ts';
import type { PassedReview, SettledFinding } from '#utils/messages/names.ts';
import type { Handlers } from '#utils/messages/router.ts';
import type { Sender } from '#utils/messages/sender.ts';
import type { EndpointGroup } from '#utils/sites/define-site.ts';
import { endpoints } from '#utils/sites/endpoints.ts';
import { changeClearance, findClearance } from '../clearances.ts';
import { liftFence } from '../fence.ts';
import { watchLapse } from '../lapse.ts';
import { record } from '../ledger.ts';
import { currentPack } from '../pack.ts';
import { revoke } from '../requests.ts';
import { armWitness } from '../witness.ts';

type Own =
  | 'review.opened'
  | 'review.pass'
  | 'review.return'
  | 'clearance.revoke'
  | 'clearance.extend'
  | 'publish.waits';

export const reviewHandlers: Pick<Handlers, Own> = {
  'review.opened': async ({ draft, findings }) => {
    const subject = await fingerprint(draft);
    await record({
      ...about(draft),
      kind: 'review.opened',
      subject,
      data: { findings: findings.map(found), length: lengthOf(draft) },
    });
    return success({ subject });
  },

  'review.pass': async (review, sender) => {
    const pack = await currentPack();
    // The guard has asked already; the record must not depend on that.
    if (findUnsettled(run(review.draft, pack), review, pack)) return failure('unsettled');
    const passed = await pass(review);
    if (!passed.ok) return passed;
    return success(await release(review.draft, passed.value, tabOf(sender)));
  },

  'review.return': async ({ draft, settled }) => {
    await record({
      ...about(draft),
      kind: 'review.returned',
      subject: await fingerprint(draft),
      data: { settled: settled.map(decided) },
    });
    return success(null);
  },

  'clearance.revoke': async (_request, sender) => {
    await revoke(tabOf(sender));
    return success(null);
  },

  'clearance.extend': async ({ subject }, sender) => {
    await changeClearance(tabOf(sender), (current) =>
      current?.subject === subject ? extendClearance(current, Date.now()) : current,
    );
    return success(null);
  },

  /** The page itself says that the publication waits; said once, and only for what was cleared in this tab. */
  'publish.waits': async ({ subject, why }, sender) => {
    const clearance = await findClearance(tabOf(sender));
    if (clearance?.subject !== subject) return failure('not-cleared');
    const { platform, account, surface } = clearance;
    await record({ kind: 'publish.pending', platform, account, surface, subject, data: { why } });
    return success(null);
  },
};

/** Writes what was decided, `review.passed` last: its row is the one a clearance stands on. */
async function pass(review: PassedReview): Promise<Result<string>> {
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
    },
  });
  return row.ok ? success(subject) : failure('storage');
}

/** Opens the way for exactly this content in this tab: witness first, then the clearance, then the fence. */
async function release(draft: Draft, subject: string, tabId: number) {
  const group = groupOf(draft);
  const { platform, account, surface } = draft;
  await armWitness(tabId);
  const { after } = await changeClearance(tabId, () =>
    openClearance(
      { subject, platform, account, surface, group, text: draft.fields[MAIN_FIELD] ?? '' },
      Date.now(),
    ),
  );
  await liftFence(tabId, group);
  await watchLapse(after?.until ?? Date.now());
  return { subject, expiresAt: after?.until ?? Date.now() };
}

/** Which requests this content may make: the group of the endpoints that publish its surface. */
function groupOf({ platform, surface }: Draft): EndpointGroup {
  const own = endpoints.filter((endpoint) => endpoint.platform === platform);
  return own.find((endpoint) => endpoint.surfaces.includes(surface))?.group ?? 'posts';
}

function about({ platform, account, surface }: Draft) {
  return { platform, account, surface };
}

function lengthOf(draft: Draft): number {
  return draft.fields[MAIN_FIELD]?.length ?? 0;
}

/** What was found, without the words themselves: those may be the very thing that must not be stored. */
function found({ rule, kind, gate, level }: SettledFinding['finding']) {
  return { rule, kind, gate, level };
}

function decided({ finding, outcome }: SettledFinding) {
  const reason = outcome && 'reason' in outcome ? outcome.reason : null;
  return { ...found(finding), outcome: outcome?.kind ?? null, reason };
}

/** `classify` has made sure that a content script has a tab. */
function tabOf(sender: Sender): number {
  return sender.tab?.id ?? -1;
}
