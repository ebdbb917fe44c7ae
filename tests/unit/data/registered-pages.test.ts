import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gramsOf } from '#utils/core/provenance/grams.ts';
import { type LedgerDb, openDb } from '#utils/data/db.ts';
import { sweepRegisteredPages, writeRegisteredPage } from '#utils/data/tables/registered-pages.ts';

const TEXT = '各街道将在六月底前完成摸底，逐户登记，分批公示，惠及居民八千余户，结果向社会公开。';
const SINCE = '2026-05-02T00:00:00.000Z';
const page = (host: string, at: string) => ({ host, title: '公示', at, grams: gramsOf(TEXT) });
let db: LedgerDb;

beforeEach(() => {
  db = openDb({ name: `registered-${crypto.randomUUID()}` });
});
afterEach(() => db.close());

describe('registered pages', () => {
  it('keep fingerprints and no words of the page', async () => {
    await writeRegisteredPage(db, page('www.news.cn', '2026-06-01T09:00:00.000+08:00'));
    const [row] = await db.registeredPages.toArray();
    expect(Object.keys(row ?? {}).sort()).toEqual(['at', 'grams', 'host', 'key', 'title']);
    expect(JSON.stringify(row)).not.toMatch(/街道|摸底|公开/);
  });

  it('take their own place when registered again', async () => {
    await writeRegisteredPage(db, page('www.news.cn', '2026-06-01T09:00:00.000+08:00'));
    await writeRegisteredPage(db, page('www.news.cn', '2026-06-02T09:00:00.000+08:00'));
    const kept = await sweepRegisteredPages(db, SINCE);
    expect(kept.map(({ at }) => at)).toEqual(['2026-06-02T09:00:00.000+08:00']);
  });

  it('are deleted when they are too old, too many or cannot be read', async () => {
    await writeRegisteredPage(db, page('old.example.cn', '2026-05-01T09:00:00.000+08:00'));
    await db.registeredPages.put({
      ...page('x', '2026-06-01T09:00:00.000+08:00'),
      key: 'broken',
      title: 5 as never,
    });
    for (let day = 0; day < 70; day += 1) {
      const at = `2026-06-01T${String(day % 24).padStart(2, '0')}:00:00.000+08:00`;
      await writeRegisteredPage(db, page(`h${day}.example.cn`, at));
    }
    const kept = await sweepRegisteredPages(db, SINCE);
    expect(kept).toHaveLength(60);
    expect(await db.registeredPages.count()).toBe(60);
    expect(kept.some(({ host }) => host === 'old.example.cn' || host === 'x')).toBe(false);
  });
});
