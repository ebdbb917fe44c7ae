import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type LedgerDb, openDb } from '#utils/data/db.ts';
import { noteServiceLinks, readServiceLinks, writeServiceLink } from '#utils/data/tables/service-links.ts';
import { serviceLinksCsv } from '#utils/exporters/service-links-csv.ts';

const AT = '2026-06-01T09:00:00.000+08:00';
const opened: LedgerDb[] = [];

function open(): LedgerDb {
  const db = openDb({ name: `links-${crypto.randomUUID()}` });
  opened.push(db);
  return db;
}

afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

describe('the register of links', () => {
  it('keeps a name and a result when the link is seen again', async () => {
    const db = open();
    await writeServiceLink(db, 'https://a.gov.cn/x', { name: '预约' });
    await writeServiceLink(db, 'https://a.gov.cn/x', { outcome: 'missing', status: 404, checked: AT });
    await noteServiceLinks(db, ['https://a.gov.cn/x', 'https://b.gov.cn/'], AT);
    expect(await readServiceLinks(db)).toEqual([
      {
        place: 'https://a.gov.cn/x',
        name: '预约',
        seen: AT,
        checked: AT,
        outcome: 'missing',
        status: 404,
        end: null,
      },
      expect.objectContaining({ place: 'https://b.gov.cn/', name: '', outcome: null }),
    ]);
  });

  it('takes no new ones beyond five hundred, and goes on noting those it has', async () => {
    const db = open();
    const places = Array.from({ length: 510 }, (_, index) => `https://a${index}.gov.cn/`);
    await noteServiceLinks(db, places, AT);
    await noteServiceLinks(db, ['https://z.gov.cn/', 'https://a0.gov.cn/'], '2026-06-02T09:00:00.000+08:00');
    const rows = await readServiceLinks(db);
    expect(rows).toHaveLength(500);
    expect(rows.find(({ place }) => place === 'https://a0.gov.cn/')?.seen).toMatch(/^2026-06-02/);
  });

  it('leaves out a row it cannot read', async () => {
    const db = open();
    await db.table('serviceLinks').put({ place: 'javascript:alert(1)', name: 'x' });
    expect(await readServiceLinks(db)).toEqual([]);
  });

  it('is written for spreadsheets without formulas', () => {
    const row = { place: 'https://a.gov.cn/', seen: null, checked: AT, status: 404, end: null };
    const text = serviceLinksCsv([{ ...row, name: '=HYPERLINK("x")', outcome: 'missing' }], () => '打不开');
    expect(text).toMatch(/^\uFEFF"名称","链接"/);
    expect(text).toContain('"\'=HYPERLINK(""x"")","https://a.gov.cn/",""');
  });
});
