import '#components/ui/tokens.css';
import '#components/desk/tab-state.css';
import './popup.css';
import { render } from 'preact';
import type { Seen } from '#components/desk/TabState.tsx';
import { browser } from '#imports';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import { App } from './App.tsx';

async function start() {
  const { settings } = await loadSettings(browser.storage.local);
  const words = wordsFor(settings.language);
  document.documentElement.lang = settings.language === 'en' ? 'en' : 'zh-CN';
  document.title = words.brand;
  const root = document.getElementById('app');
  if (!root) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The review opens in the page, under this popup.
  const check = () => void ask('check.now', { tabId: tab?.id ?? -1 }).then(() => close());
  const register = () => ask('source.register', { tabId: tab?.id ?? -1 });
  const show = (seen: Seen) =>
    render(
      <App seen={seen} modes={settings.guard} words={words} onCheck={check} onRegister={register} />,
      root,
    );
  show({ kind: 'asking' });
  show(await lookAt(tab?.id));
}

/** What the background knows of the tab the popup was opened on. */
async function lookAt(tabId: number | undefined): Promise<Seen> {
  if (tabId === undefined) return { kind: 'elsewhere' };
  const answer = await ask('guard.status', { tabId });
  if (!answer.ok) return { kind: 'silent' };
  return answer.value ? { kind: 'tab', status: answer.value } : { kind: 'elsewhere' };
}

start().catch((error: unknown) => log.error('popup', 'start', error));
