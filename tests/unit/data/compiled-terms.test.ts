import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findTerms } from '#utils/core/checks/find-terms.ts';
import type { Pack } from '#utils/core/checks/pack.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { ensureCompiled } from '#utils/data/compiled-terms.ts';
import { type LedgerDb, openDb } from '#utils/data/db.ts';
import { EMPTY_PACK } from '../checks/rule-runner.ts';

const examples = { hit: [], miss: [] };
const open: LedgerDb[] = [];

function freshDb(): LedgerDb {
  const db = openDb({ name: `test-${crypto.randomUUID()}` });
  open.push(db);
  return db;
}

/** A pack parsed anew, as every worker does: `count` words, the first of them `first`. */
function packOf(first: string, count = 6000): Pack {
  const words = [first, ...Array.from({ length: count - 1 }, (_, index) => `词${index}`)];
  const term = { gate: 'wording', level: 'note', why: '测试', fix: null, guard: null, examples } as const;
  return { ...EMPTY_PACK, unitTerms: words.map((word) => ({ ...term, term: word })) };
}

const found = (pack: Pack, text: string) => findTerms('unitTerms', text, pack, startMeter());

afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of open.splice(0)) await db.delete();
});

describe('the compiled words of a big pack', () => {
  it('are built once and kept for the next worker', async () => {
    const db = freshDb();
    expect(await ensureCompiled(db, packOf('安照'))).toBe('built');
    const next = packOf('安照');
    expect(await ensureCompiled(db, next)).toBe('kept');
    expect(found(next, '请安照词5998')).toEqual(found(packOf('安照'), '请安照词5998'));
    expect(found(next, '请安照')).toHaveLength(1);
  });

  it('are built again for other words or another version, and only the newest are kept', async () => {
    const db = freshDb();
    await ensureCompiled(db, packOf('安照'));
    const changed = packOf('按召');
    expect(await ensureCompiled(db, changed)).toBe('built');
    expect(found(changed, '安照按召')).toEqual([{ index: 0, start: 2, end: 4 }]);
    expect(await ensureCompiled(db, { ...packOf('按召'), version: '1.0.1' })).toBe('built');
    expect(await db.compiled.count()).toBe(1);
  });

  it('are refused and built again when damaged on disk', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const db = freshDb();
    await ensureCompiled(db, packOf('安照'));
    const row = await db.compiled.get('test');
    if (!row) throw new Error('nothing kept');
    const bytes = new Uint8Array(row.bytes.slice());
    bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 2);
    await db.compiled.put({ ...row, bytes: bytes.buffer });
    const pack = packOf('安照');
    expect(await ensureCompiled(db, pack)).toBe('built');
    expect(found(pack, '安照')).toHaveLength(1);
    expect(await ensureCompiled(db, packOf('安照'))).toBe('kept');
  });

  it('are built when the storage fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const db = freshDb();
    vi.spyOn(db.compiled, 'get').mockRejectedValue(new Error('disk'));
    const pack = packOf('安照');
    expect(await ensureCompiled(db, pack)).toBe('built');
    expect(found(pack, '安照')).toHaveLength(1);
  });

  it('are not kept for a small pack', async () => {
    const db = freshDb();
    expect(await ensureCompiled(db, packOf('安照', 10))).toBe('built');
    expect(await db.compiled.count()).toBe(0);
  });
});
