import { LEVELS } from '../checks/finding.ts';
import { RULES } from '../checks/rules/registry.ts';
import { deskZh } from '../i18n/desk.ts';
import { nameOf } from '../i18n/report.ts';
import { sourceText } from '../i18n/sources.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { dataText, foundIn, sourcesIn } from './record.ts';
import { rowText } from './row-text.ts';
import type { WeekCases } from './week-cases.ts';
import { fileFound, fileTexts, momentText, NO_REGISTRY, type WeekFile } from './week-file.ts';
import type { SheetCell, SheetColumn, WeekSheet } from './week-sheets.ts';

const { report, shared } = fileTexts;
const REVIEWS: readonly string[] = ['review.opened', 'review.passed', 'review.returned'];
const SETTLED: readonly string[] = ['review.passed', 'review.returned'];
const DUTY: readonly string[] = [
  'shift.handed',
  'patrol.done',
  'correction.opened',
  'correction.closed',
  'fence.blocked',
  'guard.lost',
  'guard.restored',
];
/** What is written below the cases: answers and comments dealt with are no cases but belong to the same desk. */
const MESSAGES: readonly string[] = ['reply.sent', 'comment.disposed'];

/** Where and when, the first columns of every detail sheet; the ledger number leads back to the row. */
const PLACE: readonly SheetColumn[] = [
  { head: '台账序号', width: 10 },
  { head: '时间', width: 20 },
  { head: '平台', width: 12 },
  { head: '账号名称', width: 18 },
];

function placeOf({ seq, at, platform, account }: LedgerEvent): readonly SheetCell[] {
  return [
    seq,
    momentText(at),
    platform && nameOf(shared.platforms, platform),
    account ?? (platform && report.unknownAccount),
  ];
}

/** Every review begun, passed or returned. */
export function reviewsSheet({ rows }: WeekFile): WeekSheet {
  const line = (row: LedgerEvent): readonly SheetCell[] => {
    const found = [...foundIn(row, 'findings'), ...foundIn(row, 'settled')];
    return [
      ...placeOf(row),
      row.surface && nameOf(shared.surfaces, row.surface),
      nameOf(report.kinds, row.kind),
      row.operator,
      dataText(row, 'reviewer'),
      row.data.manual === true ? report.manualReview : null,
      dataText(row, 'excerpt'),
      found.length,
      ...LEVELS.map((level) => found.filter((one) => one.level === level).length),
    ];
  };
  return {
    name: '审核',
    columns: [
      ...PLACE,
      { head: '位置', width: 10 },
      { head: '记录', width: 12 },
      { head: '经办人', width: 12 },
      { head: '审核人', width: 12 },
      { head: '方式', width: 10 },
      { head: '内容', width: 44 },
      { head: '问题数', width: 9 },
      ...LEVELS.map((level) => ({ head: shared.levels[level], width: 9 })),
    ],
    rows: rows.filter(({ kind }) => REVIEWS.includes(kind)).map(line),
  };
}

/** Findings of reviews passed or returned: the same the report's table of rules counts. */
export function findingsSheet({ rows }: WeekFile): WeekSheet {
  return {
    name: '问题',
    columns: [
      ...PLACE,
      { head: '关', width: 10 },
      { head: '级别', width: 8 },
      { head: '问题', width: 28 },
      { head: '规则', width: 24 },
      { head: '处理', width: 12 },
      { head: '理由', width: 40 },
      { head: '经办人', width: 12 },
    ],
    rows: rows
      .filter(({ kind }) => SETTLED.includes(kind))
      .flatMap((row) =>
        foundIn(row, 'settled').map(({ rule, kind, gate, level, outcome, reason }) => [
          ...placeOf(row),
          shared.gates[gate],
          shared.levels[level],
          RULES.find(({ id }) => id === rule)?.title.zh_CN ?? kind,
          rule,
          nameOf(report.ruleOutcomes, outcome ?? 'open'),
          reason,
          row.operator,
        ]),
      ),
  };
}

/** What was passed against the check's advice, with the reason given. */
export function overridesSheet({ figures }: WeekFile): WeekSheet {
  return {
    name: '强制放行',
    columns: [
      ...PLACE,
      { head: '问题', width: 40 },
      { head: '理由', width: 48 },
      { head: '经办人', width: 12 },
    ],
    rows: figures.overrides.map(({ row, found }) => [
      ...placeOf(row),
      fileFound({ found }),
      found.reason ?? report.noReason,
      row.operator,
    ]),
  };
}

