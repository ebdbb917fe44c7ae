import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseHandlers } from '#entrypoints/background/handlers/cases.ts';
import { browser } from '#imports';
import type { NewCase } from '#utils/core/cases/desk.ts';
import { CASE_KINDS } from '#utils/core/cases/read-cases.ts';
import { createWorkCalendar } from '#utils/core/cases/work-calendar.ts';
import { caseFigures } from '#utils/core/report/case-figures.ts';
import { openDb } from '#utils/data/db.ts';
import { readKinds } from '#utils/data/tables/ledger.ts';

const WEEK = '2026-W32';
const at = (moment: string) => Date.parse(`2026-08-${moment}:00+08:00`);
const national = readFileSync(new URL('../../../public/packs/national.json', import.meta.url), 'utf8');
const pageSender = {} as never;

/** One citizen's message: when it came, how long it may take, and what the desk did when. */
interface Planned {
  readonly came: string;
  readonly deadline: string;
  readonly did: readonly (readonly [when: string, what: 'assign' | 'feedback' | 'close' | 'undo'])[];
}

/** Worked by hand, see the sums in the test below. Monday is 3 August; five working days end on the next Monday. */
const PLAN: readonly Planned[] = [
  // The week before: closed late on Monday (three working days ended on 30 July), and one still open, overdue since.
  { came: '-1 27', deadline: 'help', did: [['03T09:00', 'close']] },
  { came: '-1 27', deadline: 'help', did: [['03T10:00', 'assign']] },
  // Answered the same morning: 1 h, 2 h.
  { came: '03T09:00', deadline: 'inquiry', did: [['03T10:00', 'close']] },
  { came: '03T09:30', deadline: 'work-order', did: [['03T11:30', 'close']] },
  // 11:00 to 14:00 over the midday break: 1.5 h. Passed on, answered, closed in time.
  {
    came: '03T11:00',
    deadline: 'work-order',
    did: [
      ['03T14:00', 'assign'],
      ['06T09:00', 'feedback'],
      ['06T10:00', 'close'],
    ],
  },
  // One working day, closed on the second: late. 16:30 to 17:30, a whole day of 7.5 h, to 9:00: 1 + 7.5 + 0.5 = 9 h.
  { came: '04T16:30', deadline: 'inquiry', did: [['06T09:00', 'close']] },
  // Closed, taken back, and left open: due on the 11th, not overdue. First response 4 h: 8:30 to 12:00, 13:30 to 14:00.
  {
    came: '05T08:30',
    deadline: 'complaint',
    did: [
      ['05T14:00', 'close'],
      ['05T15:00', 'undo'],
      ['05T16:00', 'assign'],
    ],
  },
  // Never touched, one working day: overdue since Friday evening.
  { came: '06T09:00', deadline: 'inquiry', did: [] },
  // Opened by mistake and taken back: counts nowhere.
  { came: '06T10:00', deadline: 'inquiry', did: [['06T10:30', 'undo']] },
  // On Saturday, answered on Sunday: no working time at all, 0 h; in time.
  { came: '08T10:00', deadline: 'inquiry', did: [['09T10:00', 'close']] },
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('fetch', async () => new Response(national));
  // Timestamps carry the offset of the machine, which a test machine need not have.
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-480);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue(undefined as never);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  const db = openDb();
  await Promise.all(db.tables.map((table) => table.clear()));
});

/** Does everything of a plan in the order it happened, through the handlers a page's messages reach. */
async function run(plan: readonly Planned[]) {
  const ids: string[] = [];
  const done = plan.flatMap(({ came, deadline, did }, index) => [
    {
      when: moment(came),
      act: async () => {
        ids[index] = await openAt(deadline);
      },
    },
    ...did.map(([when, what]) => ({ when: moment(when), act: () => take(what, ids[index] ?? '') })),
  ]);
  for (const { when, act } of done.toSorted((one, other) => one.when - other.when)) {
    vi.setSystemTime(when);
    await act();
  }
}

function moment(written: string): number {
  return written.startsWith('-1 ') ? Date.parse(`2026-07-${written.slice(3)}T09:00:00+08:00`) : at(written);
}

async function openAt(deadline: string): Promise<string> {
  const asked: NewCase = {
    platform: 'weibo',
    account: '测试发布',
    person: '海边的风',
    contact: '13800000001',
    text: '路灯不亮，请处理',
    category: 'urban-rural',
    urgency: 'normal',
    number: null,
    deadline,
    due: null,
    received: null,
  };
  const answer = await caseHandlers['case.open'](asked, pageSender);
  return answer.ok ? answer.value.id : `refused: ${answer.error}`;
}

async function take(what: 'assign' | 'feedback' | 'close' | 'undo', id: string): Promise<void> {
  const answer = await {
    assign: () => caseHandlers['case.assign']({ id, to: '综合行政执法局', due: null, note: '' }, pageSender),
    feedback: () => caseHandlers['case.feedback']({ id, returned: false, note: '已处理' }, pageSender),
    close: () => caseHandlers['case.close']({ id, result: 'answered', note: '已答复' }, pageSender),
    undo: () => caseHandlers['case.undo']({ id }, pageSender),
  }[what]();
  expect(answer.ok, `${what} ${JSON.stringify(answer)}`).toBe(true);
}

async function figures(now: string) {
  const { rows } = await readKinds(openDb(), CASE_KINDS);
  const { workYears, deadlines } = JSON.parse(national);
  const told = caseFigures(rows, WEEK, at(now), { calendar: createWorkCalendar(workYears), deadlines });
  const { received, closed, open, overdue, responded, firstResponseHours } = told;
  return {
    received: received.count,
    closed: closed.count,
    open: open.count,
    overdue: overdue.count,
    responded: responded.count,
    firstResponseHours,
  };
}

describe('a week at the desk', () => {
  it('gives the figures that were counted by hand', async () => {
    await run(PLAN);
    const counted = {
      // Ten planned, two of the week before, one opened by mistake.
      received: 7,
      // The old one, three on Monday morning and Thursday (1 h, 2 h, 1.5 h), the late one, Sunday's.
      closed: 6,
      // The old one that was passed on, the one taken back, the one nobody touched.
      open: 3,
      // Old and closed late, old and open, closed on the second day, never touched.
      overdue: 4,
      responded: 6,
      // 0, 1, 1.5, 2, 4, 9 working hours: between 1.5 and 2 lies 1.75, given to the tenth.
      firstResponseHours: 1.8,
    };
    expect(await figures('12T09:00')).toEqual(counted);
    // What happens after the week does not change it.
    await run([{ came: '10T09:00', deadline: 'inquiry', did: [['10T10:00', 'close']] }]);
    expect(await figures('12T09:00')).toEqual(counted);
  });
});

it('keeps a citizen’s name, number and words out of the ledger, and gives serial numbers in order', async () => {
  await run(PLAN.slice(2, 5));
  const { rows } = await readKinds(openDb(), CASE_KINDS);
  expect(JSON.stringify(rows)).not.toMatch(/海边的风|13800000001/);
  expect(rows.flatMap(({ data }) => data.serial ?? [])).toEqual(['2026-0001', '2026-0002', '2026-0003']);
  const texts = await openDb().caseTexts.toArray();
  expect(texts.map(({ person, until }) => [person, until !== null])).toEqual(
    Array(3).fill(['海边的风', true]),
  );
});
