import { expect, it } from 'vitest';
import { EMPTY_PACK } from '#tests/unit/checks/rule-runner.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { openReview, settle } from '#utils/core/review/checklist.ts';
import { fixableLike, joinFixes, maskable } from '#utils/core/review/fix-together.ts';

const TEXT = '名单：他的手机13800001234\n护照E12345678，服务热线：13900001234\n身份证33020619900307001X';

function reviewOf(text: string) {
  const draft = plainDraft(text);
  const findings = run(draft, EMPTY_PACK, { at: '2026-06-01T09:00:00+08:00' });
  const pack = { checklist: [], askReviewer: false };
  return openReview({ draft, findings, pack, signatures: { operator: '', reviewer: '' } });
}

function apply(text: string, masks: ReturnType<typeof joinFixes>): string {
  return masks.reduce((masked, { start, end, text: mask }) => {
    return masked.slice(0, start) + mask + masked.slice(end);
  }, text);
}

const MASKED = '名单：他的手机138****1234\n护照E1*****78，服务热线：13900001234\n身份证330206********001X';

it('masks a field in one step, and leaves a published duty telephone', () => {
  const masks = joinFixes(reviewOf(TEXT), maskable(reviewOf(TEXT)), () => false);
  expect(masks).toHaveLength(1);
  expect(apply(TEXT, masks)).toBe(MASKED);
  expect(maskable(reviewOf(MASKED))).toEqual([]);
});

it('masks line by line where an editor takes no line breaks, the last first', () => {
  const masks = joinFixes(reviewOf(TEXT), maskable(reviewOf(TEXT)), () => true);
  expect(masks.map(({ text }) => text)).toEqual(['330206********001X', 'E1*****78', '138****1234']);
  expect(apply(TEXT, masks)).toBe(MASKED);
});

it('leaves alone what a person has decided', () => {
  const review = reviewOf(TEXT);
  const first = maskable(review).find(({ kind }) => kind === 'mobile');
  if (!first) throw new Error('no mobile found');
  const decided = settle(review, first, { kind: 'ignored', scope: 'place' });
  expect(
    apply(
      TEXT,
      joinFixes(decided, maskable(decided), () => false),
    ),
  ).toContain('13800001234');
});

it('joins all suggestions of one kind, and of no other', () => {
  const text = '昨天下雨,今天天晴,明天布署。张三,13800001234';
  const review = reviewOf(text);
  const comma = review.findings.find(({ kind }) => kind === 'halfwidth-mark');
  if (!comma) throw new Error('no comma found');
  const alike = fixableLike(review, comma);
  expect(
    apply(
      text,
      joinFixes(review, alike, () => false),
    ).startsWith('昨天下雨，今天天晴，明天布署。'),
  ).toBe(true);
});
