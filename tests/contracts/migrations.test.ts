import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { createVerifier } from '#utils/core/ledger/verify.ts';
import { type LedgerDb, type OpenOptions, openDb } from '#utils/data/db.ts';
import { parseRow } from '#utils/data/ledger-row.ts';
import { createLedgerWriter, type LedgerEntry } from '#utils/data/ledger-writer.ts';
import { readCheckpoint } from '#utils/data/tables/heads.ts';
import { findSeqs } from '#utils/data/tables/ledger-query.ts';
import { type DbVersion, versions } from '#utils/data/versions.ts';

type Fixture = Readonly<Record<string, readonly unknown[]>>;

const folder = new URL('../fixtures/ledger/', import.meta.url);
const entry: LedgerEntry = { kind: 'publish.pending', data: { why: 'approval' } };
const who = { device: 'pc-1', unit: null, operator: null };
const next: DbVersion = {
  no: versions.length + 1,
  stores: { ledger: 'seq, &id, at, kind, subject, [kind+at], [account+at], [operator+at], device' },
};
const opened: LedgerDb[] = [];

function open(options: OpenOptions): LedgerDb {
  const db = openDb(options);
  opened.push(db);
  return db;
}

const freshName = () => `migration-${crypto.randomUUID()}`;

/** Throws when the fixture is missing: a version without its past cannot be shipped. */
function fixture(no: number): Fixture {
  return JSON.parse(readFileSync(new URL(`v${no}.json`, folder), 'utf8')) as Fixture;
}

async function fill(db: Dexie, tables: Fixture) {
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd([...rows]);
  db.close();
}

async function breakOf(db: LedgerDb) {
  const verifier = createVerifier();
  return verifier.feed(await db.ledger.toArray()) ?? verifier.finish(await readCheckpoint(db));
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) db.close();
});

describe('every past', () => {
  it('is an ordered list whose fixtures are there, one each', () => {
    expect(versions.map(({ no }) => no)).toEqual(versions.map((_, index) => index + 1));
    for (const { no } of versions)
      expect(existsSync(new URL(`v${no}.json`, folder)), `v${no}.json`).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(versions.map(({ no }) => `v${no}.json`).sort());
  });

  it.each(versions)('v$no reaches today without losing a row, its chain whole', async ({ no }) => {
    const name = freshName();
    const past = fixture(no);
    await fill(open({ name, upTo: no }), past);
    const today = open({ name });
    for (const [table, rows] of Object.entries(past)) {
      expect(await today.table(table).count(), table).toBe(rows.length);
    }
    const unreadable = (await today.ledger.toArray()).filter((row) => !parseRow(row).ok);
    expect(unreadable).toEqual([]);
    expect(await breakOf(today)).toBeNull();
  });

  it.each(versions)('v$no can be written on after the upgrade', async ({ no }) => {
    const name = freshName();
    await fill(open({ name, upTo: no }), fixture(no));
    const today = open({ name });
    expect((await createLedgerWriter(today, () => who).append(entry)).ok).toBe(true);
    expect(await breakOf(today)).toBeNull();
  });

  it.each(versions)('v$no: its rows are found by account and operator after the upgrade', async ({ no }) => {
    const name = freshName();
    const past = fixture(no);
    await fill(open({ name, upTo: no }), past);
    const rows = (past.ledger ?? []) as readonly LedgerEvent[];
    const { account, operator } = rows.find((row) => row.account && row.operator) as LedgerEvent;
    const found = await findSeqs(open({ name }), { account, operator });
    expect(found).toEqual(
      rows.filter((row) => row.account === account && row.operator === operator).map(({ seq }) => seq),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('never changes a primary key', () => {
    const keys = new Map<string, string>();
    for (const { stores } of [...versions, next]) {
      for (const [table, schema] of Object.entries(stores)) {
        const key = schema.split(',')[0] ?? '';
        expect(keys.get(table) ?? key).toBe(key);
        keys.set(table, key);
      }
    }
  });
});

describe('what can go wrong', () => {
  it('older code opens a newer database, reads and writes it (rollback)', async () => {
    const name = freshName();
    await fill(open({ name, history: [...versions, next] }), fixture(1));
    const older = open({ name });
    expect(await older.ledger.count()).toBe(fixture(1).ledger?.length);
    expect((await createLedgerWriter(older, () => who).append(entry)).ok).toBe(true);
    older.close();
    expect(await breakOf(open({ name, history: [...versions, next] }))).toBeNull();
  });

  it('says that a second connection blocks the upgrade, and goes on when it lets go', async () => {
    const name = freshName();
    await fill(open({ name }), fixture(1));
    // A connection that ignores `versionchange`, as a stuck tab would.
    const stuck = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const onBlocked = vi.fn(() => stuck.close());
    const newer = open({ name, history: [...versions, next], onBlocked });
    expect(await newer.ledger.count()).toBe(fixture(1).ledger?.length);
    expect(onBlocked).toHaveBeenCalledOnce();
  });

  it('our own open pages give way to an upgrade, and use the database again afterwards', async () => {
    const name = freshName();
    const page = open({ name });
    await page.ledger.count();
    const onBlocked = vi.fn();
    await open({ name, history: [...versions, next], onBlocked }).ledger.count();
    expect(onBlocked).not.toHaveBeenCalled();
    expect(await page.ledger.count()).toBe(0);
  });

  it('a full disk is a value; nothing is half-written and the next append works', async () => {
    const db = open({ name: freshName() });
    const writer = createLedgerWriter(db, () => who);
    expect((await writer.append(entry)).ok).toBe(true);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await writer.append(entry)).toEqual({ ok: false, error: 'quota' });
    full.mockRestore();
    expect(await db.ledger.count()).toBe(1);
    expect((await writer.append(entry)).ok).toBe(true);
    expect(await breakOf(db)).toBeNull();
  });

  it('any other failure of the storage is a value too', async () => {
    const db = open({ name: freshName() });
    vi.spyOn(Dexie.prototype, 'transaction').mockRejectedValue(new Error('disk'));
    expect(await createLedgerWriter(db, () => who).append(entry)).toEqual({ ok: false, error: 'storage' });
  });
});
