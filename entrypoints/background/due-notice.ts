import { browser } from '#imports';
import { badgeText, noticeDay } from '#utils/core/cases/due-notice.ts';
import { deskWords } from '#utils/core/i18n/desk.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { CASES_COLOUR } from './action-icon.ts';
import { clockRules, listCases, pruneTexts } from './cases.ts';

/** Alarm that renews the count and, once a working day, the notification. */
export const DUE = 'cases-due';
const NOTICE = 'cases-due';
const LAST_NOTICE = 'lastDueNotice';

/** Sets the alarm where there is none: setting it anew at every start of this worker would put it off for ever. */
export async function ensureDueAlarm(): Promise<void> {
  if (await browser.alarms.get(DUE)) return;
  await browser.alarms.create(DUE, { delayInMinutes: 1, periodInMinutes: 10 });
}

/** The number of cases overdue or due today on the icon, in every tab whose own state says nothing more pressing. */
export async function renewDue(): Promise<void> {
  const { counts } = await listCases(Date.now());
  const { settings } = await loadSettings(browser.storage.local);
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(counts) }),
    browser.action.setBadgeBackgroundColor({ color: CASES_COLOUR }),
    browser.action.setTitle({ title: deskWords[settings.language].iconTitle(counts) }),
  ]);
}

/** What the alarm does: count, clean up, and say once a day what is due. */
export async function noticeDue(): Promise<void> {
  await renewDue();
  await pruneTexts();
  const now = Date.now();
  const { counts } = await listCases(now);
  const stored = (await browser.storage.local.get(LAST_NOTICE))[LAST_NOTICE];
  const { calendar } = await clockRules();
  const day = noticeDay(counts, typeof stored === 'string' ? stored : null, now, calendar);
  if (day === null) return;
  const words = deskWords[(await loadSettings(browser.storage.local)).settings.language];
  await browser.storage.local.set({ [LAST_NOTICE]: day });
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: words.noticeTitle,
    message: words.notice(counts),
  });
}

/** A click on the notification opens the list of cases in a tab: a panel opens for a click in the browser only. */
export async function openFromNotice(id: string): Promise<void> {
  if (id !== NOTICE) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html#cases') });
}
