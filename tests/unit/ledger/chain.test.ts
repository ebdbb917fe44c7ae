import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalRow, hashEvent } from '#utils/core/ledger/chain.ts';
import { GENESIS } from '#utils/core/ledger/event.ts';

const row = {
  seq: 1,
  id: '019876f0-0000-7000-8000-000000000001',
  at: '2026-08-03T09:15:00.000+08:00',
  device: 'pc-1',
  operator: null,
  unit: '街道办',
  platform: 'weibo',
  account: null,
  surface: 'composer',
  kind: 'publish.failed',
  subject: null,
  data: { network: false, code: '€"\u000f', '\u20ac': 1e21, 1: -0 },
  prev: GENESIS,
};

// Written by hand from RFC 8785 §3.2: sorted by UTF-16 code units, ECMAScript numbers, shortest escapes.
const canonical =
  '{"account":null,"at":"2026-08-03T09:15:00.000+08:00",' +
  '"data":{"1":0,"code":"€\\"\\u000f","network":false,"€":1e+21},' +
  '"device":"pc-1","id":"019876f0-0000-7000-8000-000000000001","kind":"publish.failed","operator":null,' +
  `"platform":"weibo","prev":"${GENESIS}","seq":1,"subject":null,"surface":"composer","unit":"街道办"}`;

describe('chain', () => {
  it('gives the canonical form of RFC 8785', () => {
    expect(canonicalRow(row)).toBe(canonical);
  });

  it('hashes its UTF-8 with SHA-256, and not the hash itself', async () => {
    const expected = createHash('sha256').update(canonical, 'utf8').digest('hex');
    expect(hashEvent(row)).toBe(expected);
    expect(hashEvent({ ...row, hash: 'anything' })).toBe(expected);
  });

  it('does not depend on the order of fields', async () => {
    const turned = Object.fromEntries(Object.entries(row).reverse());
    expect(hashEvent(turned)).toBe(hashEvent(row));
  });

  it('covers fields nobody knows', async () => {
    expect(hashEvent({ ...row, extra: 1 })).not.toBe(hashEvent(row));
  });
});
