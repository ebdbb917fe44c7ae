import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WeekFile } from '#utils/core/report/week-file.ts';
import { weekLetter } from '#utils/core/report/week-letter.ts';
import { weekSheets } from '#utils/core/report/week-sheets.ts';
import { weekDocx } from '#utils/exporters/week-docx.ts';
import { weekXlsx } from '#utils/exporters/week-xlsx.ts';
import { sampleRows, weekFileOf } from './week-sample.ts';

const sample = weekFileOf(await sampleRows());

/** `document.xml` as it stands, and its paragraphs' texts. */
async function read(file: WeekFile): Promise<{ readonly xml: string; readonly lines: readonly string[] }> {
  const bytes = await (await weekDocx(weekLetter(file))).arrayBuffer();
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
  );
  return { xml, lines };
}

it('is laid out like a letter, from the unit to the seal', async () => {
  const { lines } = await read(sample);
  const order = [
    '测试街道办',
    '政务新媒体内容审核工作周报',
    '（2026年第32周　2026年8月3日至2026年8月9日）',
    '一、审核与发布',
    '二、五关问题',
    '三、强制放行',
    '四、留言与办件',
    '五、值班、门禁与备案',
    '制表人：　　　　　　审核人：　　　　　　负责人：',
    '2026年8月7日',
    `台账末条校验值：${sample.rows.at(-1)?.hash}`,
  ];
  const places = order.map((text) => lines.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(lines).toContain(`台账总条数：9　本周记录：9　台账完整：9 条`);
});

it('says the report’s own figures', async () => {
  const { lines, xml } = await read(sample);
  const { total } = sample.figures;
  const text = lines.join('\n');
  expect(text).toContain(`审核通过${total.passed.count}次，返回修改${total.returned.count}次`);
  expect(text).toContain(`平台确认发布${total.posts.confirmed.count}条`);
  expect(text).toContain(`强制放行${total.overrides.count}处，均已注明理由`);
  expect(text).toContain('新收办件1件，办结0件，未办结1件，逾期1件');
  expect(text).toContain('尚无备案台账');
  expect(xml.match(/<w:tbl>/g)).toHaveLength(4);
});

it('keeps what people wrote as text', async () => {
  const { xml, lines } = await read({ ...sample, unit: '<w:br/>&街道' });
  expect(lines[0]).toBe('&lt;w:br/&gt;&amp;街道');
  expect(xml).toContain('=HYPERLINK(&quot;http://x&quot;,&quot;点&quot;)<');
  expect(xml).not.toContain('<w:fldSimple');
});

it('says of an empty week that nothing was recorded, and has no empty tables', async () => {
  const { xml, lines } = await read(weekFileOf([], null));
  expect(lines).toContain('2026年8月3日至2026年8月9日，本单位政务新媒体台账没有记录。');
  expect(lines[0]).toBe('（未填写单位名称）');
  expect(xml).not.toContain('<w:tbl>');
});

it('names at most a hundred, and says where the others are', () => {
  const [decision] = sample.figures.overrides;
  if (!decision) throw new Error('no override');
  const overrides = Array.from({ length: 130 }, () => decision);
  const part = weekLetter({ ...sample, figures: { ...sample.figures, overrides } }).parts[2];
  expect(part?.table?.rows).toHaveLength(100);
  expect(part?.paragraphs[0]).toContain('强制放行130处，均已注明理由。下表列前100项');
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe(
  hasOffice ? 'LibreOffice' : 'LibreOffice (not installed: opening the files in it is not tested)',
  () => {
    it.skipIf(!hasOffice).each([
      ['docx', () => weekDocx(weekLetter(sample))],
      ['xlsx', () => weekXlsx(weekSheets(sample))],
    ] as const)(
      'opens the .%s',
      async (format, write) => {
        const folder = mkdtempSync(join(tmpdir(), 'xianshen-week-'));
        try {
          writeFileSync(join(folder, `week.${format}`), new Uint8Array(await (await write()).arrayBuffer()));
          spawnSync('soffice', [
            `-env:UserInstallation=file://${folder}/profile`,
            ...['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `week.${format}`)],
          ]);
          expect(readFileSync(join(folder, 'week.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
      120_000,
    );
  },
);
