import { describe, expect, it } from 'vitest';
import { admits, type Grant } from '#utils/core/review/grant.ts';

const grant: Grant = { subject: 's', key: 'k', until: 100, trustedOnly: false, used: false };

describe('grant', () => {
  it.each([
    ['the very content, in time', grant, { key: 'k', trusted: false, now: 99 }, true],
    ['another content', grant, { key: 'other', trusted: true, now: 1 }, false],
    ['a draft that cannot be read', grant, { key: null, trusted: true, now: 1 }, false],
    ['too late', grant, { key: 'k', trusted: true, now: 100 }, false],
    ['a second time', { ...grant, used: true }, { key: 'k', trusted: true, now: 1 }, false],
    [
      "a script's click where the person's is awaited",
      { ...grant, trustedOnly: true },
      { key: 'k', trusted: false, now: 1 },
      false,
    ],
    [
      "the person's click where it is awaited",
      { ...grant, trustedOnly: true },
      { key: 'k', trusted: true, now: 1 },
      true,
    ],
    ['no grant at all', null, { key: 'k', trusted: true, now: 1 }, false],
  ])('%s', (_name, held, attempt, expected) => {
    expect(admits(held, attempt)).toBe(expected);
  });
});
