import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openCase } from '#entrypoints/background/cases.ts';
import { noticeDue } from '#entrypoints/background/due-notice.ts';
import { browser } from '#imports';
import { openDb } from '#utils/data/db.ts';

const national = readFileSync(new URL('../../../public/packs/national.json', import.meta.url), 'utf8');
const says = vi.fn();
const badge = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('fetch', async () => new Response(national));
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(browser.notifications, 'create').mockImplementation(says);
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(badge);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  vi.spyOn(browser.action, 'setTitle').mockResolvedValue(undefined as never);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  const db = openDb();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function atMoment(moment: string) {
  vi.setSystemTime(Date.parse(`${moment}:00+08:00`));
  says.mockClear();
  badge.mockClear();
  await noticeDue();
  return { said: says.mock.calls.map(([, { message }]) => message), badge: badge.mock.lastCall?.[0].text };
}

it('says once a working day what is due, and counts it on the icon all the time', async () => {
  vi.setSystemTime(Date.parse('2026-08-06T09:00:00+08:00'));
  await openCase({
    platform: null,
    account: null,
    person: '',
    contact: '',
    text: '路灯不亮',
    category: 'urban-rural',
    urgency: 'normal',
    number: null,
    deadline: 'inquiry',
    due: null,
    received: null,
  });
  expect(await atMoment('2026-08-06T10:00')).toEqual({ said: [], badge: '' });
  expect(await atMoment('2026-08-07T08:00')).toEqual({ said: [], badge: '1' });
  expect(await atMoment('2026-08-07T08:31')).toEqual({
    said: ['今日到期 1 件，已逾期 0 件。点击查看。'],
    badge: '1',
  });
  expect(await atMoment('2026-08-07T08:41')).toEqual({ said: [], badge: '1' });
  expect(await atMoment('2026-08-08T10:00')).toEqual({ said: [], badge: '1' });
  expect((await atMoment('2026-08-10T09:00')).said).toEqual(['今日到期 0 件，已逾期 1 件。点击查看。']);
});
