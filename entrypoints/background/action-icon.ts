import { chipText } from '#components/overlay/chip-text.ts';
import { browser } from '#imports';
import type { Language } from '#utils/core/i18n/language.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { GuardState } from '#utils/messages/names.ts';

const RED = '#c8161d';
const GREEN = '#1a7f4b';

/** The tab's state on the action icon: picture, badge and the same words as the chip. */
export async function showState(tabId: number, state: GuardState, language: Language): Promise<void> {
  const icon = state.kind === 'lost' ? 'icon-lost-' : state.kind === 'guarding' ? '' : 'icon-idle-';
  const found = state.kind === 'guarding' && state.counts ? state.counts.block + state.counts.warn : 0;
  await Promise.all([
    browser.action.setIcon({ tabId, path: { 16: `/icons/${icon}16.png`, 32: `/icons/${icon}32.png` } }),
    browser.action.setBadgeText({ tabId, text: state.kind === 'lost' ? '!' : found ? String(found) : '' }),
    browser.action.setBadgeBackgroundColor({
      tabId,
      color: state.kind === 'guarding' && !found ? GREEN : RED,
    }),
    browser.action.setTitle({ tabId, title: chipText(state, wordsFor(language)) }),
  ]);
}
