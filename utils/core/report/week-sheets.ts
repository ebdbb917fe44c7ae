import { GATES } from '../draft/draft.ts';
import { OUTCOMES } from './posts.ts';
import { sourcesIn } from './record.ts';
import { daysOf, sundayOf } from './week.ts';
import { weekCases } from './week-cases.ts';
import {
  casesSheet,
  dutySheet,
  findingsSheet,
  overridesSheet,
  registrySheet,
  reviewsSheet,
  sourcesSheet,
} from './week-detail-sheets.ts';
import { fileTexts, momentText, sealText, type WeekFile } from './week-file.ts';
import type { AccountFigures } from './weekly-figures.ts';

export type SheetCell = string | number | null;

export interface SheetColumn {
  readonly head: string;
  /** In characters of the default font. */
  readonly width: number;
}

/** One sheet, formulas not yet made harmless. `remark` stands below the rows. */
export interface WeekSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly remark?: string;
}

/** Below the heads of a sheet nothing is to be put in. */
export const NOTHING = '该周没有记录';

const { report, shared } = fileTexts;

/** All sheets of the week's Excel file, in the order they are filed. An empty week gives heads and says so. */
export function weekSheets(file: WeekFile): readonly WeekSheet[] {
  const cases = weekCases(file);
  const sheets = [
    summarySheet(file),
    accountsSheet(file),
    reviewsSheet(file),
    findingsSheet(file),
    overridesSheet(file),
    sourcesSheet(file),
    casesSheet(file, cases),
    dutySheet(file),
    registrySheet(file),
    sealSheet(file),
  ];
  return sheets.map((sheet) => (sheet.rows.length || sheet.remark ? sheet : { ...sheet, remark: NOTHING }));
}

/** Numbers of one account, or of all, under the names the report page gives them. */
export function accountNumbers(of: AccountFigures): readonly (readonly [string, number])[] {
  return [
    ...OUTCOMES.map((outcome) => [report.outcomes[outcome], of.posts[outcome].count] as const),
    [report.opened, of.opened.count],
    [report.passed, of.passed.count],
    [report.returned, of.returned.count],
    [report.overrides, of.overrides.count],
    [report.falseAlarms, of.falseAlarms.count],
    [report.replies, of.replies.count],
    [report.fenceBlocks, of.fenceBlocks.count],
    [report.guardLost, of.guardLost.count],
    ...GATES.map((gate) => [shared.gates[gate], of.gates[gate].count] as const),
  ];
}

function summarySheet(file: WeekFile): WeekSheet {
  const { figures, rows, unit } = file;
  const { figures: cases } = weekCases(file);
  const { week } = figures;
  return {
    name: '汇总',
    columns: [
      { head: '项目', width: 26 },
      { head: '数值', width: 34 },
    ],
    rows: [
      ['单位', unit ?? report.unitMissing],
      ['周', report.weekName(week, daysOf(week).from, sundayOf(week))],
      ['台账记录', rows.length],
      ...accountNumbers(figures.total),
      [`办件${report.casesReceived}`, cases.received.count],
      [`办件${report.casesClosed}`, cases.closed.count],
      [`办件${report.casesOpen}`, cases.open.count],
      [`办件${report.casesOverdue}`, cases.overdue.count],
      [report.casesFirst, cases.firstResponseHours],
      ['巡查', countOf(file, 'patrol.done')],
      ['交接班', countOf(file, 'shift.handed')],
    ],
    remark: rows.length ? `${report.gates}：${report.gatesNote}。` : NOTHING,
  };
}

function accountsSheet({ figures, rows, unit }: WeekFile): WeekSheet {
  const heads = accountNumbers(figures.total).map(([head]) => head);
  const line = (of: AccountFigures, isTotal: boolean): SheetCell[] => {
    const isOwn = (row: { platform: unknown; account: unknown }) =>
      isTotal || (row.platform === of.platform && row.account === of.account);
    const reposts = figures.posts.filter(
      ({ outcome, last }) => outcome === 'confirmed' && last.surface === 'repost' && isOwn(last),
    );
    const unnamed = rows.filter(
      (row) => isOwn(row) && sourcesIn(row).some(({ verdict }) => verdict === 'missing'),
    );
    const latest = of.posts.confirmed.rows.map(({ at }) => at).sort();
    return [
      unit,
      isTotal ? report.total : of.platform && shared.platforms[of.platform],
      isTotal ? null : (of.account ?? report.unknownAccount),
      ...accountNumbers(of).map(([, count]) => count),
      reposts.length,
      unnamed.length,
      momentText(latest.at(-1) ?? '') || null,
      figures.overrides.flatMap(({ row, found }) => (isOwn(row) ? (found.reason ?? []) : [])).join('；'),
    ];
  };
  return {
    name: '账号',
    columns: [
      { head: '单位', width: 20 },
      { head: '平台', width: 12 },
      { head: '账号名称', width: 18 },
      ...heads.map((head) => ({ head, width: 10 })),
      { head: '已发布转载', width: 12 },
      { head: '未注明来源', width: 12 },
      { head: '本周最近发布', width: 20 },
      { head: '强制通过理由', width: 40 },
    ],
    rows: [
      ...figures.accounts.map((each) => line(each, false)),
      ...(rows.length ? [line(figures.total, true)] : []),
    ],
  };
}

function sealSheet({ seal, rows, unreadable, unit }: WeekFile): WeekSheet {
  return {
    name: '校验',
    columns: [
      { head: '项目', width: 24 },
      { head: '内容', width: 72 },
    ],
    rows: [
      [report.rowCount, seal.checkpoint.count],
      [report.head, seal.checkpoint.head],
      ['校验结果', sealText(seal)],
      ['本周记录条数', rows.length],
      ['本周首条序号', rows[0]?.seq ?? null],
      ['本周末条序号', rows.at(-1)?.seq ?? null],
      ['无法读取、未计入的条数', unreadable],
      ['单位', unit],
      ['电脑', seal.device],
      ['先审版本', seal.app],
      ['规则包', seal.packs.join('；')],
      ['导出时间', momentText(seal.exportedAt)],
    ],
    remark: report.basis,
  };
}

function countOf({ rows }: WeekFile, kind: string): number {
  return rows.filter((row) => row.kind === kind).length;
}
