import { describe, expect, it } from 'vitest';
import { admits, type Grant } from '#utils/core/review/grant.ts';

const grant: Grant = { subject: 's', key: 'k', until: 100, trustedOnly: false, used: false, ended: false };

describe('grant', () => {
  it.each([
    ['the very content, in time', grant, { key: 'k', trusted: false, chained: false, now: 99 }, true],
    ['another content', grant, { key: 'other', trusted: true, chained: false, now: 1 }, false],
    ['a draft that cannot be read', grant, { key: null, trusted: true, chained: false, now: 1 }, false],
    ['too late', grant, { key: 'k', trusted: true, chained: false, now: 100 }, false],
    ['a second time', { ...grant, used: true }, { key: 'k', trusted: true, chained: false, now: 1 }, false],
    [
      "a script's click where the person's is awaited",
      { ...grant, trustedOnly: true },
      { key: 'k', trusted: false, chained: false, now: 1 },
      false,
    ],
    [
      "the person's click where it is awaited",
      { ...grant, trustedOnly: true },
      { key: 'k', trusted: true, chained: false, now: 1 },
      true,
    ],
    [
      "the platform's own confirmation after the press",
      { ...grant, used: true },
      { key: 'k', trusted: true, chained: true, now: 1 },
      true,
    ],
    [
      'a confirmation of changed content',
      { ...grant, used: true },
      { key: 'other', trusted: true, chained: true, now: 1 },
      false,
    ],
    [
      'a confirmation after the request went out',
      { ...grant, used: true, ended: true },
      { key: 'k', trusted: true, chained: true, now: 1 },
      false,
    ],
    ['no grant at all', null, { key: 'k', trusted: true, chained: false, now: 1 }, false],
  ])('%s', (_name, held, attempt, expected) => {
    expect(admits(held, attempt)).toBe(expected);
  });
});
