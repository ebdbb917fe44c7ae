import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { expect, it } from 'vitest';
import { ruleFigures } from '#utils/core/report/rule-figures.ts';
import { weekCases } from '#utils/core/report/week-cases.ts';
import type { WeekFile } from '#utils/core/report/week-file.ts';
import { weekSheets } from '#utils/core/report/week-sheets.ts';
import { weekXlsx } from '#utils/exporters/week-xlsx.ts';
import { sampleRows, weekFileOf } from './week-sample.ts';

const NAMES = ['汇总', '账号', '审核', '问题', '强制放行', '转载来源', '留言办件', '值班', '备案', '校验'];
const sample = weekFileOf(await sampleRows());

async function bytesOf(file: WeekFile): Promise<ArrayBuffer> {
  return (await weekXlsx(weekSheets(file))).arrayBuffer();
}

async function sheetsOf(file: WeekFile) {
  const sheets = await readXlsx(await bytesOf(file));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as unknown[][]]));
}

/** The rows of a sheet as objects by its heads. */
function records(data: unknown[][] = []): Record<string, unknown>[] {
  const [heads = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at] ?? null])));
}

it('has the sheets in the order they are filed, each with what the week holds', async () => {
  const sheets = await sheetsOf(sample);
  expect([...sheets.keys()]).toEqual(NAMES);
  expect(records(sheets.get('强制放行'))[0]).toMatchObject({
    台账序号: 2,
    时间: '2026-08-03 09:15:00',
    平台: '微博',
    账号名称: "'@北仑发布",
    问题: expect.stringContaining('法律关 · 禁止'),
  });
  expect(records(sheets.get('转载来源'))[0]).toMatchObject({ 判定: '未注明来源' });
  expect(records(sheets.get('留言办件'))[0]).toMatchObject({
    类别: '办件',
    编号: '2026-0007',
    分类: '卫生健康',
    本周新收: '是',
    未办结: '是',
    逾期: '是',
  });
  expect(records(sheets.get('值班'))).toMatchObject([
    { 交班: '小陈', 接班: '小李', 未结办件: 2 },
    { 巡查账号: 3, 发现问题: 1 },
    { 记录: expect.any(String), 平台: '微博' },
  ]);
  expect(sheets.get('备案')?.at(-1)?.[0]).toBe('尚无备案台账');
});

it('says the report’s own figures, as numbers', async () => {
  const sheets = await sheetsOf(sample);
  const { total, accounts } = sample.figures;
  const told = Object.fromEntries((sheets.get('汇总') ?? []).map(([name, value]) => [name, value]));
  expect(told).toMatchObject({
    已发布: total.posts.confirmed.count,
    审核通过: total.passed.count,
    强制通过: total.overrides.count,
    拦截: total.fenceBlocks.count,
    法律关: total.gates.legal.count,
    办件逾期: weekCases(sample).figures.overdue.count,
    台账记录: sample.rows.length,
  });
  expect([told.已发布, told.强制通过, told.法律关, told.办件逾期]).toEqual([1, 1, 1, 1]);
  const byAccount = records(sheets.get('账号'));
  expect(byAccount.map((row) => row.审核通过)).toEqual(
    [...accounts, total].map(({ passed }) => passed.count),
  );
  expect(byAccount.at(-1)).toMatchObject({ 平台: '合计', 已发布: 1, 已发布转载: 1, 未注明来源: 1 });
  expect(records(sheets.get('问题'))).toHaveLength(
    ruleFigures(sample.rows).reduce((sum, { hits }) => sum + hits.count, 0),
  );
});

it('is tied to the ledger', async () => {
  const broken = {
    ...sample,
    seal: { ...sample.seal, broken: { row: 3, reason: 'hash-mismatch' } },
  } as const;
  const told = Object.fromEntries((await sheetsOf(sample)).get('校验') as [string, unknown][]);
  expect(told).toMatchObject({
    台账总条数: sample.rows.length,
    台账末条校验值: sample.rows.at(-1)?.hash,
    校验结果: `台账完整：${sample.rows.length} 条`,
    先审版本: '0.1.0',
    规则包: '国家基础包 1.2.0',
    导出时间: '2026-08-07 16:00:00',
  });
  const other = Object.fromEntries((await sheetsOf(broken)).get('校验') as [string, unknown][]);
  expect(other.校验结果).toMatch(/^台账在第 3 条断裂/);
});

it('holds nothing a spreadsheet could reckon, and nothing XML forbids', async () => {
  const sheets = await sheetsOf({ ...sample, unit: '=1+1' });
  const texts = [...sheets.values()].flat(2).filter((cell): cell is string => typeof cell === 'string');
  expect(texts.filter((text) => /^[\s]*[=+\-@＝＋－＠|%]/.test(text))).toEqual([]);
  expect(texts).toContain("'=1+1");
  expect(texts).toContain('\'=HYPERLINK("http://x","点")');
  expect(texts).toContain("'|台风");
  const files = Object.entries(unzipSync(new Uint8Array(await bytesOf(sample))));
  for (const [name, bytes] of files) {
    expect(strFromU8(bytes), name).not.toMatch(/<f[ >]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(strFromU8(bytes), name).not.toMatch(/[\u0000-\u0008]/);
  }
});

it.each(['constructor', '__proto__', 'toString'])('can hold %s', async (unit) => {
  const sheets = await sheetsOf({ ...sample, unit });
  expect(String(sheets.get('汇总')?.[1]?.[1]).trim()).toBe(unit);
});

it('gives the heads of an empty week and says so', async () => {
  const sheets = await sheetsOf(weekFileOf([]));
  expect([...sheets.keys()]).toEqual(NAMES);
  for (const name of ['账号', '审核', '问题', '强制放行', '转载来源', '留言办件', '值班']) {
    expect(sheets.get(name)?.map((row) => row[0])).toEqual([expect.any(String), '该周没有记录']);
  }
  expect(sheets.get('汇总')?.at(-1)?.[0]).toBe('该周没有记录');
  expect(sheets.get('备案')?.at(-1)?.[0]).toBe('尚无备案台账');
});
