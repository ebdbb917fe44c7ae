import { describe, expect, it } from 'vitest';
import { guessLayout, readListFile, readListText, toSourceRows } from '#components/settings/source-table.ts';
import { writeXlsxTable } from '#utils/exporters/answer-xlsx.ts';

type Read = Awaited<ReturnType<typeof readListText>>;

function rowsOf(read: Read) {
  if (!read.ok) throw new Error(read.error.fault);
  return toSourceRows(read.value, guessLayout(read.value)).map(
    ({ row, name, category, hosts }) => `${row} ${name} ${category} ${hosts}`,
  );
}

const fileOf = (bytes: BlobPart, name = 'list.csv') => new File([bytes], name);

/** 单位名称,类别 and 新华通讯社,央媒 in GBK. */
const GBK = Uint8Array.from(
  [
    [0xb5, 0xa5, 0xce, 0xbb, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xe0, 0xb1, 0xf0, 0x0d, 0x0a],
    [0xd0, 0xc2, 0xbb, 0xaa, 0xcd, 0xa8, 0xd1, 0xb6, 0xc9, 0xe7, 0x2c, 0xd1, 0xeb, 0xc3, 0xbd],
  ].flat(),
);

describe('a list of sources', () => {
  it('is read from UTF-8, with and without a byte order mark, and from GBK', async () => {
    const text = '单位名称,类别\r\n新华通讯社,央媒\r\n';
    const same = ['2 新华通讯社 央媒 '];
    expect(rowsOf(await readListFile(fileOf(text)))).toEqual(expect.arrayContaining(same));
    expect(rowsOf(await readListFile(fileOf(`\uFEFF${text}`)))).toEqual(expect.arrayContaining(same));
    expect(rowsOf(await readListFile(fileOf(GBK)))).toEqual(same);
  });

  it('is read from a spreadsheet whatever its name says', async () => {
    const xlsx = await writeXlsxTable(
      ['序号', '单位名称', '网址'],
      [['1', '湖畔日报', 'hupan.example.com']],
      [9, 9, 9],
    );
    expect(rowsOf(await readListFile(fileOf(await xlsx.arrayBuffer(), 'list.csv')))).toEqual([
      '2 湖畔日报  hupan.example.com',
    ]);
  });

  it('is read from the clipboard: a column of names, a copied table, a title above the heads', async () => {
    expect(rowsOf(await readListText('新华通讯社\n人民日报社'))).toEqual([
      '1 新华通讯社  ',
      '2 人民日报社  ',
    ]);
    expect(rowsOf(await readListText('新华通讯社'))).toEqual(['1 新华通讯社  ']);
    expect(rowsOf(await readListText('附件\n\n名称\t类别\n新华通讯社\t央媒'))).toEqual([
      '4 新华通讯社 央媒 ',
    ]);
  });

  it.each([
    ['quotes', fileOf('名称,类别\n"新华通讯社,央媒\n')],
    ['xlsx', fileOf(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]))],
    ['xlsx', fileOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))],
    ['empty', fileOf('')],
  ])('says %s where it cannot be read', async (fault, file) => {
    expect(await readListFile(file)).toMatchObject({ ok: false, error: { fault } });
  });
});
