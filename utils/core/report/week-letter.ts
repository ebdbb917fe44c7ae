import { GATES } from '../draft/draft.ts';
import { deskZh } from '../i18n/desk.ts';
import { nameOf } from '../i18n/report.ts';
import { RULE_OUTCOMES } from './rule-figures.ts';
import { daysOf, sundayOf } from './week.ts';
import { type WeekCases, weekCases } from './week-cases.ts';
import {
  fileAccount,
  fileFound,
  fileTexts,
  momentText,
  NO_REGISTRY,
  sealText,
  type WeekFile,
} from './week-file.ts';

/** Rows of one table at most: a letter is read, the Excel file is searched. */
const MOST = 100;

export interface LetterTable {
  readonly heads: readonly string[];
  /** Share of the page's width of each column; any unit. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export interface LetterPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Without rows: not laid out. */
  readonly table: LetterTable | null;
}

/** 周报 as a letter, ready to be laid out. */
export interface WeekLetter {
  readonly title: string;
  readonly unit: string;
  readonly period: string;
  readonly opening: string;
  readonly parts: readonly LetterPart[];
  readonly signatures: readonly string[];
  /** Unit and day, at the right as letters are signed. */
  readonly signedBy: readonly string[];
  readonly seal: readonly string[];
}

const { report, shared } = fileTexts;

/** The week in sentences and tables; every number is the report's. */
export function weekLetter(file: WeekFile): WeekLetter {
  const { figures, rows, seal, unit } = file;
  const { week } = figures;
  const cases = weekCases(file);
  const name = unit ?? report.unitMissing;
  const from = dayText(daysOf(week).from);
  const to = dayText(sundayOf(week));
  return {
    title: '政务新媒体内容审核工作周报',
    unit: name,
    period: `（${week.replace('-W', '年第')}周　${from}至${to}）`,
    opening: rows.length
      ? `${from}至${to}，本单位政务新媒体台账共记录${rows.length}条，现将审核、发布和办件情况汇总如下。`
      : `${from}至${to}，本单位政务新媒体台账没有记录。`,
    parts: [publishing(file), problems(file), overrides(file), handled(file, cases), duty(file)],
    signatures: ['制表人：', '审核人：', '负责人：'],
    signedBy: [name, dayText(seal.exportedAt)],
    seal: [
      `台账总条数：${seal.checkpoint.count}　本周记录：${rows.length}　${sealText(seal)}`,
      `台账末条校验值：${seal.checkpoint.head}`,
      `先审 ${seal.app}　${seal.packs.join('；')}　导出时间：${momentText(seal.exportedAt)}`,
    ],
  };
}

function publishing({ figures: { total, accounts } }: WeekFile): LetterPart {
  const { posts } = total;
  return {
    heading: '一、审核与发布',
    paragraphs: [
      `本周开始审核${total.opened.count}次，审核通过${total.passed.count}次，返回修改${total.returned.count}次。` +
        `平台确认发布${posts.confirmed.count}条，处理中${posts.pending.count}条，发布失败${posts.failed.count}条，结果未知${posts.unknown.count}条；发送回复${total.replies.count}条。`,
    ],
    table: {
      heads: ['账号', '已发布', '审核通过', '返回修改', '强制通过', '误报', '回复', '拦截'],
      shares: [30, 10, 10, 10, 10, 10, 10, 10],
      rows: (accounts.length ? [...accounts, total] : []).map((of) => [
        of === total ? report.total : fileAccount(of),
        ...[
          of.posts.confirmed,
          of.passed,
          of.returned,
          of.overrides,
          of.falseAlarms,
          of.replies,
          of.fenceBlocks,
        ].map(({ count }) => String(count)),
      ]),
    },
  };
}

function problems({ figures: { total, rules } }: WeekFile): LetterPart {
  const all = GATES.reduce((sum, gate) => sum + total.gates[gate].count, 0);
  const each = GATES.map((gate) => `${shared.gates[gate]}${total.gates[gate].count}处`).join('、');
  const settled = rules.reduce((sum, { hits }) => sum + hits.count, 0);
  return {
    heading: '二、五关问题',
    paragraphs: [
      all ? `开始审核时共发现问题${all}处（同一内容只计一次），其中${each}。` : '开始审核时未发现问题。',
      ...(settled ? [`已处理的审核中涉及问题${settled}处，处理情况见下表。`] : []),
    ],
    table: {
      heads: ['问题', report.hits, ...RULE_OUTCOMES.map((outcome) => report.ruleOutcomes[outcome])],
      shares: [40, 10, 10, 10, 10, 10, 10],
      rows: rules.map(({ found, hits, outcomes }) => [
        fileFound({ found }),
        String(hits.count),
        ...RULE_OUTCOMES.map((outcome) => String(outcomes[outcome].count)),
      ]),
    },
  };
}

function overrides({ figures: { overrides: all } }: WeekFile): LetterPart {
  const bare = all.filter(({ found }) => found.reason === null).length;
  const rest = bare ? `，其中${bare}处未填理由` : '，均已注明理由';
  return {
    heading: '三、强制放行',
    paragraphs: [
      all.length ? `对提示的问题强制放行${all.length}处${rest}。${cut(all)}` : '本周没有强制放行。',
    ],
    table: {
      heads: ['时间', '账号', '问题', '理由', '经办人'],
      shares: [17, 20, 25, 26, 12],
      rows: all
        .slice(0, MOST)
        .map(({ row, found }) => [
          momentText(row.at).slice(5, 16),
          fileAccount(row),
          fileFound({ found }),
          found.reason ?? report.noReason,
          row.operator ?? '—',
        ]),
    },
  };
}

function handled({ categories }: WeekFile, { figures, cases }: WeekCases): LetterPart {
  const { received, closed, open, overdue, firstResponseHours: hours } = figures;
  const first = hours === null ? '' : `首次响应中位数${hours}个工作小时。`;
  return {
    heading: '四、留言与办件',
    paragraphs: [
      cases.length
        ? `新收办件${received.count}件，办结${closed.count}件，未办结${open.count}件，逾期${overdue.count}件。${first}${cut(cases)}`
        : '本周没有新收、办结或未办结的办件。',
    ],
    table: {
      heads: ['编号', '收到时间', '分类', '承办单位', '状态', '时限'],
      shares: [18, 18, 17, 21, 12, 14],
      rows: cases
        .slice(0, MOST)
        .map(({ case: of, clock }) => [
          of.serial ?? of.id.slice(0, 8),
          momentText(of.received).slice(5, 16),
          categories.get(of.category) ?? of.category,
          of.department ?? '—',
          nameOf(deskZh.statuses, of.status),
          nameOf(deskZh.clocks, clock.state),
        ]),
    },
  };
}

function duty({ rows, figures: { total } }: WeekFile): LetterPart {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return {
    heading: '五、值班、门禁与备案',
    paragraphs: [
      `交接班${count('shift.handed')}次，巡查${count('patrol.done')}次。未经审核的发布请求被拦截${total.fenceBlocks.count}次，门禁失效${total.guardLost.count}次。`,
      `账号备案：${NO_REGISTRY}，本周报不含备案情况。`,
    ],
    table: null,
  };
}

function cut({ length }: readonly unknown[]): string {
  return length > MOST ? `下表列前${MOST}项，全部见同周 Excel 文件。` : '';
}

/** `2026年8月3日`. In: a date, or a moment that begins with one. */
function dayText(at: string): string {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
