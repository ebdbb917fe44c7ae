import { loadNational } from '#tests/contracts/rule-examples.ts';
import { CASE_KINDS } from '#utils/core/cases/read-cases.ts';
import { EMPTY_CHECKPOINT, type LedgerEvent } from '#utils/core/ledger/event.ts';
import type { WeekFile } from '#utils/core/report/week-file.ts';
import { weeklyFigures } from '#utils/core/report/weekly-figures.ts';
import { chainOf } from '../ledger/sample.ts';

const { workYears: years, deadlines } = loadNational();
const LINK = { rule: 'commercial-link', kind: 'commercial-link', gate: 'legal', level: 'block' } as const;

/** A formula behind a character that no XML may hold. */
const EVIL = '\u0001=HYPERLINK("http://x","点")';

/** A week's rows of every kind the files have a place for; what people wrote looks like formulas. */
export function sampleRows(): Promise<LedgerEvent[]> {
  const post = { platform: 'weibo', account: '@北仑发布', surface: 'repost', subject: 'a' } as const;
  return chainOf([
    { ...post, kind: 'review.opened', data: { findings: [LINK], length: 8, manual: false } },
    {
      ...post,
      kind: 'review.passed',
      data: {
        manual: false,
        settled: [{ ...LINK, outcome: 'overridden', reason: EVIL }],
        reviewer: '+王科长',
        excerpt: '  -1+1 <b>台风</b> & 预警',
      },
    },
    {
      ...post,
      kind: 'source.checked',
      data: { sources: [{ seen: 'named', verdict: 'missing', category: null, host: null }] },
    },
    { ...post, kind: 'publish.confirmed' },
    { ...post, kind: 'reply.sent', data: { confirmed: true, answer: null, excerpt: '＝您好' } },
    {
      kind: 'case.opened',
      subject: 'case-1',
      platform: 'weibo',
      account: '@北仑发布',
      data: {
        category: 'health',
        urgency: 'normal',
        due: null,
        deadline: 'inquiry',
        serial: '2026-0007',
        excerpt: '@医保',
      },
    },
    { kind: 'shift.handed', data: { from: '小陈', to: '小李', openCases: 2, note: '|台风' } },
    { kind: 'patrol.done', data: { accounts: 3, problems: 1, note: null } },
    { kind: 'fence.blocked', platform: 'weibo', data: { endpoint: 'weibo-publish', mode: 'enforce' } },
  ]);
}

/** What the page hands to the writers for these rows. */
export function weekFileOf(rows: readonly LedgerEvent[], unit: string | null = '测试街道办'): WeekFile {
  const week = '2026-W32';
  const last = rows.at(-1);
  return {
    unit,
    figures: weeklyFigures(rows, week),
    rows,
    unreadable: 0,
    caseRows: rows.filter(({ kind }) => CASE_KINDS.includes(kind)),
    caseRules: { years, deadlines },
    categories: new Map([['health', '卫生健康']]),
    seal: {
      checkpoint: last ? { count: last.seq, head: last.hash } : EMPTY_CHECKPOINT,
      broken: null,
      app: '0.1.0',
      packs: ['国家基础包 1.2.0'],
      device: 'pc-1',
      exportedAt: '2026-08-07T16:00:00.000+08:00',
    },
  };
}
