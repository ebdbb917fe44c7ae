import { beforeEach, expect, it, vi } from 'vitest';
import { notePassed } from '#entrypoints/background/review-records.ts';
import { findingOf } from '#tests/unit/review/findings.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { fingerprint } from '#utils/core/draft/fingerprint.ts';
import { failure, success } from '#utils/core/result.ts';
import type { PassedReview } from '#utils/messages/names.ts';

const record = vi.hoisted(() => vi.fn());
const noteLinks = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('#entrypoints/background/ledger.ts', () => ({ record }));
vi.mock('#entrypoints/background/service-links.ts', () => ({ noteLinks }));
vi.mock('#entrypoints/background/pack.ts', async () => {
  const { EMPTY_PACK } = await import('#tests/unit/checks/rule-runner.ts');
  return { inForce: async () => ({ pack: EMPTY_PACK }) };
});

const draft = plainDraft('通知已发布。');
const review: PassedReview = {
  draft,
  settled: [
    { finding: findingOf({ level: 'block' }), outcome: { kind: 'overridden', reason: '区政府办已书面同意' } },
  ],
  ticks: [],
  signatures: { operator: '', reviewer: '' },
  manual: false,
  originals: [],
  images: [],
};
const kinds = () => record.mock.calls.map(([{ kind }]) => kind);

beforeEach(() => {
  record.mockReset();
  noteLinks.mockClear();
  record.mockResolvedValue(success({}));
});

it('is what a clearance stands on: written last, under the content’s fingerprint', async () => {
  expect(await notePassed(review)).toEqual(success(await fingerprint(draft)));
  expect(kinds()).toContain('finding.overridden');
  expect(kinds().at(-1)).toBe('review.passed');
  expect(noteLinks).toHaveBeenCalledWith(draft);
});

it('passes nothing whose record is not on disk', async () => {
  record.mockImplementation(async ({ kind }) =>
    kind === 'review.passed' ? failure('storage') : success({}),
  );
  expect(await notePassed(review)).toEqual(failure('storage'));
  expect(noteLinks).not.toHaveBeenCalled();
});