/** Sources named by reposts that were passed, one line each. */
export function sourcesSheet({ rows }: WeekFile): WeekSheet {
  return {
    name: '转载来源',
    columns: [
      ...PLACE,
      { head: '判定', width: 36 },
      { head: '类别', width: 24 },
      { head: '站点', width: 28 },
      { head: '经办人', width: 12 },
    ],
    rows: rows.flatMap((row) =>
      sourcesIn(row).map((source) => [
        ...placeOf(row),
        sourceText({ ...source, host: null, category: null }, 'zh_CN'),
        source.category,
        source.host,
        row.operator,
      ]),
    ),
  };
}

/** Cases the week's figures count, then answers and comments dealt with. */
export function casesSheet({ rows, categories }: WeekFile, { cases }: WeekCases): WeekSheet {
  const yes = (is: boolean) => (is ? '是' : null);
  return {
    name: '留言办件',
    columns: [
      { head: '类别', width: 12 },
      { head: '编号', width: 14 },
      { head: '工单号', width: 18 },
      { head: '时间', width: 20 },
      { head: '平台', width: 12 },
      { head: '账号名称', width: 18 },
      { head: '分类', width: 14 },
      { head: '内容', width: 44 },
      { head: '承办单位', width: 20 },
      { head: '状态', width: 10 },
      { head: '时限', width: 12 },
      { head: '结果', width: 16 },
      ...['本周新收', '本周办结', '未办结', '逾期'].map((head) => ({ head, width: 10 })),
    ],
    rows: [
      ...cases.map(({ case: of, clock, ...is }): readonly SheetCell[] => [
        '办件',
        of.serial ?? of.id.slice(0, 8),
        of.number,
        momentText(of.received),
        of.platform && nameOf(shared.platforms, of.platform),
        of.account,
        categories.get(of.category) ?? of.category,
        of.excerpt,
        of.department,
        nameOf(deskZh.statuses, of.status),
        nameOf(deskZh.clocks, clock.state),
        of.result && nameOf(deskZh.results, of.result),
        yes(is.isReceived),
        yes(is.isClosed),
        yes(is.isOpen),
        yes(is.isOverdue),
      ]),
      ...rows
        .filter(({ kind }) => MESSAGES.includes(kind))
        .map((row): readonly SheetCell[] => {
          const [seq = null, ...place] = placeOf(row);
          return [
            nameOf(report.kinds, row.kind),
            `台账 ${seq}`,
            null,
            ...place,
            null,
            rowText(row, fileTexts),
          ];
        }),
    ],
  };
}

/** Hand-overs, patrols, corrections, and what the guard had to report. */
export function dutySheet({ rows }: WeekFile): WeekSheet {
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    name: '值班',
    columns: [
      ...PLACE,
      { head: '记录', width: 14 },
      { head: '经办人', width: 12 },
      { head: '交班', width: 12 },
      { head: '接班', width: 12 },
      { head: '未结办件', width: 10 },
      { head: '巡查账号', width: 10 },
      { head: '发现问题', width: 10 },
      { head: '说明', width: 44 },
    ],
    rows: rows
      .filter(({ kind }) => DUTY.includes(kind))
      .map((row) => [
        ...placeOf(row),
        nameOf(report.kinds, row.kind),
        row.operator,
        dataText(row, 'from'),
        dataText(row, 'to'),
        number(row.data.openCases),
        number(row.data.accounts),
        number(row.data.problems),
        row.kind.startsWith('guard.') ? rowText(row, fileTexts) : dataText(row, 'note'),
      ]),
  };
}

/** Accounts the week's records name. Nothing is claimed of their filing while no register tells of it. */
export function registrySheet({ figures }: WeekFile): WeekSheet {
  return {
    name: '备案',
    columns: [
      { head: '平台', width: 12 },
      { head: '账号名称', width: 24 },
      { head: '备案状态', width: 20 },
    ],
    rows: figures.accounts.map(({ platform, account }) => [
      platform && nameOf(shared.platforms, platform),
      account ?? report.unknownAccount,
      NO_REGISTRY,
    ]),
    remark: NO_REGISTRY,
  };
}
