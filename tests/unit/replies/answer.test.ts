import { describe, expect, it } from 'vitest';
import { answerState, isInsertable } from '#utils/core/replies/answer.ts';

const approved = { retired: false, approved: '2026-01-05', reviewBy: '2026-07-01' };

describe('answerState', () => {
  it.each([
    ['approved', approved, '2026-03-01', 'usable'],
    ['on the last day', approved, '2026-07-01', 'usable'],
    ['a day later', approved, '2026-07-02', 'expired'],
    ['with no end set', { ...approved, reviewBy: null }, '2036-01-01', 'usable'],
    ['not approved', { ...approved, approved: null }, '2026-03-01', 'unapproved'],
    ['approved from tomorrow', approved, '2026-01-04', 'unapproved'],
    ['retired', { ...approved, retired: true }, '2026-03-01', 'retired'],
  ] as const)('%s', (_case, entry, today, state) => {
    expect(answerState(entry, today)).toBe(state);
    expect(isInsertable(entry, today)).toBe(state === 'usable');
  });
});
