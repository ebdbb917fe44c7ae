import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createVerifier } from '#utils/core/ledger/verify.ts';
import { type LedgerDb, openDb } from '#utils/data/db.ts';
import { createLedgerWriter, type LedgerEntry } from '#utils/data/ledger-writer.ts';
import { readCheckpoint } from '#utils/data/tables/heads.ts';
import { readPage } from '#utils/data/tables/ledger.ts';
import { countQuarantine, sweepQuarantine } from '#utils/data/tables/quarantine.ts';

const who = { device: 'pc-1', unit: '测试街道办', operator: '小陈' };
const pending: LedgerEntry = { kind: 'publish.pending', data: { why: 'captcha' }, subject: 'abc' };
const open: LedgerDb[] = [];

function freshDb(): LedgerDb {
  const db = openDb({ name: `test-${crypto.randomUUID()}` });
  open.push(db);
  return db;
}

async function breakOf(db: LedgerDb) {
  const verifier = createVerifier();
  return verifier.feed(await db.ledger.toArray()) ?? verifier.finish(await readCheckpoint(db));
}

afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});

describe('ledger writer', () => {
  it('fills in who, when and the chain, and null for what is absent', async () => {
    const db = freshDb();
    const at = new Date('2026-08-03T01:15:00Z');
    const written = await createLedgerWriter(
      db,
      () => who,
      () => at,
    ).append(pending);
    if (!written.ok) throw new Error(written.error);
    expect(written.value).toMatchObject({ seq: 1, ...who, platform: null, account: null, surface: null });
    expect(Date.parse(written.value.at)).toBe(at.getTime());
    expect(written.value.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await db.ledger.toArray()).toEqual([written.value]);
  });

  it('keeps one chain under concurrent appends, from two writers too', async () => {
    const plan = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(plan, async (turns) => {
        const db = freshDb();
        const [one, other] = [createLedgerWriter(db, () => who), createLedgerWriter(db, () => who)];
        const results = await Promise.all(turns.map((first) => (first ? one : other).append(pending)));
        expect(results.every(({ ok }) => ok)).toBe(true);
        expect(await breakOf(db)).toBeNull();
        expect((await readCheckpoint(db)).count).toBe(turns.length);
      }),
      { numRuns: 12 },
    );
  });

  it('writes many at once in the order they were asked for', async () => {
    const db = freshDb();
    const writer = createLedgerWriter(db, () => who);
    const subjects = Array.from({ length: 40 }, (_, no) => `post-${no}`);
    const results = await Promise.all(subjects.map((subject) => writer.append({ ...pending, subject })));
    expect(results.map((result) => result.ok && result.value.subject)).toEqual(subjects);
    expect((await db.ledger.toArray()).map(({ subject }) => subject)).toEqual(subjects);
  });

  it('resolves in order, each row on disk by then', async () => {
    const db = freshDb();
    const writer = createLedgerWriter(db, () => who);
    const rows = await Promise.all(
      [1, 2, 3].map(async (no) => {
        const result = await writer.append(pending);
        expect(await db.ledger.count()).toBeGreaterThanOrEqual(no);
        return result.ok ? result.value.seq : 0;
      }),
    );
    expect(rows).toEqual([1, 2, 3]);
  });

  it.each([
    ['an unknown kind', { kind: 'publish.maybe', data: {} }],
    ['data of another kind', { kind: 'publish.pending', data: { code: null, network: true } }],
    ['a field the schema does not have', { kind: 'publish.pending', data: { why: 'captcha', text: '秘密' } }],
  ])('refuses %s and stays usable', async (_, entry) => {
    const db = freshDb();
    const writer = createLedgerWriter(db, () => who);
    expect(await writer.append(entry as unknown as LedgerEntry)).toEqual({ ok: false, error: 'bad-entry' });
    expect((await writer.append(pending)).ok).toBe(true);
    expect(await breakOf(db)).toBeNull();
  });

  it('records half an emoji as a replacement character instead of failing', async () => {
    const db = freshDb();
    const result = await createLedgerWriter(db, () => who).append({ ...pending, account: '北仑\ud83d' });
    expect(result.ok && result.value.account).toBe('北仑\ufffd');
    expect(await breakOf(db)).toBeNull();
  });
});

describe('quarantine', () => {
  it('moves what cannot be read, counts it, and takes it back when it can be', async () => {
    const db = freshDb();
    const writer = createLedgerWriter(db, () => who);
    for (let no = 0; no < 3; no += 1) await writer.append(pending);
    const sound = await db.ledger.get(2);
    await db.ledger.update(2, { data: { why: 'tampered' } });

    expect((await readPage(db, 0, 10)).unreadable).toBe(1);
    expect(await sweepQuarantine(db)).toBe(1);
    expect(await db.ledger.count()).toBe(2);
    expect((await db.quarantine.toArray())[0]).toMatchObject({ seq: 2, row: { data: { why: 'tampered' } } });
    expect(await breakOf(db)).toEqual({ row: 2, reason: 'seq-gap' });
    expect((await writer.append(pending)).ok).toBe(true);

    await db.quarantine.toCollection().modify({ row: sound });
    expect(await sweepQuarantine(db)).toBe(0);
    expect(await countQuarantine(db)).toBe(0);
    expect(await breakOf(db)).toBeNull();
  });

  it('leaves rows of a newer version alone', async () => {
    const db = freshDb();
    await createLedgerWriter(db, () => who).append(pending);
    await db.ledger.update(1, { kind: 'future.kind', data: { anything: [1] } });
    expect(await sweepQuarantine(db)).toBe(0);
    expect((await readPage(db, 0, 10)).rows).toHaveLength(1);
  });
});
