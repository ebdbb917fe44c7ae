import { chipText } from '#components/overlay/chip-text.ts';
import { browser } from '#imports';
import type { Language } from '#utils/core/i18n/language.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { GuardState } from '#utils/messages/names.ts';

const RED = '#c8161d';
/** Behind the number of cases that are due, which shows where a tab has nothing of its own to say. */
export const CASES_COLOUR = '#855000';

/** The tab's state on the action icon: picture, badge and the same words as the chip. */
export async function showState(tabId: number, state: GuardState, language: Language): Promise<void> {
  const icon = state.kind === 'lost' ? 'icon-lost-' : state.kind === 'guarding' ? '' : 'icon-idle-';
  const found = state.kind === 'guarding' && state.counts ? state.counts.block + state.counts.warn : 0;
  const own = state.kind === 'lost' ? '!' : found ? String(found) : null;
  await Promise.all([
    browser.action.setIcon({ tabId, path: { 16: `/icons/${icon}16.png`, 32: `/icons/${icon}32.png` } }),
    // `null`: the tab says nothing, so that the number of cases that are due shows.
    // The type does not know `null`, which both browsers document.
    browser.action.setBadgeText({ tabId, text: own as string }),
    browser.action.setBadgeBackgroundColor({
      tabId,
      color: own ? RED : CASES_COLOUR,
    }),
    browser.action.setTitle({ tabId, title: chipText(state, wordsFor(language)) }),
  ]);
}
